// What is loaded at first use brings the registry that it needs, or the first screen has it already.
import type { Finding } from './rules.ts';
import type { Source } from './source.ts';

/** Who runs the one needs the other: the kernel throws where it was not told. */
const needs: readonly (readonly [kernel: string, registry: string])[] = [
  ['shared/kernel/parts.ts', 'shared/registry/parts.ts'],
  ['shared/kernel/references.ts', 'shared/registry/lists.ts'],
  ['shared/kernel/change.ts', 'shared/registry/changes.ts'],
  ['shared/kernel/known.ts', 'shared/registry/changes.ts'],
  ['shared/kernel/explain.ts', 'shared/registry/explainers.ts'],
  ['shared/kernel/consequences.ts', 'shared/registry/consequences.ts'],
  ['shared/kernel/invariants.ts', 'shared/registry/invariants.ts'],
  ['shared/kernel/problems.ts', 'shared/registry/rules.ts'],
  ['shared/kernel/reports.ts', 'shared/registry/reports.ts'],
  ['shared/kernel/unknowns.ts', 'shared/registry/unknowns.ts'],
];

type Loads = ReadonlyMap<string, Source>;

/** Everything that loading a file runs at once. */
export function loadedWith(root: string, sources: Loads): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [root];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const source = sources.get(path);
    if (found.has(path) || !source) continue;
    found.add(path);
    for (const each of source.imports) if (!each.isType && !each.isLazy) open.push(each.target);
  }
  return found;
}

/** `entry` is there before anything else is loaded. */
export function missingRegistries(
  all: readonly Source[],
  area: RegExp,
  entries: readonly string[],
): readonly Finding[] {
  const sources = new Map(all.map((source) => [source.path, source]));
  const first = new Set(entries.flatMap((entry) => [...loadedWith(entry, sources)]));
  const lazy = all
    .filter(({ path }) => area.test(path))
    .flatMap(({ imports }) => imports.filter(({ isLazy }) => isLazy).map(({ target }) => target));
  return [...new Set([...entries, ...lazy])].flatMap((root) => {
    const loaded = loadedWith(root, sources);
    const missing = needs.filter(
      ([kernel, registry]) => loaded.has(kernel) && !loaded.has(registry) && !first.has(registry),
    );
    return missing.map(([kernel, registry]) => ({
      path: root,
      line: 1,
      rule: `It runs ${kernel} without ${registry}.`,
      remedy: `Import ${registry} where the kernel is called.`,
    }));
  });
}
