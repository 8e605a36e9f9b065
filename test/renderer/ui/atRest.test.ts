// What is put off runs once nobody is at work, or when a picture needs it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runWhatRests, whenAtRest } from '../../../renderer/ui/atRest.ts';

let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what is put off runs once nobody has pressed anything for a while', () => {
  const run = vi.fn();
  whenAtRest(run);
  vi.advanceTimersByTime(199);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(run).toHaveBeenCalledTimes(1);
});

test.each(['keydown', 'pointerdown'])('each %s puts it off again', (name) => {
  const run = vi.fn();
  whenAtRest(run);
  for (let presses = 0; presses < 5; presses += 1) {
    vi.advanceTimersByTime(150);
    page.dispatchEvent(new Event(name));
  }
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(201);
  expect(run).toHaveBeenCalledTimes(1);
  page.dispatchEvent(new Event(name));
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('it can be called off while it waits', () => {
  const run = vi.fn();
  for (const after of [0, 100, 200]) {
    const callOff = whenAtRest(run);
    vi.advanceTimersByTime(after);
    callOff();
    vi.advanceTimersByTime(1000);
  }
  expect(run).not.toHaveBeenCalled();
});

test('it waits no longer than it may, however much is typed', () => {
  const run = vi.fn();
  whenAtRest(run, 300);
  for (let presses = 0; presses < 10; presses += 1) {
    vi.advanceTimersByTime(50);
    page.dispatchEvent(new Event('keydown'));
  }
  expect(run).toHaveBeenCalledTimes(1);
});

test('what waits runs at once, and once, where a picture is taken', () => {
  const [first, second, calledOff] = [vi.fn(), vi.fn(), vi.fn()];
  whenAtRest(first);
  whenAtRest(second, 300);
  whenAtRest(calledOff)();
  runWhatRests();
  vi.advanceTimersByTime(1000);
  expect(first).toHaveBeenCalledTimes(1);
  expect(second).toHaveBeenCalledTimes(1);
  expect(calledOff).not.toHaveBeenCalled();
});
