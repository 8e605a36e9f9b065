// A page with a grid of items, for the tests of the grid in a document.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import type { Column, GridProps } from '../../../../renderer/ui/grid/column.ts';
import { Grid } from '../../../../renderer/ui/grid/Grid.tsx';
import '../platform.ts';

export interface Item {
  readonly id: string;
  readonly name: string;
  readonly amount: string;
  readonly sort: string;
}

export const columns: readonly Column<Item>[] = [
  { key: 'name', header: 'Name', text: (row) => row.name, editable: () => true },
  {
    key: 'amount',
    header: 'Amount',
    align: 'end',
    text: (row) => `$${row.amount}`,
    edit: (row) => row.amount,
    editable: () => true,
  },
  {
    key: 'sort',
    header: 'Sort',
    text: (row) => row.sort.toUpperCase(),
    edit: (row) => row.sort,
    editable: () => true,
    choices: () => [
      { value: 'staff', label: 'Staff' },
      { value: 'fixed', label: 'Fixed' },
    ],
  },
  { key: 'double', header: 'Double', text: (row) => `=${Number(row.amount) * 2}` },
];

export const items = (count: number): Item[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `i${index}`,
    name: `Item ${index}`,
    amount: String(index),
    sort: 'staff',
  }));

export const refusal = { what: '“x”', why: 'This is not a number.', remedy: 'Type a number.' };

/** A page with a grid of `count` items which it keeps; `acts` replaces what it does. */
export function Page({ count, acts = {} }: { count: number; acts?: Partial<GridProps<Item>> }) {
  const [all, setAll] = useState(() => items(count));
  const set = (id: string, key: string, value: string) =>
    setAll((before) => before.map((one) => (one.id === id ? { ...one, [key]: value } : one)));
  return (
    <Grid
      label="Items"
      columns={columns}
      rows={all}
      getRow={(id) => all.find((one) => one.id === id) ?? items(1)[0] ?? missing()}
      onCommit={(id, key, text) => {
        if (text === 'x') return refusal;
        return set(id, key, text);
      }}
      onDelete={(id) => setAll((before) => before.filter((one) => one.id !== id))}
      onAdd={() => {
        setAll((before) => before.toSpliced(1, 0, { id: 'new', name: '', amount: '0', sort: '' }));
        return 'new';
      }}
      {...acts}
    />
  );
}

export function missing(): never {
  throw new Error('no such row');
}

export const focused = () => document.activeElement as HTMLElement;
export const key = (name: string, held = {}) =>
  fireEvent.keyDown(focused(), { key: name, ...held });
export const cell = (name: string) => screen.getByRole('gridcell', { name });

export function start(count = 3, acts: Partial<GridProps<Item>> = {}) {
  render(<Page count={count} acts={acts} />);
  act(() => screen.getByRole('rowheader', { name: 'Item 0' }).focus());
}
