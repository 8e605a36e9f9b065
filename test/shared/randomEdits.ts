// Random changes, valid and invalid, of every type: a type without a maker does not compile.
import type { Change, SingleChange } from '../../shared/change.ts';
import type { EntityAt, ListPath } from '../../shared/collections.ts';
import { bases } from '../../shared/cost/model.ts';
import type { Plan } from '../../shared/plan.ts';
import type { Entity } from '../../shared/values/id.ts';
import { ends } from '../../shared/values/range.ts';
import type { Dice } from './dice.ts';
import {
  amount,
  type Draw,
  day,
  escalation,
  flag,
  idIn,
  makers,
  name,
  orNull,
  range,
  share,
  year,
} from './randomThings.ts';

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
  'members/addClass': (draw, type) => ({
    type,
    entity: made(draw, 'members.classes'),
    at: at(draw),
  }),
  'members/setClass': (draw, type) => ({
    type,
    id: idIn(draw, 'members.classes'),
    set: some(draw, made(draw, 'members.classes')),
  }),
  'members/removeClass': (draw, type) => ({ type, id: idIn(draw, 'members.classes') }),
  'members/moveClass': (draw, type) => ({
    type,
    id: idIn(draw, 'members.classes'),
    to: draw.dice.int(6),
  }),
  'members/addNonmember': (draw, type) => ({
    type,
    entity: made(draw, 'members.nonmembers'),
    at: at(draw),
  }),
  'members/setNonmember': (draw, type) => ({
    type,
    id: idIn(draw, 'members.nonmembers'),
    set: some(draw, made(draw, 'members.nonmembers')),
  }),
  'members/removeNonmember': (draw, type) => ({ type, id: idIn(draw, 'members.nonmembers') }),
  'members/moveNonmember': (draw, type) => ({
    type,
    id: idIn(draw, 'members.nonmembers'),
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
