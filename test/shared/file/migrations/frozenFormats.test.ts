// The frozen formats: they are what was released, the newest is the model, and they read nothing of it.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrations, planFormat } from '../../../../shared/file/format.ts';
import type { FrozenFormat } from '../../../../shared/file/migrations/additions.ts';
import { isObject } from '../../../../shared/file/migrations/fields.ts';
import { format2 } from '../../../../shared/file/migrations/format2.ts';
import { format3 } from '../../../../shared/file/migrations/format3.ts';
import { applyChange } from '../../../../shared/kernel/change.ts';
import { effectOf } from '../../../../shared/kernel/effect.ts';
import { listPaths } from '../../../../shared/kernel/parts.ts';
import { z } from '../../../../shared/kernel/schema/zod.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import { readSources, sourceOf } from '../../../house/source.ts';
import { examples } from '../../kernel/examples.ts';
import { furnished } from '../../kernel/furnished.ts';
import { fieldsIn, storedFields } from './storedFields.ts';

const root = resolve(import.meta.dirname, '../../../..');
const frozen: readonly FrozenFormat[] = [format2, format3];
const text = (value: unknown) => JSON.stringify(value);

/** The parts, what each holds, and the fields of the records, in their order. */
function shapeOf(plan: object) {
  return Object.entries(plan).map(([name, part]) => [
    name,
    ...Object.entries(Object(part)).map(([key, held]) => [
      key,
      Array.isArray(held) ? 'list' : Object.keys(Object(held)),
    ]),
  ]);
}

/** What one of the two lists of fields has and the other has not. */
function differences(kept: readonly string[], today: readonly string[]): readonly string[] {
  const gone = kept.filter((field) => !today.includes(field)).map((field) => `gone: ${field}`);
  const added = today.filter((field) => !kept.includes(field)).map((field) => `new: ${field}`);
  return [...gone, ...added];
}

test('there is one for each migration', () => {
  expect(frozen.map(({ number }) => number)).toEqual(migrations.map(({ to }) => to));
});

const newest = frozen.find(({ number }) => number === planFormat);
if (!newest) throw new Error('The newest format is not frozen.');

describe('the newest is the model of today', () => {
  const grown = `The model has grown: raise the format, and freeze format ${planFormat + 1}`;

  test('in its empty parts', () => {
    expect(shapeOf(newest.parts), grown).toEqual(shapeOf(emptyPlan()));
    expect(text(newest.parts), grown).toBe(text(emptyPlan()));
  });

  test('in its lists', () => {
    expect(Object.keys(newest.additions), grown).toEqual(listPaths());
  });

  test('in the fields of each entity', () => {
    const name = `test/files/fields-of-format-${planFormat}.json`;
    const kept: readonly string[] = JSON.parse(readFileSync(join(root, name), 'utf8'));
    const found = differences(kept, storedFields());
    expect(found, `${grown}, with its fields in test/files: ${found.join('; ')}`).toEqual([]);
  });

  test('a field or a choice that it lacks is named', () => {
    const kept = fieldsIn(
      z.toJSONSchema(z.object({ roll: z.array(z.object({ a: z.enum(['b']) })) })),
    );
    const grownTo = z.object({ a: z.enum(['b', 'c']), note: z.string().nullable() });
    const today = fieldsIn(z.toJSONSchema(z.object({ roll: z.array(grownTo) })));
    expect(differences(kept, today)).toEqual([
      'gone: roll[].a: "b"',
      'new: roll[].a: "b" | "c"',
      'new: roll[].note: null | string',
    ]);
  });

  test.each(Object.entries(newest.additions))('in what adds to %s', (list, type) => {
    const example = Object.values(examples).find(({ change }) => change.type === type);
    if (!example) throw new Error(`No change is called ${type}.`);
    const { before = furnished, change } = example;
    const after = applyChange(before, change);
    if (!after.ok) throw new Error(after.no.why);
    expect(effectOf(before, after.value)).toContainEqual(
      expect.objectContaining({ did: 'add', in: list }),
    );
  });
});

describe.each(frozen)('format $number', ({ number, parts, additions }) => {
  test('has the parts of the workspace that was kept when it was released', () => {
    const name = `test/files/format-${number}/snap-00000005.json`;
    const [, plan = ''] = readFileSync(join(root, name), 'utf8').split('\n');
    expect(shapeOf(parts)).toEqual(shapeOf(Object(JSON.parse(plan))));
  });

  test('has lists and records, and for each list what adds to it', () => {
    const held = Object.entries(parts).flatMap(([name, part]) =>
      Object.entries(part).map(([key, value]) => ({ path: `${name}.${key}`, value })),
    );
    const lists = held.filter(({ value }) => Array.isArray(value));
    const records = held.filter(({ value }) => isObject(value));
    expect(lists.length + records.length).toBe(held.length);
    expect(lists.map(({ value }) => value)).toEqual(lists.map(() => []));
    expect(Object.keys(additions)).toEqual(lists.map(({ path }) => path));
  });
});

/** What a file imports, and what that imports in turn: paths from the root, and packages. */
function reachedFrom(path: string): string[] {
  const reached = new Set<string>();
  const go = (from: string) => {
    const { imports } = sourceOf(from, readFileSync(join(root, from), 'utf8'));
    for (const { target, isPackage } of imports) {
      if (reached.has(target)) continue;
      reached.add(target);
      if (!isPackage) go(target);
    }
  };
  go(path);
  return [...reached];
}

const outside = (path: string) =>
  reachedFrom(path).filter((target) => !/^shared\/(file|values)\//.test(target));

describe('a migration reads nothing of the model', () => {
  const sources = readSources(root, ['shared/file/migrations']);

  test('there are files to look at', () => {
    expect(sources.map(({ path }) => path)).toContain('shared/file/migrations/format2.ts');
    expect(sources.length).toBeGreaterThan(frozen.length);
  });

  test.each(sources)('$path takes from shared/file and shared/values only', ({ path }) => {
    expect(outside(path)).toEqual([]);
  });

  test('a file that takes from the model is found, also behind another one', () => {
    expect(outside('shared/file/parseEntry.ts').join()).toMatch(/shared\/cost\//);
  });
});
