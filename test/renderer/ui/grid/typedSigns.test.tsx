// Signs that a keyboard writes with AltGr or Option begin a text as all others do. @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Grid } from '../../../../renderer/ui/grid/Grid.tsx';
import '../platform.ts';

const row = { id: 'one', name: 'Testers' };

/** What stands in the field of the cell after the key; null where it is not edited. */
function typed(key: string, held: object): string | null {
  render(
    <Grid
      label="Costs"
      rows={[row]}
      getRow={() => row}
      onCommit={() => undefined}
      columns={[{ key: 'name', header: 'Name', text: ({ name }) => name, editable: () => true }]}
    />,
  );
  const cell = screen.getByRole('rowheader', { name: 'Testers' });
  act(() => cell.focus());
  fireEvent.keyDown(cell, { key, ...held });
  return screen.queryByRole<HTMLInputElement>('textbox')?.value ?? null;
}

const useMac = () =>
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh)');

afterEach(() => vi.restoreAllMocks());

test('AltGr on Windows and Linux', () => {
  const held = { modifierAltGraph: true, ctrlKey: true, altKey: true };
  expect(typed('€', held)).toBe('€');
});

test.each(['€', '–', '~'])('Option on a Mac: %s', (sign) => {
  useMac();
  expect(typed(sign, { altKey: true })).toBe(sign);
});

test('an accent by Option that waits for its letter', () => {
  useMac();
  expect(typed('Dead', { altKey: true })).toBe('');
});

test('Alt and a letter elsewhere belong to the menu', () => {
  expect(typed('f', { altKey: true })).toBeNull();
});

test('Command and Option together belong to the system', () => {
  useMac();
  expect(typed('v', { altKey: true, metaKey: true })).toBeNull();
});
