// The day of an instant is that of the computer's calendar: checked west and east of Greenwich.
import { describe, expect, test, vi } from 'vitest';
import {
  dayOf,
  instantStamp,
  instantText,
  untilMidnight,
} from '../../../shared/values/calendar.ts';

const hour = 3_600_000;

describe('in Los Angeles, on the evening of 31 December', () => {
  const at = '2013-01-01T01:00:00.000Z';
  const inLosAngeles = () => vi.stubEnv('TZ', 'America/Los_Angeles');

  test('the day, the time and the name of a file are those of its clock', () => {
    inLosAngeles();
    expect(dayOf(at)).toBe('2012-12-31');
    expect(instantText(at)).toBe('Dec 31, 2012, 17:00');
    expect(instantText(at, '2012-12-31')).toBe('17:00');
    expect(instantStamp(at)).toBe('2012-12-31T17-00-00');
  });

  test('midnight comes after seven hours, also where the clock is set forward between', () => {
    inLosAngeles();
    expect(untilMidnight(at)).toBe(7 * hour);
    const beforeSummerTime = '2012-03-11T08:00:00.000Z';
    expect(untilMidnight(beforeSummerTime)).toBe(23 * hour);
  });
});

test('in Auckland, at noon of 1 January, the new year has begun', () => {
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const at = '2012-12-31T23:30:00.000Z';
  expect(dayOf(at)).toBe('2013-01-01');
  expect(instantText(at)).toBe('Jan 1, 2013, 12:30');
});
