// What the main process takes from the clock is the day and year of the computer's calendar.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { verdictText } from '../../../shared/history/verdictText.ts';
import { programIn, sessionOf } from './sessions.ts';

const places = [
  ['America/Los_Angeles', '2013-01-01T01:00:00.000Z', 2012, '2012-12-31', 'Dec 31, 2012, 17:00'],
  ['Pacific/Auckland', '2012-12-31T23:30:00.000Z', 2013, '2013-01-01', 'Jan 1, 2013, 12:30'],
] as const;

describe.each(places)('in %s at %s', (zone, now, year, day, shown) => {
  test('a workspace that is started empty begins in the year of the calendar', async () => {
    vi.stubEnv('TZ', zone);
    const folder = mkdtempSync(join(tmpdir(), 'treekeeper-day-'));
    const session = sessionOf(programIn(folder, now));
    const opened = await session.start('empty');
    expect(opened.ok).toBe(true);
    expect(session.plan.cost.terms.startYear).toBe(year);
    expect(basename(session.folder ?? '')).toContain(`workspace-${day}T`);
    await session.close();
  });

  test('a verdict names the minute of the calendar', () => {
    vi.stubEnv('TZ', zone);
    const verdict = { answer: 'contained', at: now, sentence: 'Began' } as const;
    expect(verdictText(verdict, 3)).toContain(`after edit 3 of ${shown} (Began).`);
  });
});
