// *As of* follows the calendar where no day was chosen: at midnight, at waking, when the window is gone back to.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followCalendar } from '../../../renderer/state/followCalendar.ts';
import { openFirst } from '../../../renderer/state/opening.ts';
import { shownName, showPast } from '../../../renderer/state/shown.ts';
import { getState, setState, useStore } from '../../../renderer/state/store.ts';
import { setViewSettings } from '../../../renderer/state/viewSettings.ts';
import { announcements } from '../../../renderer/ui/announce.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { ok } from '../../../shared/values/result.ts';
import { opened } from '../fakeBridge.ts';
import { bridge } from '../frame/platform.ts';
import { stateIs } from '../stateIs.ts';

const about = {
  version: '0',
  platform: 'linux',
  now: null,
  arrived: false,
  runsOn: '',
  dataFolder: '',
};
const evening = new Date(2012, 11, 31, 20);
const nextMorning = new Date(2013, 0, 1, 9);
const asOf = () => getState().viewSettings.asOf;
const dayIs = (day: string) => stateIs((state) => state.viewSettings.asOf === day);

let stop = () => {};

/** The plan opens today: nobody has chosen a day for it. */
async function openOn(now: Date, opensAt: string | null = null): Promise<void> {
  vi.useFakeTimers({ now, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const plan = emptyPlan(2012);
  const { profile } = plan.consortium;
  const consortium = { ...plan.consortium, profile: { ...profile, opensAt } };
  bridge.answers.openWorkspace = async () => ok(opened({ ...plan, consortium }));
  await openFirst();
  stop = followCalendar();
}

const goBackTo = (now: Date) => {
  vi.setSystemTime(now);
  window.dispatchEvent(new Event('focus'));
};

beforeEach(() => {
  setState(useStore.getInitialState());
  bridge.answers.about = async () => ok(about);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('a plan that was opened in the evening', () => {
  test('is shown as of the next day when the window is gone back to', async () => {
    await openOn(evening);
    expect(asOf()).toBe('2012-12-31');
    goBackTo(nextMorning);
    await dayIs('2013-01-01');
    expect(getState().viewSettings.year).toBe(2013);
    expect(announcements.current()?.text).toContain('as of Jan 1, 2013, fiscal year 2013');
  });

  test('is shown as of the next day at midnight, and of the one after at the next', async () => {
    await openOn(evening);
    await vi.advanceTimersByTimeAsync(4 * 3_600_000);
    await dayIs('2013-01-01');
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    await dayIs('2013-01-02');
    expect(asOf()).toBe('2013-01-02');
  });

  test('is shown as of the day on which the computer wakes', async () => {
    await openOn(evening);
    vi.setSystemTime(new Date(2013, 0, 3, 9));
    bridge.awake();
    await dayIs('2013-01-03');
    expect(asOf()).toBe('2013-01-03');
  });

  test('keeps a year that was chosen', async () => {
    await openOn(evening);
    setViewSettings({ year: 2014 });
    goBackTo(nextMorning);
    await dayIs('2013-01-01');
    expect(getState().viewSettings.year).toBe(2014);
  });
});

describe('a day that was chosen', () => {
  const settled = () => stateIs(({ today }) => today === '2013-01-01');

  test('by the user stays', async () => {
    await openOn(evening);
    setViewSettings({ asOf: '2012-06-30' });
    goBackTo(nextMorning);
    await settled();
    expect(asOf()).toBe('2012-06-30');
  });

  test('by the plan stays', async () => {
    await openOn(evening, '2012-01-31');
    goBackTo(nextMorning);
    await settled();
    expect(asOf()).toBe('2012-01-31');
  });

  test('stays also where it comes to be today, and where the workspace is read anew', async () => {
    await openOn(evening);
    setViewSettings({ asOf: '2013-01-01' });
    goBackTo(nextMorning);
    await settled();
    await openFirst();
    goBackTo(new Date(2013, 0, 2, 9));
    await stateIs(({ today }) => today === '2013-01-02');
    expect(asOf()).toBe('2013-01-01');
  });

  test('follows again once it is that of today', async () => {
    await openOn(evening);
    setViewSettings({ asOf: '2012-06-30' });
    setViewSettings({ asOf: '2012-12-31' });
    goBackTo(nextMorning);
    await dayIs('2013-01-01');
    expect(asOf()).toBe('2013-01-01');
  });
});

test('a past plan is named by the day of the calendar, as the history shows it', async () => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  await openOn(evening);
  const past = { seq: 2, head: '', at: '2013-01-01T01:00:00.000Z', sentence: 'Began' };
  showPast(past, emptyPlan(2012));
  expect(shownName(getState())).toBe('as of Dec 31, 2012, edit 2');
  vi.unstubAllEnvs();
});
