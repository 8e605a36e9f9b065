// What each part of the application loads, followed over the whole source, and proof that it can fail.
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadedWith, missingRegistries } from './loading.ts';
import { readSources, sourceOf } from './source.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = readSources(root, ['shared', 'electron', 'renderer']);

test.each([
  [/^renderer\//, ['renderer/frame/main.tsx', 'renderer/frame/App.tsx']],
  [/^renderer\/simulation\//, ['renderer/simulation/worker.ts']],
  [/^renderer\/print\//, ['renderer/print/main.tsx']],
  [/^electron\//, ['electron/app/main.ts']],
  [/^electron\/session\//, ['electron/session/snapshotWriter.ts']],
  [
    /^electron\/received\//,
    ['electron/received/receivedWorker.ts', 'electron/received/spreadsheetWorker.ts'],
  ],
])('what %s loads brings the registry that it needs', (area, entries) => {
  const known = new Set(sources.map(({ path }) => path));
  expect(entries.filter((entry) => !known.has(entry))).toEqual([]);
  const found = missingRegistries(sources, area, entries);
  expect(found.map(({ path, rule }) => `${path}: ${rule}`)).toEqual([]);
});

test('the first screen waits for no card that stands below its fold', () => {
  const all = new Map(sources.map((source) => [source.path, source]));
  const screen = ['renderer/frame/main.tsx', 'renderer/overview/OverviewPage.tsx'];
  const first = new Set(screen.flatMap((path) => [...loadedWith(path, all)]));
  const cards = ['governance', 'infrastructure', 'goals'].map(
    (feature) => `renderer/${feature}/OverviewCard.tsx`,
  );
  cards.push('renderer/pathForward/PathForwardCard.tsx');
  expect(first).toContain('renderer/overview/FigureCards.tsx');
  expect(cards.filter((card) => !all.has(card))).toEqual([]);
  expect(cards.filter((card) => first.has(card))).toEqual([]);
});

test('a part that runs the kernel without its registry is found', () => {
  const page = sourceOf(
    'renderer/x/Page.tsx',
    "import { nameOf } from '../../shared/kernel/references.ts';",
  );
  const kernel = sourceOf('shared/kernel/references.ts', '');
  const lazy = sourceOf('renderer/frame/main.tsx', "const page = () => import('../x/Page.tsx');");
  const bare = missingRegistries([page, kernel, lazy], /^renderer\//, [lazy.path]);
  expect(bare.map(({ path }) => path)).toEqual([page.path]);
  const registry = sourceOf('shared/registry/lists.ts', '');
  const ready = sourceOf(lazy.path, `import '../../shared/registry/lists.ts';\n${lazy.text}`);
  expect(missingRegistries([page, kernel, registry, ready], /^renderer\//, [lazy.path])).toEqual(
    [],
  );
});
