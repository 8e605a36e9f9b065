// Who decides, on paper: the organisation as drawn and as a table, and the board with its officers.
import {
  currentHolder,
  type Officer,
  officersOn,
  type Seat,
} from '../../governance/figures/board.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type PaperTable, type Section, text } from '../../kernel/report.ts';
import type { Looking } from '../../kernel/viewSettings.ts';
import { isEmpty, organisationOn } from '../../organization/figures/organization.ts';
import { organisationPaper } from '../../organization/reports/section.ts';
import { formatDate } from '../../values/date.ts';
import type { Overview } from '../figures.ts';

function holderText(seat: Seat): string {
  return currentHolder(seat) ?? (seat.state === 'filled' ? 'holder not recorded' : seat.state);
}

function officerText({ state, holder }: Officer): string {
  return holder ?? (state === 'vacant' ? 'vacant' : 'holder not recorded');
}

function boardTable(plan: Plan, { asOf }: Looking, { board, quorum }: Overview): PaperTable {
  const seats = board.seats.map((seat) => [seat.name, seat.rule.name, holderText(seat)]);
  const unknown = board.problems.map(({ rule, why }) => ['unknown', rule.name, why]);
  const officers = officersOn(plan, asOf).map((one) => [
    one.office.name,
    'Officer',
    officerText(one),
  ]);
  return {
    title: `Board and officers on ${formatDate(asOf)}`,
    columns: ['Seat or office', 'Class', 'Holder'].map(text),
    rows: [...seats, ...unknown, ...officers],
    totalled: false,
    note: quorum
      ? `${board.filled} of ${board.authorised} seats filled. Quorum is ${quorum.needed} (${quorum.sum}).`
      : 'There is no board yet.',
  };
}

export function organisationSection(plan: Plan, looking: Looking, overview: Overview): Section {
  const box = organisationOn(plan, looking.asOf);
  const title = `Chart of the organisation on ${formatDate(looking.asOf)}`;
  return {
    title: 'Organisation',
    intro: null,
    charts: isEmpty(box) ? [] : [{ kind: 'organisation', title, box }],
    tables: [organisationPaper(plan, looking), boardTable(plan, looking, overview)],
  };
}
