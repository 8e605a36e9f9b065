// A member that is on the roll already: the dialog asks, and one may go on knowingly. @vitest-environment jsdom
import '../frame/platform.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { JoinDialog } from '../../../renderer/members/JoinDialog.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState } from '../../../renderer/state/store.ts';
import { worked } from '../../shared/contributions/plans.ts';
import { opened } from '../fakeBridge.ts';

const onClose = vi.fn();
const roll = () => getState().plan.members.roll;
const count = worked.members.roll.length;
const known = worked.members.roll[0]?.name ?? '';

function name(text: string): void {
  const field = screen.getByLabelText('Name');
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

const press = (label: string) => fireEvent.click(screen.getByRole('button', { name: label }));

beforeEach(() => {
  onClose.mockReset();
  show(opened(worked), '2012-01-31');
  render(<JoinDialog onClose={onClose} />);
  name(`${known.toUpperCase()}\u00a0`);
  press('Add member');
});

test('a name that is there already is asked about', () => {
  expect(screen.getByRole('alert').textContent).toMatch(/“.+” is already a member\./);
  expect(roll()).toHaveLength(count);
  expect(onClose).not.toHaveBeenCalled();
});

test('one may go on with it knowingly', () => {
  press('Use this name anyway');
  expect(roll()).toHaveLength(count + 1);
  expect(onClose).toHaveBeenCalledOnce();
});

test('another name is another question', () => {
  name('Bull');
  expect(screen.queryByRole('button', { name: 'Use this name anyway' })).toBeNull();
  press('Add member');
  expect(roll().at(-1)?.name).toBe('Bull');
});
