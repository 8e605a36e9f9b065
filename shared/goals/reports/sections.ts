// Working groups and goals in the board pack: progress, aims, deliveries and answers.
import { employerOf, nameOfParticipant, type Serving, servingText } from '../../groups/figures.ts';
import type { Plan } from '../../kernel/plan.ts';
import { number, plainSection, type ReportTable, type Section, text } from '../../kernel/report.ts';
import type { ViewSettings } from '../../kernel/viewSettings.ts';
import { formatDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { standingsOn } from '../figures/goals.ts';
import { groupStandingsOn } from '../figures/groupStandings.ts';
import { confidenceText, markOf, progressText, type Standing } from '../figures/standing.ts';
import { aimText, stateWords } from '../words.ts';

function boardText({ goal, owed }: Standing): string {
  const last = goal.deliveries.at(-1);
  if (!last) return owed ? 'due' : '';
  const on = last.on === null ? '' : `, ${formatDate(last.on)}`;
  return `${last.what}${on}. ${last.answer === null ? 'No answer yet.' : `Answer: ${last.answer}`}`;
}

/** `In progress, slipping`: what somebody set, and what the day makes of it. */
function stateText(one: Standing): string {
  const state = stateWords[one.goal.state];
  const mark = markOf(one).text;
  return mark === state ? state : `${state}, ${mark.toLowerCase()}`;
}

function standingTable(plan: Plan, { asOf }: ViewSettings): ReportTable {
  const standings = standingsOn(plan.goals, asOf);
  const slips = standings.flatMap(({ goal, slips: why }) =>
    why.map((one) => `${goal.name}: ${one}`),
  );
  return {
    title: `Goals on ${formatDate(asOf)}`,
    columns: [
      text('Goal'),
      text('Working group'),
      text('State'),
      text('Targets'),
      number('Progress'),
      number('Confidence'),
      text('Board'),
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
function evidenceTables({ goals }: Plan): ReportTable[] {
  const shown = goals.goals.filter(({ owner, evidence }) => owner !== null || evidence !== null);
  if (shown.length === 0) return [];
  return [
    {
      title: 'Owners and evidence of the goals',
      columns: [text('Goal'), text('Owner'), text('Evidence')],
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

function leaders(plan: Plan, some: readonly Serving[]): string {
  const texts = some.map(({ participant }) => {
    const from = employerOf(plan.members, participant);
    const who = nameOfParticipant(participant);
    return from === null ? who : `${who} (${from})`;
  });
  return texts.join(', ') || 'not recorded';
}

function groupsTable(plan: Plan, { asOf }: ViewSettings): ReportTable {
  const standings = groupStandingsOn(plan, asOf);
  const flags = standings.flatMap((one) => one.flags);
  return {
    title: `Working groups on ${formatDate(asOf)}`,
    columns: [
      text('Working group'),
      text('Chair'),
      text('Co-chair'),
      number('Serving'),
      number('Open goals'),
      number('Due to the board'),
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

export function goalsSections(plan: Plan, settings: ViewSettings): readonly Section[] {
  const tables = [
    groupsTable(plan, settings),
    standingTable(plan, settings),
    ...evidenceTables(plan),
  ];
  return [plainSection('Goals', tables)];
}
