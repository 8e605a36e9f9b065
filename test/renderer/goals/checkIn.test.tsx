// A check-in on a goal without a measure: progress can be given, and need not be. @vitest-environment jsdom
import '../frame/platform.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { CheckInDialog } from '../../../renderer/goals/CheckInDialog.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState } from '../../../renderer/state/store.ts';
import { standingsOn } from '../../../shared/goals/figures/goals.ts';
import { aGoal, openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

const goal = aGoal({ id: 'goal-unmeasured' });
const onClose = vi.fn();

const standing = () =>
  standingsOn(getState().plan.goals, '2012-01-31').find((one) => one.goal.id === goal.id);

function checkIn(label: string, text: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
  fireEvent.click(screen.getByRole('button', { name: 'Check in' }));
}

beforeEach(() => {
  onClose.mockReset();
  show(opened(openSfsPlan({ type: 'goals/addGoal', entity: goal, at: null })), '2012-01-31');
  render(<CheckInDialog goal={goal} id={null} onClose={onClose} />);
});

test('a progress that is given is that of the goal, which is measured in percent from then on', () => {
  checkIn('Progress', '40%');
  expect(onClose).toHaveBeenCalledOnce();
  expect(standing()).toMatchObject({ progress: 0.4, confidence: null });
});

test('without a progress the goal stays without a measure', () => {
  checkIn('Confidence', '60%');
  expect(onClose).toHaveBeenCalledOnce();
  expect(standing()).toMatchObject({
    progress: null,
    confidence: 0.6,
    goal: { measure: { type: 'none' } },
  });
});
