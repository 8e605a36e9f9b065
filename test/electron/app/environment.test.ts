// The clock and the data folder as set from outside.
import { expect, test } from 'vitest';
import { readEnvironment } from '../../../electron/app/environment.ts';

test('without settings the clock runs and the data lies where the system keeps it', () => {
  const { dataFolder, fixedNow, now } = readEnvironment({});
  expect([dataFolder, fixedNow]).toEqual([null, null]);
  const before = Date.now();
  const read = Date.parse(now());
  expect(read).toBeGreaterThanOrEqual(before);
  expect(read).toBeLessThanOrEqual(Date.now());
});

test('a set instant stands still, in UTC', () => {
  const set = { TREEKEEPER_NOW: '2011-06-30T12:00:00+02:00', TREEKEEPER_DATA: '/data' };
  const { dataFolder, now } = readEnvironment(set);
  expect(dataFolder).toBe('/data');
  expect(now()).toBe('2011-06-30T10:00:00.000Z');
});

test('an instant that cannot be read is refused with an example', () => {
  expect(() => readEnvironment({ TREEKEEPER_NOW: 'tomorrow' })).toThrow(/“tomorrow”.*2011-06-30T/);
});
