// Random changes, valid and invalid, of every type: a type without a maker does not compile.

import { bases } from '../../../shared/cost/model.ts';
import type { Change, SingleChange } from '../../../shared/kernel/change.ts';
import type { EntityAt, ListPath, Plan } from '../../../shared/kernel/plan.ts';
import type { Entity } from '../../../shared/values/id.ts';
import { cents } from '../../../shared/values/money.ts';
import { ends } from '../../../shared/values/range.ts';
import type { Dice } from './dice.ts';
import { cashMakers, cashTerms, credit, payment } from './randomCash.ts';
import {
  amount,
  type Draw,
  day,
  escalation,
  flag,
  idIn,
  makers,
  months,
  name,
  orNull,
  range,
  share,
  year,
} from './randomEntities.ts';
import { riskMakers } from './randomRisk.ts';
import { scenarioMakers } from './randomScenarios.ts';
import { aim, workMakers } from './randomWork.ts';

type EntityMakers = { readonly [P in ListPath]: (draw: Draw) => EntityAt<P> };

const allMakers: EntityMakers = {
  ...makers,
  ...workMakers,
  ...scenarioMakers,
  ...cashMakers,
  ...riskMakers,
};

function made<P extends ListPath>(draw: Draw, path: P): EntityAt<P> {
  return allMakers[path](draw);
}

const at = (draw: Draw) => orNull(draw, draw.dice.int(4));

/** Some of the fields of a drawn entity. */
function some<E extends Entity>({ dice }: Draw, entity: E): Partial<Omit<E, 'id'>> {
  const fields = Object.entries(entity).filter(([key]) => key !== 'id' && dice.chance(0.25));
  return Object.fromEntries(fields) as Partial<Omit<E, 'id'>>;
}

type Makers = {
  readonly [T in SingleChange['type']]: (draw: Draw, type: T) => Extract<SingleChange, { type: T }>;
};

type PlainVerbs<F extends string, N extends string> = Pick<
  Makers,
  Extract<SingleChange['type'], `${F}/${'add' | 'set' | 'remove' | 'move'}${N}`>
>;

/** The four verbs of a list; the names are those of its changes. */
function plainVerbs<F extends string, N extends string, P extends ListPath>(
  feature: F,
  noun: N,
  path: P,
): PlainVerbs<F, N> {
  const verbs = {
    add: (draw: Draw, type: string) => ({ type, entity: made(draw, path), at: at(draw) }),
    set: (draw: Draw, type: string) => ({
      type,
      id: idIn(draw, path),
      set: some(draw, made(draw, path)),
    }),
    remove: (draw: Draw, type: string) => ({ type, id: idIn(draw, path) }),
    move: (draw: Draw, type: string) => ({ type, id: idIn(draw, path), to: draw.dice.int(6) }),
  };
  const named = Object.entries(verbs).map(([verb, make]) => [`${feature}/${verb}${noun}`, make]);
  return Object.fromEntries(named) as PlainVerbs<F, N>;
}

const changes: Makers = {
  ...plainVerbs('members', 'Tier', 'members.tiers'),
  ...plainVerbs('members', 'Member', 'members.roll'),
  ...plainVerbs('members', 'Class', 'members.classes'),
  ...plainVerbs('members', 'Nonmember', 'members.nonmembers'),
  ...plainVerbs('governance', 'SeatRule', 'governance.seatRules'),
  ...plainVerbs('governance', 'SeatTerm', 'governance.seatTerms'),
  ...plainVerbs('governance', 'Office', 'governance.offices'),
  ...plainVerbs('governance', 'OfficerTerm', 'governance.officerTerms'),
  ...plainVerbs('cost', 'Activity', 'cost.activities'),
  ...plainVerbs('cost', 'Line', 'cost.lines'),
  ...plainVerbs('contributions', 'Pledge', 'contributions.pledges'),
  ...plainVerbs('contributions', 'Amount', 'contributions.amounts'),
  ...plainVerbs('contributions', 'Outside', 'contributions.outside'),
  ...plainVerbs('cash', 'Commitment', 'cash.commitments'),
  'cash/setTerms': cashTerms,
  ...plainVerbs('invoices', 'Invoice', 'invoices.invoices'),
  ...plainVerbs('explanations', 'Chosen', 'explanations.chosen'),
  'invoices/recordPayment': payment,
  'invoices/credit': credit,
  'invoices/setTerms': (draw, type) => ({
    type,
    set: { dueDays: draw.dice.pick([0, 30, -1]), standingDays: draw.dice.pick([30, 90, 0.5]) },
  }),
  ...plainVerbs('groups', 'Group', 'groups.groups'),
  ...plainVerbs('groups', 'Participant', 'groups.participants'),
  ...plainVerbs('goals', 'Goal', 'goals.goals'),
  ...plainVerbs('goals', 'CheckIn', 'goals.checkIns'),
  'goals/retarget': (draw, type) => ({ type, goal: idIn(draw, 'goals.goals'), aim: aim(draw) }),
  ...plainVerbs('infrastructure', 'Asset', 'infrastructure.assets'),
  ...plainVerbs('infrastructure', 'Copy', 'infrastructure.copies'),
  'infrastructure/recordCopied': (draw, type) => ({
    type,
    copy: idIn(draw, 'infrastructure.copies'),
    on: day(draw),
    digest: orNull(draw, 'sha256'),
  }),
  'infrastructure/recordRestored': (draw, type) => ({
    type,
    copy: idIn(draw, 'infrastructure.copies'),
    on: day(draw),
  }),
  ...plainVerbs('uncertainty', 'Shape', 'uncertainty.shapes'),
  ...plainVerbs('uncertainty', 'Correlation', 'uncertainty.correlations'),
  'uncertainty/setRules': (draw, type) => ({
    type,
    set: {
      seed: draw.dice.int(9),
      trials: draw.dice.pick([1_000, 2_000, 10]),
      confidence: share(draw),
    },
  }),
  'infrastructure/setRules': (draw, type) => ({ type, set: { provenMonths: months(draw) } }),
  ...plainVerbs('scenarios', 'Scenario', 'scenarios.scenarios'),
  ...plainVerbs('scenarios', 'Step', 'scenarios.steps'),
  'consortium/setProfile': (draw, type) => ({
    type,
    set: {
      name: name(draw),
      target: orNull(draw, amount(draw)),
      yearStartsIn: draw.dice.pick([1, 4, 7, 13]),
      opensAt: orNull(draw, day(draw)),
    },
  }),
  'members/changeTier': (draw, type) => ({
    type,
    member: idIn(draw, 'members.roll'),
    tier: idIn(draw, 'members.tiers'),
    from: day(draw),
  }),
  'members/leave': (draw, type) => ({
    type,
    member: idIn(draw, 'members.roll'),
    lastDay: day(draw),
  }),
  'governance/setQuorum': (draw, type) => ({
    type,
    set: {
      comparison: draw.dice.pick(['moreThan', 'atLeast']),
      numerator: draw.dice.int(4),
      denominator: draw.dice.int(4),
      of: draw.dice.pick(['authorised', 'inOffice']),
      eachClass: flag(draw),
    },
  }),
  'cost/setTerms': (draw, type) => ({
    type,
    set: {
      startYear: year(draw),
      years: draw.dice.int(12),
      rate: {
        amount: orNull(draw, range(draw, amount)),
        basis: draw.dice.pick([...bases]),
        solved: null,
        note: null,
      },
      staffEscalation: escalation(draw),
      fixedEscalation: escalation(draw),
    },
  }),
  'cost/calibrate': (draw, type) => ({
    type,
    end: draw.dice.pick([...ends]),
    target: cents(amount(draw) * 1000),
    line: draw.dice.any(draw.plan.cost.lines.filter((one) => one.kind === 'fixed'))?.id ?? null,
    share: share(draw),
  }),
  'contributions/setRules': (draw, type) => ({
    type,
    set: {
      proposedProbability: share(draw),
      pledgedProbability: share(draw),
      hostFee: flag(draw)
        ? []
        : [
            { upTo: amount(draw), share: share(draw) },
            { upTo: null, share: 0.06 },
          ],
    },
  }),
};

export const types = Object.keys(changes) as SingleChange['type'][];

function drawn<T extends SingleChange['type']>(draw: Draw, type: T): SingleChange {
  return changes[type](draw, type);
}

// Adding is likelier than the rest, so that an empty plan fills.
const additions = types.filter((type) => type.includes('/add'));

/** One change of a random type; every tenth a batch. */
export function randomChange(dice: Dice, plan: Plan): Change {
  const type = () => dice.any(dice.chance(0.3) ? additions : types) ?? 'cost/addLine';
  const one = () => drawn({ dice, plan }, type());
  if (!dice.chance(0.1)) return one();
  return { type: 'batch', name: 'Several at once', changes: [one(), one()] };
}
