// Parts that come one after the other: each waits for a frame that shows those before it. @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InTurn } from '../../../renderer/ui/InTurn.tsx';
import { oneEachFrame } from '../../../renderer/ui/oneEachFrame.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Whatever has nothing to wait for but what is loaded has run; no frame is painted. */
const rest = () =>
  act(async () => {
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(1);
  });

/** A frame, and the task that follows it. */
const frame = () =>
  act(async () => {
    await vi.dynamicImportSettled();
    vi.advanceTimersToNextFrame();
    await vi.advanceTimersByTimeAsync(1);
  });

const shown = () => screen.getAllByText(/^part/).map(({ textContent }) => textContent);

const threeParts = (
  <InTurn inTurn first={1}>
    <p>part 1</p>
    <p>part 2</p>
    <p>part 3</p>
  </InTurn>
);

test('the first part is painted before another is worked out, and each of those before the next', async () => {
  render(threeParts);
  await rest();
  expect(shown()).toEqual(['part 2']);
  await frame();
  expect(shown()).toEqual(['part 1', 'part 2']);
  await rest();
  expect(shown()).toEqual(['part 1', 'part 2']);
  await frame();
  expect(shown()).toEqual(['part 1', 'part 2', 'part 3']);
});

test('what follows in several places comes one in each frame, in order, but for what is called off', async () => {
  const ran: number[] = [];
  const callOffs = [0, 1, 2, 3].map((at) => oneEachFrame(() => void ran.push(at)));
  callOffs[1]?.();
  await frame();
  expect(ran).toEqual([0]);
  await frame();
  expect(ran).toEqual([0, 2]);
  await frame();
  expect(ran).toEqual([0, 2, 3]);
});

test('in a hidden window, which draws no frame, every part comes all the same', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  render(threeParts);
  for (const _ of [1, 2]) {
    await rest();
    await act(() => vi.advanceTimersByTimeAsync(250));
  }
  expect(shown()).toEqual(['part 1', 'part 2', 'part 3']);
  vi.unstubAllGlobals();
});
