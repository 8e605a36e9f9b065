// The recovery copy: the window's plan in a file of its own that nothing overwrites.
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../shared/bridge/problem.ts';
import { instantStamp } from '../../shared/values/calendar.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { errorCode, realFiles } from '../workspace/filePort.ts';
import { earlierIsSafe, problemFrom } from '../workspace/problems.ts';
import { recoveryFolder } from '../workspace/recoveryFolder.ts';
import { writeWhole } from '../workspace/wholeFile.ts';

/**
 * In the `aside` of the first place that takes it; answers with the path. `places` are folders that
 * are there: a workspace that is gone is not begun anew for it. `now` is an instant as ISO text.
 */
export async function keepRecoveryCopy(
  places: readonly string[],
  text: string,
  now: string,
): Promise<Result<string, Problem>> {
  const name = `${instantStamp(now)}-${randomUUID().slice(0, 4)}-plan-of-the-window.json`;
  let refused: unknown = null;
  for (const place of places) {
    try {
      return ok(await writeIn(join(place, recoveryFolder), name, text));
    } catch (error) {
      refused = error;
    }
  }
  const what = 'What you see could not be saved to a file.';
  return no(problemFrom(refused, what, places.at(-1) ?? '', earlierIsSafe));
}

async function writeIn(folder: string, name: string, text: string) {
  await mkdir(folder, { mode: 0o700 }).catch((error) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
  const path = join(folder, name);
  // Half a plan is none.
  await writeWhole(realFiles, path, Buffer.from(text), randomUUID());
  return path;
}
