// What a new feature costs outside its own folders: a fixture feature is added to a copy, and its lines are counted.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CopyOfSources, copySources, filesNamed } from './house/copyOfSources.ts';
import { type AddedLines, add, addedLines, namedUntilThen } from './house/featureLines.ts';

let copy: CopyOfSources;
beforeAll(() => {
  copy = copySources();
  copy.lay('test/house/feature');
});
afterAll(() => copy.dispose());

const counted = (lines: readonly AddedLines[]) =>
  lines.reduce((sum, { entries }) => sum + entries.length, 0);

/** For whoever reads the run. */
function report(): string {
  const rows = addedLines.map(({ path, facet, imports, entries }) => {
    const what = facet ?? 'the migration that a new part of the plan needs';
    return `  ${path}: ${entries.length}${imports ? ' and an import' : ''}, ${what}`;
  });
  const total = `${counted(addedLines)} lines in ${addedLines.length} files`;
  return [`A new feature needs ${total} outside its own folders:`, ...rows].join('\n');
}

describe('a new feature', () => {
  test('does not compile until each required facet is registered', async () => {
    const ran = await copy.checkTypes();
    const required = addedLines.filter((one) => one.required).map(({ path }) => path);
    expect(filesNamed(ran), ran.output).toEqual([...required, ...namedUntilThen].toSorted());
  });

  test('needs a line in each registry, and nothing else outside its own folders', async () => {
    for (const lines of addedLines) add(copy, lines);
    const { output } = await copy.checkTypes();
    expect(output).toBe('');
    // A line for each facet: schemas are of the part and of its changes, reports tables and sections.
    const inRegistry = addedLines.filter(({ path }) => /\/registry(\/|\.ts$)/.test(path));
    const several = inRegistry.filter(({ entries }) => entries.length > 1);
    expect(several.map(({ path }) => path)).toEqual([
      'shared/registry/reports.ts',
      'shared/registry/schemas.ts',
    ]);
    console.log(report());
  });

  test('keeps the laws of every change, and the house rules', async () => {
    const laws = await copy.runTest('test/shared/kernel/laws.test.ts');
    expect(laws.passed, laws.output).toBe(true);
    expect(laws.output).toContain('publications/movePublication');
    const house = await copy.runTest('test/house.test.ts');
    expect(house.passed, house.output).toBe(true);
  });
});
