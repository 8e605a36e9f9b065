// The fill handle and the menu of a block, without a page: what the machine asks for.
import { expect, test } from 'vitest';
import { blockOf } from '../../../../renderer/ui/grid/moves.ts';
import type { GridEvent } from '../../../../renderer/ui/grid/state.ts';
import { at, run } from './machineRun.ts';

const fillTo = (row: number, column: number): GridEvent => ({
  type: 'fillTo',
  place: { row, column },
});
const letGo: GridEvent = { type: 'fillEnd', made: true };

test('the fill handle fills down from the block to where it is let go, and selects it all', () => {
  const { state, effects } = run(['ArrowDown', 'Shift+ArrowRight', fillTo(4, 2), letGo]);
  const from = { top: 1, left: 0, bottom: 1, right: 1 };
  expect(effects).toEqual([{ type: 'fill', from, to: { ...from, top: 2, bottom: 4 } }]);
  expect(blockOf(state)).toEqual({ ...from, bottom: 4 });
  expect(state.filling).toBeNull();
});

test('the fill handle fills to the right where it is level with the block', () => {
  const { effects } = run(['Shift+ArrowDown', fillTo(1, 2), letGo]);
  const from = { top: 0, left: 0, bottom: 1, right: 0 };
  expect(effects).toEqual([{ type: 'fill', from, to: { ...from, left: 1, right: 2 } }]);
});

test('a fill that is given up, or comes back to where it began, does nothing', () => {
  const givenUp = run(['ArrowDown', fillTo(4, 0), { type: 'fillEnd', made: false }]);
  expect(givenUp.effects).toEqual([]);
  expect(givenUp.state.filling).toBeNull();
  expect(run(['ArrowDown', fillTo(4, 0), fillTo(1, 0), letGo]).effects).toEqual([]);
  expect(run(['ArrowDown', fillTo(0, 0), letGo]).effects).toEqual([]);
});

test('a menu that opens in the selected block leaves it selected', () => {
  const menuAt = (row: number): GridEvent => ({
    type: 'press',
    place: { row, column: 0 },
    extend: false,
    keep: true,
  });
  const block = { top: 0, left: 0, bottom: 2, right: 0 };
  expect(blockOf(run(['Shift+ArrowDown', 'Shift+ArrowDown', menuAt(1)]).state)).toEqual(block);
  expect(at(['Shift+ArrowDown', 'Shift+ArrowDown', menuAt(5)])).toEqual([5, 0]);
});
