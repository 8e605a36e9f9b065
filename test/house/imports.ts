// The import table: which part of the house may take from which other, and that none does in a ring.
import type { Finding, Rule } from './rules.ts';
import type { Import, Source } from './source.ts';

interface Border {
  readonly from: RegExp;
  /** What may be imported; `$1` stands for what `from` caught. */
  readonly may: readonly string[];
  readonly rule: string;
}

const kernel = 'shared/kernel/.*';
const reactOnly = 'react(-dom)?(/.*)?';

/** The first border that fits a file is its own. */
const borders: readonly Border[] = [
  {
    from: /^shared\/values\//,
    may: ['shared/values/.*'],
    rule: 'shared/values takes from shared/values only.',
  },
  {
    from: /^shared\/(?!file|kernel)([^/]+)\/schema\.ts$/,
    may: [
      'shared/values/.*',
      'shared/kernel/.*',
      'shared/$1/.*',
      'shared/[^/]+/(model|schema)\\.ts',
    ],
    rule: 'A schema takes values, the kernel and models.',
  },
  {
    from: /^shared\/(?!kernel|history|bridge|file|export|example|import|presets)([^/]+)\//,
    may: [
      'shared/values/.*',
      'shared/$1/.*',
      kernel,
      'shared/(?!file|export|example|import)[^/]+/.+\\.ts',
    ],
    rule: 'A feature takes values, the kernel, and what other features are and answer.',
  },
  {
    from: /^shared\//,
    may: ['shared/.*', 'zod', 'papaparse', '@scure/bip39/wordlists/english\\.js'],
    rule: 'shared takes from shared only.',
  },
  {
    from: /^electron\//,
    may: [
      'electron/.*',
      'shared/.*',
      'electron',
      'electron-store',
      'write-excel-file/node',
      'zod',
      'node:.*',
    ],
    rule: 'electron takes from shared, Electron, electron-store, write-excel-file and Node.',
  },
  {
    from: /^renderer\/ui\//,
    may: ['renderer/ui/.*', 'shared/values/.*', reactOnly],
    rule: 'renderer/ui takes from shared/values and React only.',
  },
  {
    from: /^renderer\/charts\//,
    may: ['renderer/(charts|ui)/.*', 'shared/values/.*', reactOnly],
    rule: 'renderer/charts takes from renderer/ui, shared/values and React only.',
  },
  {
    from: /^renderer\/state\//,
    may: ['renderer/state/.*', 'renderer/ui/announce\\.ts', 'shared/.*', 'zustand', 'react'],
    rule: 'The state of the window takes from shared and zustand, and draws nothing.',
  },
  {
    from: /^renderer\/simulation\//,
    may: ['renderer/(simulation|state|charts|ui)/.*', 'shared/.*', reactOnly],
    rule: 'The client of the worker takes from shared, the state, the charts and renderer/ui.',
  },
  {
    from: /^renderer\/editing\//,
    may: ['renderer/(editing|simulation|state|charts|ui)/.*', 'shared/.*', reactOnly],
    rule: 'What pages edit with takes from shared, the state and what is drawn, never from a page.',
  },
  {
    from: /^renderer\/frame\//,
    may: [
      'renderer/(frame|editing|simulation|state|charts|ui)/.*',
      'renderer/registry\\.ts',
      'shared/.*',
      '@fontsource.*',
      reactOnly,
    ],
    rule: 'The frame of the window knows of a feature what it registers, and nothing else.',
  },
  {
    from: /^renderer\/registry\.ts$/,
    may: ['renderer/[^/]+/registration\\.ts', 'type renderer/state/.*', 'shared/.*'],
    rule: 'The registry takes what the features register, and nothing else.',
  },
  {
    from: /^renderer\/([^/]+)\//,
    may: ['renderer/($1|editing|simulation|state|charts|ui)/.*', 'shared/.*', reactOnly],
    rule: 'A page takes from shared, the layers below the pages and itself, never from another page.',
  },
];

const isSchema = ({ target, isType }: Import) =>
  !isType &&
  (/^shared\/.*\/schema\.ts$/.test(target) || /^shared\/(file|kernel\/schema)\//.test(target));

export const importTable: Rule = ({ path, imports }) => {
  const border = borders.find(({ from }) => from.test(path));
  if (!border) return [];
  const remedy =
    'Move what is needed to where both may take it from, or hand it over as an argument.';
  const [, own = ''] = border.from.exec(path) ?? [];
  const may = border.may.map((rule) => rule.replaceAll('$1', own));
  const wrong = imports.filter((each) => !isAllowed(each, may));
  return wrong.map(({ line, target }) => ({
    path,
    line,
    rule: `${border.rule} (${target})`,
    remedy,
  }));
};

/** The window is given values that main has read; a reader of files would weigh on its start. */
export const noSchemaInWindow: Rule = ({ path, imports }) => {
  if (!path.startsWith('renderer/')) return [];
  const rule = 'The window takes the types of a schema only.';
  const remedy = 'Write “import type”, or let main read it.';
  return imports.filter(isSchema).map(({ line }) => ({ path, line, rule, remedy }));
};

function isAllowed({ target, isType }: Import, may: readonly string[]): boolean {
  return may.some((rule) => {
    const onlyType = rule.startsWith('type ');
    const pattern = new RegExp(`^(?:${onlyType ? rule.slice(5) : rule})$`);
    return (!onlyType || isType) && pattern.test(target);
  });
}

/** Verbs are the files that are built of the kernel's act and entity changes. */
const isVerb = ({ path, imports }: Source) =>
  /^shared\/[^/]+\/changes\.ts$/.test(path) ||
  (/^shared\/(?!kernel)[^/]+\//.test(path) &&
    imports.some(({ target }) => /^shared\/kernel\/(handler|verbs)\.ts$/.test(target)));

/** A feature writes only its own part: what another one does is its own affair. */
export function otherVerbs(sources: readonly Source[]): readonly Finding[] {
  const verbs = new Set(sources.filter(isVerb).map(({ path }) => path));
  const rule = 'A feature takes the changes of another.';
  const remedy = 'Derive what follows in figures, or make it a part of a batch.';
  return sources.flatMap(({ path, imports }) => {
    const feature =
      /^shared\/(?!kernel|history|bridge|file|export|example|import|presets)[^/]+\//.exec(
        path,
      )?.[0];
    if (feature === undefined) return [];
    const wrong = ({ target }: Import) => verbs.has(target) && !target.startsWith(feature);
    return imports.filter(wrong).map(({ line }) => ({ path, line, rule, remedy }));
  });
}

/** Rings among files that really load one another; types and what loads at first use do not count. */
export function importRings(sources: readonly Source[]): readonly Finding[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: Finding[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const from = way.indexOf(path);
    if (from >= 0) found.push(ring([...way.slice(from), path]));
    if (from >= 0 || done.has(path)) return;
    const imports = byPath.get(path)?.imports ?? [];
    for (const each of imports)
      if (!each.isType && !each.isLazy) visit(each.target, [...way, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}

function ring(way: readonly string[]): Finding {
  const [path = ''] = way;
  const rule = `Files load one another in a ring: ${way.join(' -> ')}.`;
  return { path, line: 1, rule, remedy: 'Take one of them out, or hand it over as an argument.' };
}
