// Random changes, valid and invalid, of every type: a type without a maker does not compile.
import type { Change, SingleChange } from '../../shared/change.ts';
import { type EntityAt, type ListPath, listAt } from '../../shared/collections.ts';
import { contributionKinds, statuses } from '../../shared/contributions/model.ts';
import { bases, recurrences } from '../../shared/cost/model.ts';
import { type ElectedCount, type SeatKind, seatStates } from '../../shared/governance/model.ts';
import { memberKinds } from '../../shared/members/model.ts';
import type { Plan } from '../../shared/plan.ts';
import type { Entity } from '../../shared/values/id.ts';
import { ends, type Range } from '../../shared/values/range.ts';
import type { Dice } from './dice.ts';

/** What a maker draws with. */
interface Draw {
  readonly dice: Dice;
  readonly plan: Plan;
}

function idIn({ dice, plan }: Draw, path: ListPath): string {
  const known = dice.any(listAt(path).read(plan));
  return known && !dice.chance(0.05) ? known.id : 'nowhere';
}

const orNull = <T>({ dice }: Draw, value: T): T | null => (dice.chance(0.4) ? null : value);
const newId = ({ dice }: Draw) => `id-${dice.int(1_000_000)}`;
const name = ({ dice }: Draw) => (dice.chance(0.03) ? ' ' : `Name ${dice.int(100)}`);
const flag = ({ dice }: Draw) => dice.chance(0.5);
const source = (draw: Draw) => orNull(draw, 'Somebody said so.');
const year = ({ dice }: Draw) => (dice.chance(0.02) ? 1 : 2010 + dice.int(8));

function day({ dice }: Draw): string {
  if (dice.chance(0.02)) return '2012-02-30';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${2010 + dice.int(5)}-${two(1 + dice.int(12))}-${two(1 + dice.int(28))}`;
}

function amount({ dice }: Draw): number {
  if (dice.chance(0.03)) return dice.pick([-1, 0.5, Number.MAX_SAFE_INTEGER, 900_719_925_474]);
  return dice.pick([0, 1, 7, 33, 105, dice.int(100_000), dice.int(1_000_000_00)]);
}

function range(draw: Draw, value: (draw: Draw) => number): Range {
  const [low, likely, high] = [value(draw), value(draw), value(draw)].sort((a, b) => a - b);
  const drawn = { low: low ?? 0, high: high ?? 0 };
  if (draw.dice.chance(0.03)) return { low: drawn.high, high: drawn.low };
  return draw.dice.chance(0.3) ? { ...drawn, likely: likely ?? 0 } : drawn;
}

const people = ({ dice }: Draw) => dice.pick([0, 25, 100, dice.int(1_000)]);
const share = ({ dice }: Draw) => dice.pick([0, 1, 0.5, 0.145, dice.int(101) / 100, 1.5]);
const escalation = ({ dice }: Draw) => dice.pick([0, 0.03, -0.1, 0.125, 0.01, -2]);

function count({ dice }: Draw): ElectedCount {
  const seats = dice.int(4);
  if (dice.chance(0.4)) return { type: 'fixed', seats };
  if (dice.chance(0.5)) return { type: 'onePer', members: dice.int(5), minimum: seats, maximum: 3 };
  const steps = [2, 5, 9].map((members) => ({ members, seats: dice.int(4) }));
  return { type: 'steps', steps };
}

function kind(draw: Draw): SeatKind {
  const tier = () => idIn(draw, 'members.tiers');
  if (draw.dice.chance(0.1)) return { type: 'observer' };
  if (draw.dice.chance(0.4)) return { type: 'perMember', tier: tier() };
  return { type: 'elected', tiers: [tier(), tier()], count: count(draw) };
}

const makers: { readonly [P in ListPath]: (draw: Draw) => EntityAt<P> } = {
  'members.tiers': (draw) => ({
    id: newId(draw),
    name: name(draw),
    dues: draw.dice.chance(0.2) ? [] : [{ from: 2010 + draw.dice.int(3), amount: amount(draw) }],
    proRata: flag(draw),
    mayChair: flag(draw),
    expected: draw.dice.pick([0, 3, 7, -1]),
    expectedProbability: share(draw),
    source: source(draw),
  }),
  'members.roll': (draw) => ({
    id: newId(draw),
    name: name(draw),
    kind: draw.dice.pick([...memberKinds]),
    tiers: [
      { tier: idIn(draw, 'members.tiers'), from: '2010-06-01' },
      ...(flag(draw) ? [{ tier: idIn(draw, 'members.tiers'), from: day(draw) }] : []),
    ],
    lastDay: orNull(draw, day(draw)),
    parent: null,
    representative: orNull(draw, 'Ada'),
    contacts: null,
    source: source(draw),
  }),
  'governance.seatRules': (draw) => ({
    id: newId(draw),
    name: name(draw),
    kind: kind(draw),
    cap: orNull(draw, draw.dice.int(5)),
    source: source(draw),
  }),
  'governance.seatTerms': (draw) => ({
    id: newId(draw),
    rule: idIn(draw, 'governance.seatRules'),
    ...(flag(draw)
      ? { member: idIn(draw, 'members.roll'), number: null }
      : { member: null, number: draw.dice.int(4) }),
    state: draw.dice.pick([...seatStates]),
    holder: orNull(draw, 'Ada'),
    employer: orNull(draw, idIn(draw, 'members.roll')),
    alternate: null,
    from: orNull(draw, day(draw)),
    to: orNull(draw, day(draw)),
    source: source(draw),
  }),
  'governance.offices': (draw) => ({
    id: newId(draw),
    name: name(draw),
    mustHoldSeat: flag(draw),
    notWith: flag(draw) ? [] : [idIn(draw, 'governance.offices')],
    source: source(draw),
  }),
  'governance.officerTerms': (draw) => ({
    id: newId(draw),
    office: idIn(draw, 'governance.offices'),
    holder: orNull(draw, 'Ada'),
    from: orNull(draw, day(draw)),
    to: orNull(draw, day(draw)),
    source: source(draw),
  }),
  'cost.activities': (draw) => ({ id: newId(draw), name: name(draw), source: source(draw) }),
  'cost.lines': (draw) => ({
    id: newId(draw),
    activity: idIn(draw, 'cost.activities'),
    name: name(draw),
    kind: draw.dice.pick(['staff', 'fixed']),
    fte: orNull(draw, range(draw, people)),
    rate: orNull(draw, range(draw, amount)),
    amount: orNull(draw, range(draw, amount)),
    recurrence: { type: draw.dice.pick([...recurrences]), years: 1 + draw.dice.int(4) },
    firstYear: orNull(draw, year(draw)),
    basis: draw.dice.pick([...bases]),
    solved: null,
    note: null,
  }),
  'contributions.pledges': (draw) => ({
    id: newId(draw),
    name: name(draw),
    member: orNull(draw, idIn(draw, 'members.roll')),
    giver: null,
    firstYear: year(draw),
    lastYear: draw.dice.pick([2012, 2015, 2020]),
    kind: draw.dice.pick([...contributionKinds]),
    amount: amount(draw),
    fte: people(draw),
    line: orNull(draw, idIn(draw, 'cost.lines')),
    activity: orNull(draw, idIn(draw, 'cost.activities')),
    status: draw.dice.pick([...statuses]),
    source: source(draw),
  }),
  'contributions.amounts': (draw) => ({
    id: newId(draw),
    year: year(draw),
    amount: amount(draw),
    source: source(draw),
  }),
  'contributions.outside': (draw) => ({
    id: newId(draw),
    name: name(draw),
    firstYear: year(draw),
    lastYear: draw.dice.pick([2012, 2015]),
    amount: amount(draw),
    source: source(draw),
  }),
};

function made<P extends ListPath>(draw: Draw, path: P): EntityAt<P> {
  return makers[path](draw);
}

const at = (draw: Draw) => orNull(draw, draw.dice.int(4));

/** Some of the fields of a drawn thing. */
function some<E extends Entity>({ dice }: Draw, entity: E): Partial<Omit<E, 'id'>> {
  const fields = Object.entries(entity).filter(([key]) => key !== 'id' && dice.chance(0.25));
  return Object.fromEntries(fields) as Partial<Omit<E, 'id'>>;
}

const changes: {
  readonly [T in SingleChange['type']]: (draw: Draw, type: T) => Extract<SingleChange, { type: T }>;
} = {
  'members/addTier': (draw, type) => ({ type, entity: made(draw, 'members.tiers'), at: at(draw) }),
  'members/setTier': (draw, type) => ({
    type,
    id: idIn(draw, 'members.tiers'),
    set: some(draw, made(draw, 'members.tiers')),
  }),
  'members/removeTier': (draw, type) => ({ type, id: idIn(draw, 'members.tiers') }),
  'members/moveTier': (draw, type) => ({
    type,
    id: idIn(draw, 'members.tiers'),
    to: draw.dice.int(6),
  }),
  'members/addMember': (draw, type) => ({ type, entity: made(draw, 'members.roll'), at: at(draw) }),
  'members/setMember': (draw, type) => ({
    type,
    id: idIn(draw, 'members.roll'),
    set: some(draw, made(draw, 'members.roll')),
  }),
  'members/removeMember': (draw, type) => ({ type, id: idIn(draw, 'members.roll') }),
  'members/moveMember': (draw, type) => ({
    type,
    id: idIn(draw, 'members.roll'),
    to: draw.dice.int(6),
  }),
  'governance/addSeatRule': (draw, type) => ({
    type,
    entity: made(draw, 'governance.seatRules'),
    at: at(draw),
  }),
  'governance/setSeatRule': (draw, type) => ({
    type,
    id: idIn(draw, 'governance.seatRules'),
    set: some(draw, made(draw, 'governance.seatRules')),
  }),
  'governance/removeSeatRule': (draw, type) => ({ type, id: idIn(draw, 'governance.seatRules') }),
  'governance/moveSeatRule': (draw, type) => ({
    type,
    id: idIn(draw, 'governance.seatRules'),
    to: draw.dice.int(6),
  }),
  'governance/addSeatTerm': (draw, type) => ({
    type,
    entity: made(draw, 'governance.seatTerms'),
    at: at(draw),
  }),
  'governance/setSeatTerm': (draw, type) => ({
    type,
    id: idIn(draw, 'governance.seatTerms'),
    set: some(draw, made(draw, 'governance.seatTerms')),
  }),
  'governance/removeSeatTerm': (draw, type) => ({ type, id: idIn(draw, 'governance.seatTerms') }),
  'governance/moveSeatTerm': (draw, type) => ({
    type,
    id: idIn(draw, 'governance.seatTerms'),
    to: draw.dice.int(6),
  }),
  'governance/addOffice': (draw, type) => ({
    type,
    entity: made(draw, 'governance.offices'),
    at: at(draw),
  }),
  'governance/setOffice': (draw, type) => ({
    type,
    id: idIn(draw, 'governance.offices'),
    set: some(draw, made(draw, 'governance.offices')),
  }),
  'governance/removeOffice': (draw, type) => ({ type, id: idIn(draw, 'governance.offices') }),
  'governance/moveOffice': (draw, type) => ({
    type,
    id: idIn(draw, 'governance.offices'),
    to: draw.dice.int(6),
  }),
  'governance/addOfficerTerm': (draw, type) => ({
    type,
    entity: made(draw, 'governance.officerTerms'),
    at: at(draw),
  }),
  'governance/setOfficerTerm': (draw, type) => ({
    type,
    id: idIn(draw, 'governance.officerTerms'),
    set: some(draw, made(draw, 'governance.officerTerms')),
  }),
  'governance/removeOfficerTerm': (draw, type) => ({
    type,
    id: idIn(draw, 'governance.officerTerms'),
  }),
  'governance/moveOfficerTerm': (draw, type) => ({
    type,
    id: idIn(draw, 'governance.officerTerms'),
    to: draw.dice.int(6),
  }),
  'cost/addActivity': (draw, type) => ({
    type,
    entity: made(draw, 'cost.activities'),
    at: at(draw),
  }),
  'cost/setActivity': (draw, type) => ({
    type,
    id: idIn(draw, 'cost.activities'),
    set: some(draw, made(draw, 'cost.activities')),
  }),
  'cost/removeActivity': (draw, type) => ({ type, id: idIn(draw, 'cost.activities') }),
  'cost/moveActivity': (draw, type) => ({
    type,
    id: idIn(draw, 'cost.activities'),
    to: draw.dice.int(6),
  }),
  'cost/addLine': (draw, type) => ({ type, entity: made(draw, 'cost.lines'), at: at(draw) }),
  'cost/setLine': (draw, type) => ({
    type,
    id: idIn(draw, 'cost.lines'),
    set: some(draw, made(draw, 'cost.lines')),
  }),
  'cost/removeLine': (draw, type) => ({ type, id: idIn(draw, 'cost.lines') }),
  'cost/moveLine': (draw, type) => ({ type, id: idIn(draw, 'cost.lines'), to: draw.dice.int(6) }),
  'contributions/addPledge': (draw, type) => ({
    type,
    entity: made(draw, 'contributions.pledges'),
    at: at(draw),
  }),
  'contributions/setPledge': (draw, type) => ({
    type,
    id: idIn(draw, 'contributions.pledges'),
    set: some(draw, made(draw, 'contributions.pledges')),
  }),
  'contributions/removePledge': (draw, type) => ({ type, id: idIn(draw, 'contributions.pledges') }),
  'contributions/movePledge': (draw, type) => ({
    type,
    id: idIn(draw, 'contributions.pledges'),
    to: draw.dice.int(6),
  }),
  'contributions/addAmount': (draw, type) => ({
    type,
    entity: made(draw, 'contributions.amounts'),
    at: at(draw),
  }),
  'contributions/setAmount': (draw, type) => ({
    type,
    id: idIn(draw, 'contributions.amounts'),
    set: some(draw, made(draw, 'contributions.amounts')),
  }),
  'contributions/removeAmount': (draw, type) => ({ type, id: idIn(draw, 'contributions.amounts') }),
  'contributions/moveAmount': (draw, type) => ({
    type,
    id: idIn(draw, 'contributions.amounts'),
    to: draw.dice.int(6),
  }),
  'contributions/addOutside': (draw, type) => ({
    type,
    entity: made(draw, 'contributions.outside'),
    at: at(draw),
  }),
  'contributions/setOutside': (draw, type) => ({
    type,
    id: idIn(draw, 'contributions.outside'),
    set: some(draw, made(draw, 'contributions.outside')),
  }),
  'contributions/removeOutside': (draw, type) => ({
    type,
    id: idIn(draw, 'contributions.outside'),
  }),
  'contributions/moveOutside': (draw, type) => ({
    type,
    id: idIn(draw, 'contributions.outside'),
    to: draw.dice.int(6),
  }),
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
    target: amount(draw) * 1000,
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
