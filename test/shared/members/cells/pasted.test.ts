// Members pasted from a spreadsheet: cells are read as a grid and an import read them, and what is left out is told.
import { describe, expect, test } from 'vitest';
import { pastedMembers } from '../../../../shared/members/cells/pasted.ts';
import { find } from '../../../../shared/values/id.ts';
import { applied, aTier, openSfsPlan } from '../../../fixtures/builders.ts';
import { idMaker, imported, importerNamed } from '../../../fixtures/importing.ts';

const plan = openSfsPlan();
const tier = find(plan.members.tiers, 'tier-adopter') ?? aTier();
const paste = (text: string) =>
  pastedMembers(text, plan.members, { tier, joined: '2012-01-01', areExpected: true }, idMaker());

function added(text: string) {
  const read = paste(text);
  if (!read.ok) throw new Error(`${read.no.what} ${read.no.why}`);
  const { roll } = applied(plan, read.value.change).members;
  const names = roll.slice(plan.members.roll.length).map(({ name }) => name);
  return { names, told: read.value.leftOut.map(({ what, why }) => `${what} ${why}`) };
}

describe('a cell of a spreadsheet', () => {
  test.each([
    ['"Alpha\nInstitute"\tSupporter', 'Alpha Institute'],
    ['"Alpha\tInc"\tSupporter', 'Alpha Inc'],
    ['"Alpha ""A"""\tSupporter', 'Alpha "A"'],
    ['="007 Group"\tSupporter', '007 Group'],
    ["'=Alpha\tSupporter", '=Alpha'],
    ['5" disks\tSupporter', '5" disks'],
  ])('is one member, as it is meant: %j', (text, name) => {
    expect(added(text)).toEqual({ names: [name], told: [] });
  });

  test('that breaks a line counts as its lines where a later one is refused', () => {
    const read = paste('"Alpha\nInstitute"\n\nBeta\tGold');
    expect(read.ok ? null : read.no.what).toBe('Line 4:');
  });

  test.each(['#REF!', '#N/A', '#NAME?', 'Err:502', '###'])(
    'with an error is no name: %s',
    (text) => {
      const read = paste(`Alpha\n${text}`);
      expect(read.ok ? null : read.no).toEqual({
        what: 'Line 2:',
        why: `“${text}” is a spreadsheet error.`,
        remedy: 'Correct the line.',
      });
    },
  );

  test('in another encoding is no name', () => {
    const read = paste('MÃ¼ller');
    expect(read.ok ? null : read.no.why).toMatch(/“MÃ¼ller” looks as if it was saved in another/);
  });
});

describe('what is left out', () => {
  test.each(['Total', 'Grand total:', 'Total: 3 members', 'Total 3 members', 'Summe: 3'])(
    'is told of a line that only counts the others (%s)',
    (name) => {
      expect(added(`Alpha\nBeta\n${name}`)).toEqual({
        names: ['Alpha', 'Beta'],
        told: [`Line 3: “${name}” is a total of other lines.`],
      });
      const file = `Member,Tier,Joined\nAlpha,Adopter,2012-01-01\n${name},,`;
      expect(imported(importerNamed('members'), plan, file).counts.added).toBe(1);
    },
  );

  test('is told of cells beyond the last column', () => {
    const text = 'Alpha\tAdopter\t2012-01-01\tvendor\tJane\textra\t$500\nBeta';
    expect(added(text)).toEqual({
      names: ['Alpha', 'Beta'],
      told: ['Line 1: “extra” is beyond the fifth column.'],
    });
  });

  test('is no name that only begins like a total', () => {
    expect(added('Total Energies\nSumma Institute').names).toEqual([
      'Total Energies',
      'Summa Institute',
    ]);
  });
});
