// What a terminal is told of long work.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { told, toldWhile } from '../../../electron/cli/told.ts';

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

test('while nobody knows how far it is, for how long it works; and nothing after its end', async () => {
  const lines: string[] = [];
  const { signal } = new AbortController();
  const say = (line: string) => void lines.push(line);
  const drawn = toldWhile('Writing pdf', say, signal, async ({ progress }) => {
    await new Promise((done) => setTimeout(done, 25_000));
    progress(0.5);
    await new Promise((done) => setTimeout(done, 7_000));
    return 'drawn';
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await drawn).toBe('drawn');
  expect(lines).toEqual([
    'Writing pdf: 10 seconds so far (Ctrl+C to stop)',
    'Writing pdf: 20 seconds so far (Ctrl+C to stop)',
    'Writing pdf: 50% (Ctrl+C to stop)',
  ]);
  expect(vi.getTimerCount()).toBe(0);
});
