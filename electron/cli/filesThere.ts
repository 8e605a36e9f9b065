// Files that an export would replace: somebody may have handed them around, or made them by another program.
import '../../shared/registry/reports.ts';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { tableDefinitions } from '../../shared/kernel/reports.ts';
import type { ExportKind } from './arguments.ts';

/** The names of the files of each kind. */
const namesOf: Readonly<Record<ExportKind, () => readonly string[]>> = {
  pdf: () => ['board-pack.pdf'],
  xlsx: () => ['workbook.xlsx'],
  csv: () => [...tableDefinitions().map(({ name }) => `${name}.csv`), 'about.txt'],
  md: () => ['board-pack.md'],
  json: () => ['plan.json'],
};

/** The paths of those that stand in `folder` already; none where it is not there, or cannot be read. */
export async function filesThere(
  folder: string,
  kinds: readonly ExportKind[],
): Promise<readonly string[]> {
  const there = new Set(await readdir(folder).catch(() => []));
  const names = kinds.flatMap((kind) => namesOf[kind]());
  return names.filter((name) => there.has(name)).map((name) => join(folder, name));
}

const mostNamed = 5;

/** What is in the way, and what to do. */
export function alreadyThere(paths: readonly string[]): string {
  const named = paths.slice(0, mostNamed).map((path) => `  ${path}`);
  const more = paths.length > mostNamed ? [`  and ${paths.length - mostNamed} more`] : [];
  const what = paths.length === 1 ? 'This file exists' : 'These files exist';
  const it = paths.length === 1 ? 'it' : 'them';
  const end = `Nothing was written. Name another folder, or add --replace to replace ${it}.`;
  return [`${what} already:`, ...named, ...more, end].join('\n');
}
