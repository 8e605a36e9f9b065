// The import table of docs/architecture.md: what each part of the source may take from which other.
import { features, isFeature } from './features.ts';
import type { Rule } from './rules.ts';
import type { Import } from './source.ts';

interface Border {
  readonly from: RegExp;
  /** What may be imported; `$1` stands for what `from` caught. */
  readonly may: readonly string[];
  readonly rule: string;
}

const react = 'react(-dom)?(/.*)?';
const below = 'shared/(values|kernel)/.*';
const anyFeature = `shared/(${features.join('|')})`;
/** The facets that a feature shows to others. */
const openFacets = `${anyFeature}/(model|figures|words)(/.*)?\\.ts`;

/** The first border that fits a file is its own. */
const borders: readonly Border[] = [
  {
    from: /^shared\/values\//,
    may: ['shared/values/.*'],
    rule: 'shared/values takes from shared/values only.',
  },
  {
    from: /^shared\/kernel\//,
    may: [below, 'zod'],
    rule: 'The kernel takes values and itself; it knows no feature.',
  },
  {
    from: new RegExp(`^${anyFeature}/`),
    may: [below, 'shared/$1/.*', openFacets],
    rule: 'A feature takes values, the kernel, and the model, figures and words of others.',
  },
  {
    from: /^shared\/registry\//,
    may: [below, 'shared/registry/.*', `${anyFeature}/.*`],
    rule: 'The registry takes what features register, and what is below them.',
  },
  {
    from: /^shared\/(history|bridge|file|export|import|example|presets)\//,
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
    may: ['renderer/ui/.*', 'shared/values/.*', react],
    rule: 'renderer/ui takes from shared/values and React only.',
  },
  {
    from: /^renderer\/([^/]+)\//,
    may: ['renderer/($1|ui|desk)/.*', 'renderer/[^/]+', 'shared/.*', 'zustand', react],
    rule: 'A page takes from shared, renderer/ui, the desk, the store and itself, never from another page.',
  },
  {
    from: /^renderer\//,
    may: ['renderer/.*', 'shared/.*', 'zustand', '@fontsource.*', react],
    rule: 'The frame of the window takes from renderer, shared, React and zustand.',
  },
];

const isSchema = ({ target, isType }: Import) =>
  !isType &&
  (/^shared\/.*\/schema\.ts$/.test(target) || /^shared\/(file|kernel\/schema)\//.test(target));

const remedy =
  'Move what is needed to where both may take it from, or hand it over as an argument.';

const unknownFolder = (path: string) => ({
  path,
  line: 1,
  rule: 'The folder stands neither in the order of features nor in the import table.',
  remedy: 'Give it its place in test/house/features.ts.',
});

export const importTable: Rule = ({ path, imports }) => {
  const border = borders.find(({ from }) => from.test(path));
  if (!border) return path.startsWith('shared/') ? [unknownFolder(path)] : [];
  const [, own = ''] = border.from.exec(path) ?? [];
  const may = border.may.map((rule) => new RegExp(`^(?:${rule.replaceAll('$1', own)})$`));
  const wrong = imports.filter(({ target }) => !may.some((rule) => rule.test(target)));
  return wrong.map(({ line, target }) => ({
    path,
    line,
    rule: `${border.rule} (${target})`,
    remedy,
  }));
};

/** Features stand in layers: one reads those before it, also by type. */
export const featureOrder: Rule = ({ path, imports }) => {
  const own = featureOf(path);
  if (own === null) return [];
  const later = features.slice(features.indexOf(own) + 1);
  const wrong = imports.filter(({ target }) => later.some((one) => featureOf(target) === one));
  return wrong.map(({ line, target }) => ({
    path,
    line,
    rule: `${own} takes from a feature that stands after it. (${target})`,
    remedy: 'Put what combines both into the later one, or register it as a consequence.',
  }));
};

function featureOf(path: string): string | null {
  const [, folder = ''] = /^shared\/([^/]+)\//.exec(path) ?? [];
  return isFeature(folder) ? folder : null;
}

/** The window is given values that main has read; a reader of files would weigh on its start. */
export const noSchemaInWindow: Rule = ({ path, imports }) => {
  if (!path.startsWith('renderer/')) return [];
  const rule = 'The window takes the types of a schema only.';
  const remedy = 'Write “import type”, or let main read it.';
  return imports.filter(isSchema).map(({ line }) => ({ path, line, rule, remedy }));
};
