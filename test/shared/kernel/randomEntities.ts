// Random entities of every list in the plan, now and then invalid.

import { contributionKinds, statuses } from '../../../shared/contributions/model.ts';
import { bases, recurrences } from '../../../shared/cost/model.ts';
import { type ElectedCount, type SeatKind, seatStates } from '../../../shared/governance/model.ts';
import { assetKinds } from '../../../shared/infrastructure/model.ts';
import { listAt } from '../../../shared/kernel/collections.ts';
import type { EntityAt, ListPath, Plan } from '../../../shared/kernel/plan.ts';
import type { Party } from '../../../shared/members/figures/parties.ts';
import { memberKinds } from '../../../shared/members/model.ts';
import { hundredths } from '../../../shared/values/fte.ts';
import { cents, type Money } from '../../../shared/values/money.ts';
import type { Range } from '../../../shared/values/range.ts';
import type { Dice } from './dice.ts';

/** What a maker draws with. */
export interface Draw {
  readonly dice: Dice;
  readonly plan: Plan;
}

export function idIn({ dice, plan }: Draw, path: ListPath): string {
  const known = dice.any(listAt(path).read(plan));
  return known && !dice.chance(0.05) ? known.id : 'nowhere';
}

export const orNull = <T>({ dice }: Draw, value: T): T | null => (dice.chance(0.4) ? null : value);
export const newId = ({ dice }: Draw) => `id-${dice.int(1_000_000)}`;
export const name = ({ dice }: Draw) => (dice.chance(0.03) ? ' ' : `Name ${dice.int(100)}`);
export const flag = ({ dice }: Draw) => dice.chance(0.5);
export const source = (draw: Draw) => orNull(draw, 'Somebody said so.');
export const year = ({ dice }: Draw) => (dice.chance(0.02) ? 1 : 2010 + dice.int(8));

export function day({ dice }: Draw): string {
  if (dice.chance(0.02)) return '2012-02-30';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${2010 + dice.int(5)}-${two(1 + dice.int(12))}-${two(1 + dice.int(28))}`;
}

export function amount({ dice }: Draw): Money {
  if (dice.chance(0.03)) {
    return cents(dice.pick([-1, 0.5, Number.MAX_SAFE_INTEGER, 900_719_925_474]));
  }
  return cents(dice.pick([0, 1, 7, 33, 105, dice.int(100_000), dice.int(1_000_000_00)]));
}

export function range<T extends number>(draw: Draw, value: (draw: Draw) => T): Range<T> {
  const first = value(draw);
  const three = [first, value(draw), value(draw)].sort((a, b) => a - b);
  const [low = first, likely = first, high = first] = three;
  const drawn = { low, high };
  if (draw.dice.chance(0.03)) return { low: drawn.high, high: drawn.low };
  return draw.dice.chance(0.3) ? { ...drawn, likely } : drawn;
}

export const people = ({ dice }: Draw) => hundredths(dice.pick([0, 25, 100, dice.int(1_000)]));
export const share = ({ dice }: Draw) => dice.pick([0, 1, 0.5, 0.145, dice.int(101) / 100, 1.5]);
export const escalation = ({ dice }: Draw) => dice.pick([0, 0.03, -0.1, 0.125, 0.01, -2]);

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

function party(draw: Draw): Party {
  if (draw.dice.chance(0.1)) return { member: null, name: null };
  if (draw.dice.chance(0.5)) return { member: idIn(draw, 'members.roll'), name: null };
  return { member: null, name: name(draw) };
}

export const months = ({ dice }: Draw) => dice.pick([1, 6, 12, 24, 0]);

export type Makers = { readonly [P in ListPath]: (draw: Draw) => EntityAt<P> };

/** Now and then with what another kind has. */
function given(draw: Draw) {
  const kind = draw.dice.pick([...contributionKinds]);
  const isPeople = kind === 'people' || draw.dice.chance(0.05);
  const isAmount = kind !== 'people' || draw.dice.chance(0.05);
  return {
    kind,
    amount: isAmount ? amount(draw) : null,
    fte: isPeople ? people(draw) : null,
    line: isPeople ? orNull(draw, idIn(draw, 'cost.lines')) : null,
    activity: isAmount ? orNull(draw, idIn(draw, 'cost.activities')) : null,
  };
}

/** All but those that stand in files of their own; together they must make everything. */
export const makers = {
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
  'members.classes': (draw) => ({ id: newId(draw), name: name(draw), source: source(draw) }),
  'members.nonmembers': (draw) => ({
    id: newId(draw),
    name: name(draw),
    class: idIn(draw, 'members.classes'),
    organisation: orNull(draw, 'Acme'),
    contacts: null,
    from: orNull(draw, day(draw)),
    to: orNull(draw, day(draw)),
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
  'cost.activities': (draw) => ({
    id: newId(draw),
    name: name(draw),
    source: source(draw),
    testing: flag(draw),
  }),
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
    ...given(draw),
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
  'infrastructure.assets': (draw) => ({
    id: newId(draw),
    name: name(draw),
    kind: draw.dice.pick([...assetKinds]),
    holder: party(draw),
    holderKind: orNull(draw, draw.dice.pick([...memberKinds])),
    further: flag(draw) ? [] : [{ ...party(draw), related: flag(draw) }],
    onLoss: null,
    source: source(draw),
  }),
  'infrastructure.copies': (draw) => ({
    id: newId(draw),
    asset: idIn(draw, 'infrastructure.assets'),
    keeper: party(draw),
    everyDays: orNull(draw, draw.dice.pick([1, 7, 30, 0])),
    copied: orNull(draw, day(draw)),
    proven: orNull(draw, day(draw)),
    digest: null,
    source: source(draw),
  }),
} satisfies Partial<Makers>;
