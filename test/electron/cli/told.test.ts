// What a terminal is told of long work.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { told } from '../../../electron/cli/told.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nothing of what is done at once, and now and then how far a long one is', () => {
  const lines: string[] = [];
  const { signal } = new AbortController();
  const { progress } = told('Reading sent.treekeeper', (line) => lines.push(line), signal);
  progress(0.1);
  vi.advanceTimersByTime(4_000);
  progress(0.256);
  progress(0.3);
  vi.advanceTimersByTime(4_000);
  progress(1);
  expect(lines).toEqual(['Reading sent.treekeeper: 25% (Ctrl+C to stop)']);
});
