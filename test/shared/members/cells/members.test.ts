// What a text that is typed or pasted into a cell of the roll changes.
import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../../shared/kernel/cells.ts';
import { memberCells } from '../../../../shared/members/cells/members.ts';
import { openSfsPlan } from '../../../fixtures/builders.ts';

const context = { plan: openSfsPlan(), year: 2012 };
const cray = rowOf(memberCells, 'member-cray', context);
if (!cray) throw new Error('no member');

const set = (column: string, text: string) => {
  const change = cray.typed({ [column]: text });
  if (change.ok) return change.value;
  const { what, why, remedy } = change.no.refusal;
  return `${what} ${why} ${remedy}`;
};

describe('a cell of the roll', () => {
  test('a name and a representative are taken without the space around them', () => {
    expect(set('name', ' Cray Inc. ')).toMatchObject({
      id: 'member-cray',
      set: { name: 'Cray Inc.' },
    });
    expect(set('representative', ' Ada')).toMatchObject({ set: { representative: 'Ada' } });
  });

  test('what it says already is no change', () => {
    expect(set('name', 'Cray ')).toBeNull();
    expect(set('representative', ' ')).toBeNull();
  });

  test('a kind is taken by its label, in any case, and refused with the labels', () => {
    expect(set('kind', 'university')).toMatchObject({ set: { kind: 'university' } });
    expect(set('kind', 'LABORATORY')).toMatchObject({ set: { kind: 'laboratory' } });
    expect(set('kind', 'planet')).toBe(
      '“planet” isn’t a valid kind of member. Choose Vendor, Laboratory, University, User, Other.',
    );
  });

  test.each(['tier', 'joined', 'lastDay', 'dues', 'nothing'])('%s is not typed', (column) => {
    expect(cray.nameOfColumn(column)).toBeNull();
    expect(cray.isTyped(column)).toBe(false);
  });
});
