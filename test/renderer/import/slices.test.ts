// Thousands of rows are read in slices: the window has its turn after each, and a newer reading ends an older.
import { expect, test } from 'vitest';
import { inSlices, type Pace, sliceLength } from '../../../renderer/import/slices.ts';
import { type Progress, previewSteps } from '../../../shared/import/preview.ts';
import { allFound } from '../../../shared/import/settings.ts';
import { memberImport } from '../../../shared/members/imports/members.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { idMaker, sheetOf } from '../../fixtures/importing.ts';

/** A clock on which each look takes as long as a third of a slice. */
function paceOf(turns: number[]): Pace {
  let now = 0;
  let looks = 0;
  return {
    now: () => {
      looks += 1;
      now += sliceLength / 3;
      return now;
    },
    pause: async () => {
      turns.push(looks);
      looks = 0;
    },
  };
}

const rows = Array.from({ length: 5_000 }, (_, at) => `Organization ${at},Adopter,2012-01-15`);
const steps = () =>
  previewSteps(
    memberImport,
    openSfsPlan(),
    sheetOf(['Member,Tier,Joined', ...rows].join('\n')),
    allFound,
    idMaker(),
  );

test('5,000 rows are read in at least 25 slices, each of at most 200 rows', async () => {
  const told: Progress[] = [];
  const turns: number[] = [];
  const signal = new AbortController().signal;
  const preview = await inSlices(steps(), (step) => told.push(step), signal, paceOf(turns));
  expect(preview?.counts.added).toBe(5_000);
  expect(turns.length).toBeGreaterThanOrEqual(25);
  const done = told.map((step) => step.done);
  const jumps = done.map((count, at) => count - (done[at - 1] ?? 0));
  expect(Math.max(...jumps)).toBeLessThanOrEqual(200);
  expect(new Set(told.map(({ total }) => total))).toEqual(new Set([5_000]));
});

test('a reading that was called off ends after its slice, without a result', async () => {
  const stop = new AbortController();
  const told: Progress[] = [];
  const pace: Pace = { ...paceOf([]), pause: async () => stop.abort() };
  expect(await inSlices(steps(), (step) => told.push(step), stop.signal, pace)).toBeNull();
  expect(told).toHaveLength(1);
});
