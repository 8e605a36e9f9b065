// What is typed is told to main a moment after the key, once, and taken back when it was taken.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setState } from '../../../renderer/state/store.ts';
import { tellWhileTyped } from '../../../renderer/state/tellingTyped.ts';
import { bridge } from '../frame/platform.ts';

const told = () =>
  bridge.asked.filter(({ channel }) => channel === 'holdTyped').map(({ request }) => request);
const opening = 'opened';
const field = document.createElement('input');
let stop = () => {};

function type(text: string): void {
  field.toggleAttribute('data-draft', text !== '');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  vi.useFakeTimers();
  bridge.asked.length = 0;
  setState({ opening });
  field.setAttribute('aria-label', 'Name');
  document.body.append(field);
  stop = tellWhileTyped();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('keys in a row are one message, and none where nothing changed', () => {
  for (const text of ['H', 'Ha', 'Half']) type(text);
  expect(told()).toEqual([]);
  vi.advanceTimersByTime(500);
  expect(told()).toEqual([{ opening, typed: [{ where: '', label: 'Name', text: 'Half' }] }]);
  vi.advanceTimersByTime(5000);
  expect(told()).toHaveLength(1);
});

test('what is taken without a key is told as taken too', () => {
  type('Half');
  vi.advanceTimersByTime(500);
  field.removeAttribute('data-draft');
  vi.advanceTimersByTime(2000);
  expect(told().at(-1)).toEqual({ opening, typed: [] });
});

test('nothing is told once it has stopped', () => {
  type('Half');
  stop();
  vi.advanceTimersByTime(5000);
  expect(told()).toEqual([]);
});
