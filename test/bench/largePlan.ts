// A large plan as one batch of changes: 5 years, 50 members, 10 activities, 200 contributions.

import type { Contribution } from '../../shared/contributions/model.ts';
import type { Activity, CostLine } from '../../shared/cost/model.ts';
import type { Change } from '../../shared/kernel/change.ts';
import type { Member, Tier } from '../../shared/members/model.ts';
import { hundredths } from '../../shared/values/fte.ts';
import { money } from '../../shared/values/money.ts';

const source = null;
const startYear = 2012;
const terms = { startYear, years: 5, staffEscalation: 0.03, fixedEscalation: 0.02 };
const profile = {
  name: 'Large consortium',
  opensAt: '2012-01-31',
  target: money(90_000_000),
} as const;

const tier = (_: unknown, at: number): Tier => ({
  id: `tier-${at}`,
  name: `Tier ${at}`,
  dues: [{ from: 2010, amount: money(5 * 10 ** (5 - at)) }],
  proRata: false,
  mayChair: true,
  expected: at,
  expectedProbability: 0.5,
  source,
});

const member = (_: unknown, at: number): Member => ({
  id: `member-${at}`,
  name: `Member ${at}`,
  kind: 'vendor',
  tiers: [{ tier: `tier-${at % 3}`, from: '2010-10-01' }],
  lastDay: null,
  parent: null,
  representative: null,
  contacts: null,
  source,
});

const activity = (_: unknown, at: number): Activity => ({
  id: `activity-${at}`,
  name: `Activity ${at}`,
  testing: false,
  source,
});

const none = { fte: null, rate: null, amount: null };
const staff = (at: number) =>
  ({
    kind: 'staff',
    ...none,
    fte: { low: hundredths(10 + (at % 50)), high: hundredths(60 + (at % 70)) },
  }) as const;
const fixed = (at: number) =>
  ({
    kind: 'fixed',
    ...none,
    amount: { low: money(1000 + at), high: money(5000 + 3 * at) },
  }) as const;

const line = (_: unknown, at: number): CostLine => ({
  id: `line-${at}`,
  activity: `activity-${at % 10}`,
  name: `Line ${at}`,
  ...(at % 20 < 10 ? staff(at) : fixed(at)),
  recurrence: { type: 'yearly', years: 1 },
  firstYear: null,
  basis: 'assumption',
  solved: null,
  note: null,
});

const given = (at: number) =>
  at % 2
    ? ({ kind: 'cash', amount: money(10_000 + at), fte: null, line: null, activity: null } as const)
    : ({
        kind: 'people',
        amount: null,
        fte: hundredths(5),
        line: `line-${(at * 2) % 10}`,
        activity: null,
      } as const);

const pledge = (_: unknown, at: number): Contribution => ({
  id: `pledge-${at}`,
  name: `Contribution ${at}`,
  member: `member-${at % 50}`,
  giver: null,
  firstYear: startYear,
  lastYear: startYear + 4,
  ...given(at),
  status: at % 3 ? 'pledged' : 'committed',
  source,
});

/** The cost per FTE is calibrated: then one edit divides its cents over all lines anew. */
export function largePlan(lines: number): Change & { readonly type: 'batch' } {
  const of = <Entity>(count: number, make: (_: unknown, at: number) => Entity) =>
    Array.from({ length: count }, make);
  const changes: readonly Change[] = [
    { type: 'consortium/setProfile', set: profile },
    { type: 'cost/setTerms', set: terms },
    ...of(3, tier).map((entity) => ({ type: 'members/addTier', entity, at: null }) as const),
    ...of(50, member).map((entity) => ({ type: 'members/addMember', entity, at: null }) as const),
    ...of(10, activity).map((entity) => ({ type: 'cost/addActivity', entity, at: null }) as const),
    ...of(lines, line).map((entity) => ({ type: 'cost/addLine', entity, at: null }) as const),
    ...of(200, pledge).map(
      (entity) => ({ type: 'contributions/addPledge', entity, at: null }) as const,
    ),
    { type: 'cost/calibrate', end: 'high', target: money(90_000 * lines), line: null, share: 1 },
  ];
  return { type: 'batch', name: 'Made a large plan', changes };
}
