// `TBD`, `n/a`, `unknown`, `-` as a name in a file: refused with the row, in every import and every column of names.
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../shared/export/csv.ts';
import { pastedMembers } from '../../../shared/members/cells/pasted.ts';
import { importers } from '../../../shared/registry/imports.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { imported, importerNamed } from '../../fixtures/importing.ts';
import { read, whys } from '../../fixtures/listImports.ts';
import { tableIn } from '../../fixtures/roundTrips.ts';
import { furnished } from '../kernel/furnished.ts';

const view = { year: 2012, asOf: '2012-06-15' };
const names = ['TBD', 'n/a', 'unknown', '-'];

/** Columns that hold the name of something, by the import. */
const columns = importers.flatMap(({ name, fields }) =>
  Object.entries(fields)
    .filter(([, field]) => field.isName)
    .map(([key, { label }]) => [name, key, label] as const),
);

test('each import has a column of names', () => {
  expect(new Set(columns.map(([name]) => name))).toEqual(
    new Set(importers.map(({ name }) => name)),
  );
});

describe.each(columns)('in %s, %s', (name, key) => {
  test.each(names)('%s is refused with its row', (text) => {
    const { fields } = importerNamed(name);
    // A row with something else in each other column that it needs.
    const filled = Object.entries(fields).filter(([other, field]) => field.needed || other === key);
    const cells = filled.map(([other, field]) => {
      if (other === key) return text;
      if (field.holds === 'day') return '2012-01-31';
      return field.holds === 'number' ? '1' : '2012';
    });
    const header = filled.map(([, { label }]) => label).join(',');
    const { problems, change } = imported(importerNamed(name), furnished, `${header}\n${cells}`);
    expect(change).toBeNull();
    expect(problems.map(({ why }) => why)).toEqual([`“${text}” isn’t a name.`]);
    expect(problems[0]?.key).toBe(key);
  });
});

test('what is really called so comes back, and says so', () => {
  const called = (one: unknown, at: number) =>
    at === 0 ? Object.assign({}, one, { name: 'TBD' }) : one;
  const { members } = furnished;
  const plan = { ...furnished, members: { ...members, roll: members.roll.map(called) } };
  const text = csvOf(tableIn(plan as typeof furnished, 'members', view));
  const { problems, counts } = imported(importerNamed('members'), plan as typeof furnished, text, {
    update: true,
  });
  expect([problems, counts.updated, counts.added]).toEqual([[], 0, 0]);
});

test('no tier and no activity of that name is offered', () => {
  const row = read('cost-lines', openSfsPlan(), ['Activity,Line,FTE', 'TBD,A,1']);
  expect([whys(row), row.questions]).toEqual([[[2, 'Activity', '“TBD” isn’t a name.']], []]);
});

test('a list of members that is pasted refuses it too', () => {
  const { tiers, roll } = openSfsPlan().members;
  const [tier] = tiers;
  if (!tier) throw new Error('no tier');
  const defaults = { tier, joined: '2012-01-01', areExpected: true };
  expect(pastedMembers('Alpha\nTBD', { tiers, roll }, defaults, () => 'new')).toMatchObject({
    ok: false,
    no: { what: 'Line 2:', why: '“TBD” isn’t a name.' },
  });
});
