// The board of a large plan: what is in view of each column first, then one column in each frame. @vitest-environment jsdom
import '../frame/platform.ts';
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GoalBoard } from '../../../renderer/goals/GoalBoard.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { standingsOn } from '../../../shared/goals/figures/goals.ts';
import { planAtScale } from '../../fixtures/planAtScale.ts';
import { opened } from '../fakeBridge.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const plan = planAtScale({ members: 500, invoices: 50, goals: 150, scenarios: 1 });
const nothing = () => undefined;

test('five cards of each column are drawn at first, and the others of one column in each frame', () => {
  show(opened(plan), '2012-01-31');
  const standings = standingsOn(plan.goals, '2012-01-31');
  const { container } = render(<GoalBoard standings={standings} open={nothing} show={nothing} />);
  const fullColumns = () => {
    const columns = [...container.querySelectorAll('.goal-column')];
    const counts = columns.map((one) => one.querySelectorAll('.goal-card').length);
    expect(counts.every((count) => count === 5 || count === 20)).toBe(true);
    return counts.filter((count) => count === 20).length;
  };
  const full = [fullColumns()];
  for (let frame = 0; frame < 6; frame += 1) {
    act(() => {
      vi.advanceTimersToNextFrame();
      vi.advanceTimersByTime(1);
    });
    full.push(fullColumns());
  }
  expect(full).toEqual([0, 1, 2, 3, 4, 5, 6]);
});
