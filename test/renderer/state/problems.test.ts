// Errors that nothing caught become a banner; what the browser only notes does not.
// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { granted, watchErrors } from '../../../renderer/state/problems.ts';
import { getState, setState } from '../../../renderer/state/store.ts';
import { no, ok } from '../../../shared/values/result.ts';

let stop = () => {};

beforeEach(() => {
  setState({ troubles: [] });
  stop = watchErrors();
});
afterEach(() => stop());

const fail = (error: unknown) => window.dispatchEvent(new ErrorEvent('error', { error }));

describe('an error outside of the page', () => {
  test('is told with its words', () => {
    fail(new Error('It broke.'));
    expect(getState().troubles).toMatchObject([{ kind: 'problem', why: 'It broke.' }]);
  });

  test('is told where a promise was refused', () => {
    const event = Object.assign(new Event('unhandledrejection'), { reason: 'No answer.' });
    window.dispatchEvent(event);
    expect(getState().troubles.at(-1)?.why).toBe('No answer.');
  });

  test('is not made of a note of the browser, nor told after the end', () => {
    fail(null);
    stop();
    fail(new Error('It broke.'));
    expect(getState().troubles).toEqual([]);
  });
});

test('a problem of the machine is told, and grants nothing', () => {
  const why = { kind: 'problem', what: 'W', why: 'Y', remedy: 'R', safe: 'S' } as const;
  expect(granted(no(why))).toBeNull();
  expect(getState().troubles).toEqual([why]);
  expect(granted(ok(true))).toBe(true);
});
