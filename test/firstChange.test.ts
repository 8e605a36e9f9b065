// What README tells a new contributor to do is done to a copy of the source, step by step.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CopyOfSources, copySources, filesNamed } from './house/copyOfSources.ts';
import { applyStep, listsOfSteps, type Step } from './house/readmeSteps.ts';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [kind = [], change = []] = listsOfSteps(readme, 'Your first change');

let copy: CopyOfSources;
beforeAll(() => {
  copy = copySources();
});
afterAll(() => copy.dispose());

/** The files that the text after a step names are those that the type check names, and no other. */
async function expectFilesNamedBy(step: Step | undefined): Promise<void> {
  const ran = await copy.checkTypes();
  expect(ran.passed).toBe(false);
  expect(step?.named).not.toEqual([]);
  expect(filesNamed(ran), ran.output).toEqual(step?.named.toSorted());
}

describe('the first change in README', () => {
  test('begins with a step after which each file that must decide is named', async () => {
    expect(kind).toHaveLength(5);
    for (const step of kind.slice(0, 1)) applyStep(copy, step);
    await expectFilesNamedBy(kind[0]);
  });

  test('compiles when all steps are done, and its test passes', async () => {
    for (const step of kind.slice(1)) applyStep(copy, step);
    const { output } = await copy.checkTypes();
    expect(output).toBe('');
    const tested = await copy.runTest(kind.at(-1)?.path ?? '');
    expect(tested.output).toContain('1 passed');
    expect(tested.passed).toBe(true);
  });

  test('a kind of change is named where it lacks something', async () => {
    expect(change).toHaveLength(1);
    for (const step of change) applyStep(copy, step);
    await expectFilesNamedBy(change[0]);
  });
});
