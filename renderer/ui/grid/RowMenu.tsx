// The menu of one row: what the keys do, for the mouse, and whatever the page adds.
import { useContext } from 'react';
import { type MenuEntry, type MenuItem, MenuList } from '../MenuList.tsx';
import { RowExtras } from '../rowExtras.ts';
import type { GridProps, RowAct } from './column.ts';
import { actOn, allowed, copyWithHeaders, type Send } from './perform.ts';
import type { Block } from './state.ts';

interface Props<R> {
  readonly grid: GridProps<R>;
  readonly index: number;
  /** The selected cells. */
  readonly block: Block;
  readonly anchor: string;
  readonly send: Send;
  readonly onClose: (refocus: boolean) => void;
}

interface Offer {
  readonly act: RowAct;
  readonly label: string;
  readonly keys: string;
  readonly by?: -1 | 1;
  readonly danger?: true;
}

const offersFor = (noun: string): readonly Offer[] => [
  { act: 'add', label: `Add ${noun} below`, keys: 'Ctrl+Enter' },
  { act: 'duplicate', label: 'Duplicate', keys: 'Ctrl+Shift+D' },
  { act: 'move', label: 'Move up', keys: 'Alt+Up', by: -1 },
  { act: 'move', label: 'Move down', keys: 'Alt+Down', by: 1 },
  { act: 'delete', label: 'Delete', keys: 'Ctrl+Delete', danger: true },
];

/** True where a row has anything to offer. */
export function hasMenu<R>(grid: GridProps<R>): boolean {
  const { onAdd, onDuplicate, onDelete, onMove, rowActions } = grid;
  return [onAdd, onDuplicate, onDelete, onMove, rowActions].some((act) => act !== undefined);
}

function itemsOf<R>({ grid, index, send }: Props<R>): MenuEntry[] {
  const row = grid.rows[index];
  const own = row ? (grid.rowActions?.(row.id) ?? []) : [];
  const offers = offersFor(grid.rowNoun ?? 'row').filter(({ act }) => allowed(grid, row, act));
  const usual = offers.map(
    ({ act, by, ...item }): MenuItem => ({
      ...item,
      onSelect: () => actOn(act, index, grid, send, by),
    }),
  );
  return own.length > 0 && usual.length > 0 ? [...own, 'line', ...usual] : [...own, ...usual];
}

const keyOf = (key: string) =>
  ({ type: 'key', key, ctrl: true, shift: false, alt: false }) as const;

/** What is done to the selected cells. Of one cell the menu copies its row: one cell needs no header. */
function cellItems<R>({ grid, index, block, send }: Props<R>): MenuItem[] {
  const isOne = block.top === block.bottom && block.left === block.right;
  const row = { top: index, bottom: index, left: 0, right: grid.columns.length - 1 };
  const copy: MenuItem = isOne
    ? { label: 'Copy row with headers', onSelect: () => copyWithHeaders(grid, row) }
    : {
        label: 'Copy with headers',
        keys: 'Ctrl+Shift+C',
        onSelect: () => copyWithHeaders(grid, block),
      };
  if (!grid.onSet) return [copy];
  const press = (key: string) => () => void send(keyOf(key));
  const fill: MenuItem = { label: 'Fill down', keys: 'Ctrl+D', onSelect: press('d') };
  const replace: MenuItem = { label: 'Replace…', keys: 'Ctrl+H', onSelect: press('h') };
  return block.top < block.bottom ? [copy, fill, replace] : [copy, replace];
}

export function RowMenu<R>(props: Props<R>) {
  const id = props.grid.rows[props.index]?.id;
  const extras = useContext(RowExtras)(id ?? '');
  const items = [...itemsOf(props), 'line' as const, ...cellItems(props), ...extras];
  return <MenuList label="Row" items={items} anchor={props.anchor} onClose={props.onClose} />;
}
