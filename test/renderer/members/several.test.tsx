// Several members at once: known names are left out, and the expected are named. @vitest-environment jsdom
import '../frame/platform.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { SeveralDialog } from '../../../renderer/members/SeveralDialog.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState } from '../../../renderer/state/store.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

const onClose = vi.fn();
const plan = openSfsPlan();
const members = () => getState().plan.members;
const expected = () => members().tiers.map((tier) => tier.expected);
const press = (label: string) => fireEvent.click(screen.getByRole('button', { name: label }));

function paste(text: string): void {
  fireEvent.change(screen.getByLabelText('Members, one per line'), { target: { value: text } });
}

beforeEach(() => {
  onClose.mockReset();
  show(opened(plan), '2012-01-31');
  render(<SeveralDialog onClose={onClose} />);
});

test('a name that is there already is left out, and the others are added', () => {
  paste('Cray');
  press('Add members');
  expect(screen.getByRole('alert').textContent).toMatch(/“Cray” is already a member/);
  expect(members().roll).toHaveLength(4);
  paste('Cray\nNew Institute');
  expect(screen.getByRole('alert').textContent).toMatch(/Line 1: .*It is left out\./);
  press('Add members');
  expect(
    members()
      .roll.map(({ name }) => name)
      .filter((name) => name === 'Cray'),
  ).toHaveLength(1);
  expect(members().roll).toHaveLength(5);
});

test('that nobody was named is told no more once names are there', () => {
  press('Add members');
  expect(screen.getByRole('alert').textContent).toContain('There is no name yet.');
  paste('New Institute');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('dialog').textContent).toContain('can be added.');
});

test('of thousands of names that are there already five are told, and how many more', () => {
  paste(
    Array.from({ length: 5_000 }, () => 'Cray')
      .concat('New Institute')
      .join('\n'),
  );
  expect(screen.getAllByRole('alert')).toHaveLength(5);
  expect(screen.getByText('4,995 more lines are left out.')).toBeTruthy();
});

test('members who were expected are named, unless one says otherwise', () => {
  paste('A\tAdopter\nB\tSupporter');
  fireEvent.click(screen.getByLabelText('2 of them are expected members'));
  press('Add members');
  expect(expected()).toEqual([0, 6, 9]);
  paste('C\tAdopter\nD\tSupporter');
  fireEvent.click(screen.getByLabelText('2 of them are expected members'));
  press('Add members');
  expect(expected()).toEqual([0, 5, 8]);
});
