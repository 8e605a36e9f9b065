// A crowded plan for papers and pages: 60 members, 12 activities, 40 lines, 30 goals, and long names.
import type { Change } from '../shared/change.ts';
import { statuses } from '../shared/contributions/model.ts';
import { goalStates } from '../shared/goals/model.ts';
import { assetKinds } from '../shared/infrastructure/model.ts';
import { memberKinds } from '../shared/members/model.ts';
import type { Plan } from '../shared/plan.ts';
import { fte } from '../shared/values/fte.ts';
import { money } from '../shared/values/money.ts';
import {
  aCheckIn,
  aCostLine,
  aGoal,
  aGroup,
  aMember,
  anActivity,
  anAsset,
  aParticipant,
  aPledge,
  aStaffLine,
  openSfsPlan,
} from './builders.ts';

/** Every third name is as long as a name in use; every seventh has no space to break at. */
export function longName(what: string, at: number): string {
  if (at % 7 === 6) return `${what}-${'unbroken'.repeat(5)}-${at}`;
  const long = 'of the European Consortium for Parallel and Distributed File Systems Research';
  return at % 3 === 2 ? `${what} ${at} ${long}` : `${what} ${at}`;
}

function several(count: number, make: (at: number) => Change): Change[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

const pick = <T>(some: readonly T[], at: number): T => {
  const one = some[at % some.length];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
};

const source = 'Assumption: made up, so that a paper and a page have much to show.';
const tiers = ['tier-promoter', 'tier-adopter', 'tier-supporter'];

const members = several(60, (at) => ({
  type: 'members/addMember',
  entity: aMember({
    id: `crowd-${at}`,
    name: longName('Member', at),
    kind: pick(memberKinds, at),
    tiers: [{ tier: pick(tiers, at), from: '2011-01-01' }],
    source,
  }),
  at: null,
}));

const activities = several(12, (at) => ({
  type: 'cost/addActivity',
  entity: anActivity({ id: `area-${at}`, name: longName('Activity', at) }),
  at: null,
}));

const lines = several(40, (at) => {
  const some = { id: `work-${at}`, activity: `area-${at % 12}`, name: longName('Line', at) };
  const entity =
    at % 2 === 0
      ? aStaffLine({ ...some, fte: at % 9 === 8 ? null : { low: fte(0.5), high: fte(1.5) } })
      : aCostLine({
          ...some,
          kind: 'fixed',
          amount: { low: money(10_000 + at), high: money(90_000 + at) },
        });
  return {
    type: 'cost/addLine',
    entity: { ...entity, basis: 'assumption', note: source },
    at: null,
  };
});

const pledges = several(30, (at) => ({
  type: 'contributions/addPledge',
  entity: aPledge({
    id: `gift-${at}`,
    name: longName('Contribution', at),
    member: `crowd-${at}`,
    kind: 'cash',
    amount: money(20_000 + 1000 * at),
    fte: null,
    line: null,
    activity: at % 2 === 0 ? null : `area-${at % 12}`,
    status: pick(statuses, at),
  }),
  at: null,
}));

const groups = several(8, (at) => ({
  type: 'groups/addGroup',
  entity: aGroup({ id: `team-${at}`, name: longName('Working group', at) }),
  at: null,
}));

const people = several(40, (at) => ({
  type: 'groups/addParticipant',
  entity: aParticipant({
    id: `person-${at}`,
    group: `team-${at % 8}`,
    person: longName('Person', at),
    member: `crowd-${at}`,
    role: at < 8 ? 'chair' : 'member',
  }),
  at: null,
}));

const goals = several(30, (at) => ({
  type: 'goals/addGoal',
  entity: aGoal({
    id: `aim-${at}`,
    name: longName('Goal', at),
    group: `team-${at % 8}`,
    state: pick(goalStates, at),
    aims: [{ release: '2.3', due: at % 2 === 0 ? '2012-06-30' : null, since: null, reason: null }],
    lines: [`work-${at}`],
  }),
  at: null,
}));

const checkIns = several(30, (at) => ({
  type: 'goals/addCheckIn',
  entity: aCheckIn({ id: `look-${at}`, goal: `aim-${at}`, confidence: (at % 11) / 10 }),
  at: null,
}));

const assets = several(12, (at) => ({
  type: 'infrastructure/addAsset',
  entity: anAsset({
    id: `thing-${at}`,
    name: longName('Asset', at),
    kind: pick(assetKinds, at),
    holder: { member: `crowd-${at}`, name: null },
  }),
  at: null,
}));

/** On top of the OpenSFS example. */
export const crowd: readonly Change[] = [
  ...members,
  ...activities,
  ...lines,
  ...pledges,
  ...groups,
  ...people,
  ...goals,
  ...checkIns,
  ...assets,
];

export function crowdedPlan(): Plan {
  return openSfsPlan(...crowd);
}
