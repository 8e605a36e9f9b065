// What a text that is typed or pasted into a cell of the roll changes. @vitest-environment jsdom
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { changeOfCell as ChangeOfCell } from '../../../renderer/members/rollColumns.ts';

// The columns reach the store, which asks the bridge of the window for its channels.
let changeOfCell: typeof ChangeOfCell;
beforeAll(async () => {
  vi.stubGlobal('treekeeper', { ask: {}, on: {} });
  ({ changeOfCell } = await import('../../../renderer/members/rollColumns.ts'));
});

const set = (column: string, text: string) => {
  const change = changeOfCell('member-cray', column, text);
  if (!change) return null;
  return change.ok ? change.value : change.no.remedy;
};

describe('a cell of the roll', () => {
  test('a name and a representative are taken without the space around them', () => {
    expect(set('name', ' Cray ')).toMatchObject({ id: 'member-cray', set: { name: 'Cray' } });
    expect(set('representative', ' Ada')).toMatchObject({ set: { representative: 'Ada' } });
  });

  test('an empty representative is nobody', () => {
    expect(set('representative', ' ')).toMatchObject({ set: { representative: null } });
  });

  test('a kind is taken by its name, in any case', () => {
    expect(set('kind', 'university')).toMatchObject({ set: { kind: 'university' } });
    expect(set('kind', 'LABORATORY')).toMatchObject({ set: { kind: 'laboratory' } });
    expect(set('kind', 'planet')).toContain('Use one of: vendor');
  });

  test.each(['tier', 'joined', 'lastDay', 'dues', 'nothing'])('%s is not typed', (column) => {
    expect(set(column, 'x')).toBeNull();
  });
});
