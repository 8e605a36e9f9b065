// The day that an open dialog proposes goes along with As of, until another is typed. @vitest-environment jsdom
import '../frame/platform.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { JoinDialog } from '../../../renderer/members/JoinDialog.tsx';
import { LeaveDialog } from '../../../renderer/members/LeaveDialog.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState } from '../../../renderer/state/store.ts';
import { setViewSettings } from '../../../renderer/state/viewSettings.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

const onClose = vi.fn();
const day = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
const midnight = () => act(() => setViewSettings({ asOf: '2012-02-01' }));

beforeEach(() => show(opened(openSfsPlan()), '2012-01-31'));

test('the day of joining that a dialog was opened with is that of today after midnight', () => {
  render(<JoinDialog onClose={onClose} />);
  const before = day('Joining date');
  midnight();
  expect(before).toMatch(/31/);
  expect(day('Joining date')).not.toBe(before);
  expect(day('Joining date')).toMatch(/Feb|02-01/);
});

test('a day that was typed stays', () => {
  render(<JoinDialog onClose={onClose} />);
  const field = screen.getByLabelText('Joining date');
  fireEvent.change(field, { target: { value: '2012-01-15' } });
  fireEvent.blur(field);
  const typed = day('Joining date');
  midnight();
  expect(day('Joining date')).toBe(typed);
});

test('a last day that was recorded before stays, also where it is the day before', () => {
  const [first] = getState().plan.members.roll;
  if (!first) throw new Error('The example has members.');
  render(<LeaveDialog member={{ ...first, lastDay: '2012-01-31' }} onClose={onClose} />);
  const recorded = day('Last day of membership');
  midnight();
  expect(day('Last day of membership')).toBe(recorded);
});
