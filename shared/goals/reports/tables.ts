// The tables of the work: working groups and who serves in them, and goals as they stand on a day.
import { employerOf, type Serving } from '../../groups/figures.ts';
import type { GroupId, Participant, WorkingGroup } from '../../groups/model.ts';
import { nonmembersText, roleWords } from '../../groups/words.ts';
import { bodyOf, share, shown, type TableDefinition, yesNo } from '../../kernel/table.ts';
import { find } from '../../values/id.ts';
import { standingsOn } from '../figures/goals.ts';
import { type GroupStanding, groupStandingsOn } from '../figures/groupStandings.ts';
import { markOf, type Standing } from '../figures/standing.ts';
import type { Measure } from '../model.ts';
import { aimText, horizonWords, measureText, stateWords } from '../words.ts';
import {
  checkInsTable,
  deliveriesTable,
  goalAimsTable,
  goalLinksTable,
  milestonesTable,
} from './goalParts.ts';

const people = (serving: readonly Serving[]) =>
  serving.map(({ participant }) => participant.person ?? 'not recorded').join('; ') || null;

export const groupsTable: TableDefinition = {
  name: 'working-groups',
  lists: true,
  title: ({ asOf }) => `Working groups on ${asOf}`,
  body(plan, { asOf }) {
    const groupNamed = (id: GroupId | null) => find(plan.groups.groups, id)?.name ?? null;
    return bodyOf(groupStandingsOn(plan, asOf), [
      ['Working group', ({ group }: GroupStanding) => group.name],
      ['Charter', ({ group }) => group.charter],
      ['In force', ({ inForce }) => yesNo(inForce)],
      ['First day', ({ group }) => group.from],
      ['Last day', ({ group }) => group.to],
      ['Successor', ({ group }) => groupNamed(group.successor)],
      ['People from outside', ({ group }) => nonmembersText(group.nonmembers)],
      ['Chair', ({ chairs }) => people(chairs)],
      ['Co-chair', ({ coChairs }) => people(coChairs)],
      ['Serving', ({ known, serving }) => (known ? serving.length : null)],
      ['Open goals', ({ open }) => open],
      ['Due to the board', ({ owed }) => owed.length],
      ['Flags', ({ flags }) => flags.join(' ') || null],
      ['Source', ({ group }) => group.source],
    ]);
  },
};

interface Row {
  readonly group: WorkingGroup | undefined;
  readonly participant: Participant;
  readonly flags: readonly string[];
}

export const participantsTable: TableDefinition = {
  name: 'participants',
  lists: true,
  title: ({ asOf }) => `Participants of working groups on ${asOf}`,
  body(plan, { asOf }) {
    const standings = groupStandingsOn(plan, asOf);
    const flagsOf = new Map(
      standings.flatMap(({ serving }) => serving.map((one) => [one.participant.id, one.flags])),
    );
    const rows = plan.groups.participants.map(
      (participant): Row => ({
        group: find(plan.groups.groups, participant.group),
        participant,
        flags: flagsOf.get(participant.id) ?? [],
      }),
    );
    return bodyOf(rows, [
      ['Working group', ({ group }: Row) => group?.name ?? null],
      ['Person', ({ participant }) => participant.person],
      ['Organization', ({ participant }) => employerOf(plan.members, participant)],
      ['On the roll', ({ participant }) => yesNo(participant.member !== null)],
      ['Nonmember', ({ participant }) => yesNo(participant.nonmember !== null)],
      ['Role', ({ participant }) => roleWords[participant.role]],
      ['From', ({ participant }) => participant.from],
      ['To', ({ participant }) => participant.to],
      ['Flags', ({ flags }) => flags.join(' ') || null],
      ['Source', ({ participant }) => participant.source],
    ]);
  },
};

const namesIn = <T extends { readonly id: string; readonly name: string }>(
  entities: readonly T[],
) => {
  return (ids: readonly T['id'][]) => {
    const names = ids.map((id) => find(entities, id)?.name ?? 'missing');
    // Names of which one holds the sign that parts them are in `goal-links` only.
    return names.some((name) => name.includes(';')) ? null : names.join('; ') || null;
  };
};

const numberIn = (measure: Measure) => (measure.type === 'number' ? measure : null);

/** What a row cannot hold is in tables of its own: aims, milestones, deliveries, check-ins and links. */
export const goalsTable: TableDefinition = {
  name: 'goals',
  lists: true,
  title: ({ asOf }) => `Goals on ${asOf}`,
  body(plan, { asOf }) {
    const groupNamed = (id: GroupId | null) => find(plan.groups.groups, id)?.name ?? null;
    const lines = namesIn(plan.cost.lines);
    const pledges = namesIn(plan.contributions.pledges);
    const last = ({ goal }: Standing) => goal.deliveries.at(-1);
    return bodyOf(standingsOn(plan.goals, asOf), [
      ['Goal', ({ goal }: Standing) => goal.name],
      ['In full', ({ goal }) => goal.text],
      ['Working group', ({ goal }) => groupNamed(goal.group)],
      ['Owner', ({ goal }) => goal.owner],
      ['Horizon', ({ goal }) => goal.horizon && horizonWords[goal.horizon]],
      ['State', ({ goal }) => stateWords[goal.state]],
      ['Mark', (one) => markOf(one).text],
      ['Release', ({ aim }) => aim?.release ?? null],
      ['Due', ({ aim }) => aim?.due ?? null],
      ['Aimed there since', ({ aim }) => aim?.since ?? null],
      ['Why it is aimed there', ({ aim }) => aim?.reason ?? null],
      ['Earlier aims', ({ goal, aim }) => earlier(goal.aims.filter((one) => one !== aim))],
      ['Measure', ({ goal }) => shown(measureText(goal.measure))],
      ['Measured by', ({ goal }) => goal.measure.type],
      ['Unit', ({ goal }) => numberIn(goal.measure)?.unit ?? null],
      ['Start of the measure', ({ goal }) => numberIn(goal.measure)?.start ?? null],
      ['Target of the measure', ({ goal }) => numberIn(goal.measure)?.target ?? null],
      ['Progress', ({ progress }) => share(progress)],
      ['Confidence', ({ confidence }) => share(confidence)],
      ['Why it slips', ({ slips }) => slips.join(' ') || null],
      ['Due to the board', ({ owed }) => yesNo(owed)],
      ['Last delivered', (one) => last(one)?.what ?? null],
      ['Delivered on', (one) => last(one)?.on ?? null],
      ['Answer of the board', (one) => last(one)?.answer ?? null],
      ['Answered on', (one) => last(one)?.answeredOn ?? null],
      ['Evidence', ({ goal }) => goal.evidence],
      ['Cost lines', ({ goal }) => lines(goal.lines)],
      ['Contributions', ({ goal }) => pledges(goal.pledges)],
      ['Source', ({ goal }) => goal.source],
      ['ID', ({ goal }) => goal.id],
    ]);
  },
};

const earlier = (aims: Standing['goal']['aims']) => aims.map(aimText).join('; ') || null;

export const groupTables = [groupsTable, participantsTable];

export const goalTables = [
  goalsTable,
  goalAimsTable,
  milestonesTable,
  checkInsTable,
  deliveriesTable,
  goalLinksTable,
];
