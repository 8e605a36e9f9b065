// The organization in the board pack: the chart as drawn and as a table, and the board with its officers.
import {
  boardOn,
  currentHolder,
  type Officer,
  officersOn,
  type Seat,
} from '../../governance/figures/board.ts';
import { quorumOf } from '../../governance/figures/quorum.ts';
import { isFilled } from '../../governance/model.ts';
import { inOfficeText, notRecordedText } from '../../governance/words/inOffice.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type ReportTable, type Section, text } from '../../kernel/report.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { formatDate } from '../../values/date.ts';
import type { Box } from '../figures/box.ts';
import { isEmpty, organizationOn } from '../figures/organization.ts';

const columns = ['Part', 'Class or office', 'Note', 'Who'];

function marked({ name, mark, note }: Box): string {
  if (mark === 'expected') return `${name}, ${note}`;
  return mark === 'vacant' ? `${name} (vacant)` : name;
}

function rowsOf(part: Box): string[][] {
  if (part.boxes.length === 0) return [[part.name, '', part.note ?? '', '']];
  return part.boxes.map((one) => [
    part.name,
    one.name,
    one.note ?? '',
    one.boxes.map(marked).join('; '),
  ]);
}

export function organizationTable(plan: Plan, { asOf }: ViewSettings): ReportTable {
  const expects = plan.members.tiers.some(({ expected }) => expected > 0);
  return {
    title: `Organization on ${formatDate(asOf)}`,
    columns: columns.map((header) => ({ header, numeric: false })),
    rows: organizationOn(plan, asOf).boxes.flatMap(rowsOf),
    totalled: false,
    note: expects ? 'Expected members are an assumption; they are not yet named.' : null,
  };
}

function holderText(seat: Seat): string {
  return currentHolder(seat) ?? (isFilled(seat) ? notRecordedText(seat) : seat.state);
}

function officerText({ state, holder }: Officer): string {
  return holder ?? (state === 'vacant' ? 'vacant' : 'name not recorded');
}

function boardTable(plan: Plan, { asOf }: ViewSettings): ReportTable {
  const board = boardOn(plan, asOf);
  const quorum = quorumOf(board, plan.governance.quorum);
  const seats = board.seats.map((seat) => [seat.name, seat.rule.name, holderText(seat)]);
  const unknown = board.problems.map(({ rule, why }) => ['unknown', rule.name, why]);
  const officers = officersOn(plan, asOf).map((one) => [
    one.office.name,
    'Officer',
    officerText(one),
  ]);
  return {
    title: `Board and officers on ${formatDate(asOf)}`,
    columns: ['Seat or office', 'Class', 'Name'].map(text),
    rows: [...seats, ...unknown, ...officers],
    totalled: false,
    note: quorum
      ? `${board.authorised} seats authorized; ${inOfficeText(board)}. Quorum is ${quorum.needed} (${quorum.sum}).`
      : 'There is no board yet.',
  };
}

export function organizationSections(plan: Plan, settings: ViewSettings): readonly Section[] {
  const box = organizationOn(plan, settings.asOf);
  const title = `Chart of the organization on ${formatDate(settings.asOf)}`;
  return [
    {
      title: 'Organization',
      intro: null,
      charts: isEmpty(box) ? [] : [{ kind: 'organisation', title, box }],
      tables: [organizationTable(plan, settings), boardTable(plan, settings)],
    },
  ];
}
