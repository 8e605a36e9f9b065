// A process that reads the files of two folders as received ones, and reports the cost.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fresh, journalFrom, journalOfFile } from './reading.ts';

export interface Cost {
  /** The sentence of each refusal by the name of its file; null where it was not refused. */
  readonly refusals: Readonly<Record<string, string | null>>;
  /** How far the memory of the process rose above what it had before, in MB. */
  readonly risen: number;
}

const filesIn = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

async function costOf(inThreads: string, here: string): Promise<Cost> {
  const refusals: Record<string, string | null> = {};
  const before = process.memoryUsage.rss();
  for (const path of [...filesIn(inThreads), ...filesIn(here)]) {
    const received = path.startsWith(inThreads)
      ? await journalOfFile(path, fresh)
      : journalFrom(readFileSync(path), fresh);
    refusals[path] = received.ok ? null : received.no.why;
  }
  const most = process.resourceUsage().maxRSS * 1024;
  return { refusals, risen: (most - before) / 2 ** 20 };
}

const [inThreads = '', here = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await costOf(inThreads, here)));
