// The digest of a plan: the same for the same content, another one for each difference.
import { expect, test } from 'vitest';
import { canonical, planDigest } from '../../../electron/session/planDigest.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { furnished } from '../../shared/kernel/furnished.ts';

/** The same content, with the keys of each record the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, each]) => [key, turned(each)] as const);
  return Object.fromEntries(fields.reverse());
}

test('is the same in whatever order the keys stand, and after a journey through JSON', async () => {
  const other = turned(furnished) as Plan;
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(furnished));
  expect(await planDigest(other)).toBe(await planDigest(furnished));
  expect(await planDigest(JSON.parse(JSON.stringify(other)))).toBe(await planDigest(furnished));
});

const { cost, members } = furnished;
const others: readonly (readonly [string, Plan])[] = [
  ['a field of a record', { ...furnished, cost: { ...cost, terms: { ...cost.terms, years: 41 } } }],
  ['a missing entity', { ...furnished, members: { ...members, roll: members.roll.slice(1) } }],
  ['another order', { ...furnished, members: { ...members, roll: members.roll.toReversed() } }],
  [
    'a field of an entity',
    {
      ...furnished,
      members: { ...members, roll: members.roll.map((one) => ({ ...one, name: `${one.name}.` })) },
    },
  ],
];

test.each(others)('is another one for %s', async (_, plan) => {
  expect(await planDigest(plan)).not.toBe(await planDigest(furnished));
});

test('a field without a value is none, as in JSON', () => {
  expect(canonical({ b: 1, a: undefined, c: [undefined, { e: 'x', d: null }] })).toBe(
    '{"b":1,"c":[null,{"d":null,"e":"x"}]}',
  );
});
