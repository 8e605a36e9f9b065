// The goals on the paper: where each stands, what it is aimed at, what the board got and answered.

import {
  nameOfParticipant,
  organisationOf,
  type Serving,
  servingText,
} from '../../groups/figures.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { PaperTable } from '../../kernel/report.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { formatDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { standingsOn } from '../figures/goals.ts';
import { groupStandingsOn } from '../figures/groupStandings.ts';
import { confidenceText, markOf, progressText, type Standing } from '../figures/standing.ts';
import { aimText, stateWords } from '../words.ts';

const name = (header: string) => ({ header, numeric: false });
const number = (header: string) => ({ header, numeric: true });

function boardText({ goal, owed }: Standing): string {
  const last = goal.deliveries.at(-1);
  if (!last) return owed ? 'owed' : '';
  const on = last.on === null ? '' : `, ${formatDate(last.on)}`;
  return `${last.what}${on}. ${last.answer === null ? 'No answer yet.' : `Answer: ${last.answer}`}`;
}

/** `In progress, slipping`: what somebody set, and what the day makes of it. */
function stateText(one: Standing): string {
  const state = stateWords[one.goal.state];
  const mark = markOf(one).text;
  return mark === state ? state : `${state}, ${mark.toLowerCase()}`;
}

function standingPaper(plan: Plan, { asOf }: ViewSettings): PaperTable {
  const standings = standingsOn(plan.goals, asOf);
  const slips = standings.flatMap(({ goal, slips: why }) =>
    why.map((one) => `${goal.name}: ${one}`),
  );
  return {
    title: `Goals on ${formatDate(asOf)}`,
    columns: [
      name('Goal'),
      name('Working group'),
      name('State'),
      name('Aims'),
      number('Progress'),
      number('Confidence'),
      name('Board'),
    ],
    rows: standings.map((one) => [
      one.goal.name,
      find(plan.groups.groups, one.goal.group)?.name ?? 'none',
      stateText(one),
      one.goal.aims.map(aimText).join(', then ') || aimText(null),
      progressText(one.progress),
      confidenceText(one.confidence),
      boardText(one),
    ]),
    totalled: false,
    note: standings.length === 0 ? 'None is recorded.' : slips.join(' ') || null,
  };
}

/** Only goals of which somebody recorded one of the two; no table where there is none. */
function evidencePapers({ goals }: Plan): PaperTable[] {
  const shown = goals.goals.filter(({ owner, evidence }) => owner !== null || evidence !== null);
  if (shown.length === 0) return [];
  return [
    {
      title: 'Who owns the goals, and what shows them',
      columns: [name('Goal'), name('Owner'), name('Evidence')],
      rows: shown.map((one) => [
        one.name,
        one.owner ?? 'not recorded',
        one.evidence ?? 'none recorded',
      ]),
      totalled: false,
      note: null,
    },
  ];
}

export function goalsPapers(plan: Plan, looking: ViewSettings): readonly PaperTable[] {
  return [standingPaper(plan, looking), ...evidencePapers(plan)];
}

function leaders(plan: Plan, some: readonly Serving[]): string {
  const texts = some.map(({ participant }) => {
    const from = organisationOf(plan.members, participant);
    const who = nameOfParticipant(participant);
    return from === null ? who : `${who} (${from})`;
  });
  return texts.join(', ') || 'not recorded';
}

export function groupsPaper(plan: Plan, { asOf }: ViewSettings): PaperTable {
  const standings = groupStandingsOn(plan, asOf);
  const flags = standings.flatMap((one) => one.flags);
  return {
    title: `Working groups on ${formatDate(asOf)}`,
    columns: [
      name('Working group'),
      name('Chair'),
      name('Co-chair'),
      number('Serving'),
      number('Open goals'),
      number('Owed to the board'),
    ],
    rows: standings.map((one) => [
      one.inForce ? one.group.name : `${one.group.name} (not in force)`,
      leaders(plan, one.chairs),
      leaders(plan, one.coChairs),
      servingText([one]),
      String(one.open),
      String(one.owed.length),
    ]),
    totalled: false,
    note: standings.length === 0 ? 'None is recorded.' : flags.join(' ') || null,
  };
}
