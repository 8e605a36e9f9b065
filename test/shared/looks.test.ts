// What is looked at of a large plan: each figure takes one walk of a list, and leaves out what it does not need.
import { expect, test } from 'vitest';
import { hasMoreThan } from '../../renderer/organization/moves.ts';
import { groupStandingsOn } from '../../shared/goals/figures/groupStandings.ts';
import { groupsOn } from '../../shared/groups/figures.ts';
import { agingOn } from '../../shared/invoices/figures/balances.ts';
import { owedIn, totalOwed } from '../../shared/invoices/figures/owed.ts';
import { membersOf } from '../../shared/members/figures/byTier.ts';
import { organizationOn } from '../../shared/organization/figures/organization.ts';
import { planAtScale } from '../fixtures/planAtScale.ts';

const asOf = '2012-01-31';
const large = planAtScale({ members: 600, invoices: 2_400, goals: 20, scenarios: 1 });

/** The entities of a list, each telling which of its fields is looked at. */
function told<T extends object>(list: readonly T[], look: (field: string, of: T) => void) {
  const telling = (of: T) =>
    new Proxy(of, {
      get: (target, field) => {
        look(String(field), of);
        return Reflect.get(target, field);
      },
    });
  return list.map(telling);
}

test('what is past due asks each invoice once for its payments', () => {
  const looks = new Map<object, number>();
  const invoices = told(large.invoices.invoices, (field, of) => {
    if (field === 'payments') looks.set(of, (looks.get(of) ?? 0) + 1);
  });
  const aging = agingOn(invoices, asOf);
  expect(aging.to30.invoices.length).toBeGreaterThan(0);
  expect(new Set(looks.values())).toEqual(new Set([1]));
});

test('what is owed for a year looks of the invoices of other years at the year alone', () => {
  const fields = new Set<string>();
  const invoices = told(large.invoices.invoices, (field, { year }) => {
    if (year !== 2012) fields.add(field);
  });
  expect(invoices.some(({ year }) => year !== 2012)).toBe(true);
  fields.clear();
  const owed = owedIn({ ...large, invoices: { ...large.invoices, invoices } }, 2012, asOf);
  expect(owed.some(({ invoices: own }) => own.length > 0)).toBe(true);
  expect([...fields]).toEqual(['year']);
});

test('the figures of what is owed are added up once', () => {
  const owed = owedIn(large, 2012, asOf);
  const looked: string[] = [];
  const watched = told(owed, (field) => looked.push(field));
  const total = totalOwed(watched);
  expect(total.due).toBeGreaterThan(0);
  const before = looked.length;
  expect(totalOwed(watched)).toBe(total);
  expect(looked).toHaveLength(before);
});

test('the members of all tiers are found in one walk of the roll', () => {
  let walks = 0;
  const [first, ...others] = large.members.roll;
  const roll = [
    ...told(first ? [first] : [], (field) => {
      if (field === 'lastDay') walks += 1;
    }),
    ...others,
  ];
  const part = { ...large.members, roll };
  const found = part.tiers.map(({ id }) => membersOf(part, id, asOf).length);
  expect(found.filter((count) => count > 0).length).toBeGreaterThan(1);
  expect(walks).toBe(1);
});

test('who needs no flag in a working group is not looked up for one', () => {
  const groups = large.groups.groups.map((one) => ({ ...one, nonmembers: true }));
  const participants = large.groups.participants.map((one) => ({
    ...one,
    role: 'member' as const,
  }));
  let looks = 0;
  const roll = told(large.members.roll, () => {
    looks += 1;
  });
  const plan = { ...large, groups: { groups, participants }, members: { ...large.members, roll } };
  expect(groupsOn(plan, asOf).some(({ serving }) => serving.length > 0)).toBe(true);
  expect(looks).toBe(0);
});

test('the working groups with their goals are worked out once for all parts of a page', () => {
  const standings = groupStandingsOn(large, asOf);
  expect(standings.length).toBeGreaterThan(0);
  expect(groupStandingsOn(large, asOf)).toBe(standings);
});

test('who may chair is named for nobody whose tier may', () => {
  const tiers = large.members.tiers.map((one) => ({ ...one, mayChair: true }));
  const fields: string[] = [];
  const watched = told(tiers, (field) => fields.push(field));
  const participants = large.groups.participants
    .filter(({ member }) => member !== null)
    .map((one) => ({ ...one, role: 'chair' as const }));
  const members = { ...large.members, tiers: watched };
  const groups = { ...large.groups, participants };
  expect(participants.length).toBeGreaterThan(0);
  const on = groupsOn({ ...large, members, groups }, asOf);
  expect(on.flatMap(({ chairs }) => chairs).length).toBeGreaterThan(0);
  expect(fields).not.toContain('name');
});

test('whether the chart is long is known before who serves in any working group', () => {
  let looks = 0;
  const participants = told(large.groups.participants, () => {
    looks += 1;
  });
  const whole = organizationOn({ ...large, groups: { ...large.groups, participants } }, asOf);
  expect(hasMoreThan(whole, 400)).toBe(true);
  expect(looks).toBe(0);
});
