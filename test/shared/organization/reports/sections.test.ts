// The organization in the board pack: one row for each class, everyone by name, nothing left out.
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../../../shared/export/pack.ts';
import { organizationTable } from '../../../../shared/organization/reports/sections.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import { aSeatTerm, openSfsPlan } from '../../../fixtures/builders.ts';
import { history } from '../../../fixtures/historyMark.ts';

const settings = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' } as const;

describe('the example', () => {
  const { rows, note } = organizationTable(openSfsPlan(), settings);

  test('names who is in a class, and marks who is expected', () => {
    expect(rows).toContainEqual([
      'Members',
      'Promoter',
      '4 named',
      expect.stringMatching(/^Cray; /),
    ]);
    expect(rows).toContainEqual([
      'Members',
      'Adopter',
      'no one named, 6 expected',
      '6 expected, not yet named',
    ]);
    expect(note).toMatch(/assumption/);
  });

  test('has an office in each row of the officers', () => {
    expect(rows).toContainEqual(['Officers', 'President', 'Norman Morse', '']);
    expect(rows).toContainEqual(['Officers', 'Secretary', 'name not recorded', '']);
  });

  test('has every part, in the order of the chart', () => {
    expect([...new Set(rows.map(([part]) => part))]).toEqual([
      'Board of directors',
      'Officers',
      'Members',
      'Nonmembers',
      'Working groups',
    ]);
  });

  test('is in the board pack', () => {
    const { sections } = reportOf(openSfsPlan(), settings, history);
    const titles = sections.flatMap(({ tables }) => tables.map(({ title }) => title));
    expect(titles).toContain('Organization on Jan 31, 2012');
  });
});

test('an office whose term has ended and a seat marked vacant are marked as such', () => {
  const vacant = openSfsPlan({
    type: 'governance/addSeatTerm',
    at: null,
    entity: aSeatTerm({
      rule: 'seats-promoter',
      member: 'member-cray',
      number: null,
      state: 'vacant',
    }),
  });
  const { rows } = organizationTable(vacant, { ...settings, asOf: '2013-05-01' });
  expect(rows[0]?.at(-1)).toMatch(/^Cray \(vacant\); /);
  expect(rows).toContainEqual(['Officers', 'President', 'vacant', '']);
});

test('an empty plan says what each part lacks', () => {
  expect(organizationTable(emptyPlan(2012), settings)).toMatchObject({
    rows: [
      ['Board of directors', '', 'no seats yet', ''],
      ['Officers', '', 'no offices yet', ''],
      ['Members', '', 'no tiers yet', ''],
      ['Nonmembers', '', 'no classes yet', ''],
      ['Working groups', '', 'none yet', ''],
    ],
    note: null,
  });
});
