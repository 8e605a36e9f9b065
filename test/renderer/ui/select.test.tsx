// A choice among thousands. @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Select } from '../../../renderer/ui/Select.tsx';

let resting: (() => void)[] = [];

beforeEach(() => {
  resting = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => resting.push(run));
  vi.stubGlobal('cancelIdleCallback', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

const choices = Array.from({ length: 5_000 }, (_, at) => ({
  value: `member-${at}`,
  label: `Member ${at}`,
}));

test('shows what is chosen at once, and takes the others in while the window rests', () => {
  render(
    <Select label="Member" value="member-4999" choices={choices} onCommit={() => undefined} />,
  );
  const select = screen.getByRole('combobox', { name: 'Member' });
  expect(select).toHaveProperty('value', 'member-4999');
  expect(select.querySelectorAll('option').length).toBeLessThan(500);
  while (resting.length > 0) act(() => resting.shift()?.());
  expect(select.querySelectorAll('option').length).toBe(5_000);
  expect(select).toHaveProperty('value', 'member-4999');
  expect([...select.querySelectorAll('option')].map(({ value }) => value)).toEqual(
    choices.map(({ value }) => value),
  );
});
