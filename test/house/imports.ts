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
    may: [
      below,
      'shared/registry/.*',
      `${anyFeature}/.*`,
      // They have pages, and no part of the plan.
      'shared/workspaces/pages\\.ts',
    ],
    rule: 'The registry takes what features register, and what is below them.',
  },
  {
    from: /^shared\/export\/[^/]+$/,
    may: [below, 'shared/(registry|history|file|export)/.*', 'papaparse'],
    rule: 'An export is a format: what it prints stands in the feature, and comes by the registry.',
  },
  {
    from: /^shared\/import\//,
    may: ['shared/.*', 'papaparse', 'chardet'],
    rule: 'The import takes from shared, papaparse and chardet.',
  },
  {
    from: /^shared\/(history|workspaces|bridge|file|export|example|presets)\//,
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
      'read-excel-file/universal',
      'fflate',
      'zod',
      'node:.*',
    ],
    rule: 'electron takes from shared, Electron, electron-store, what writes and reads Excel files, and Node.',
  },
  {
    from: /^renderer\/ui\//,
    may: ['renderer/ui/.*', 'shared/values/.*', react],
    rule: 'renderer/ui takes from shared/values and React only.',
  },
  {
    from: /^renderer\/charts\//,
    may: [
      'renderer/(charts|ui)/.*',
      'renderer/state/bridge\\.ts',
      'shared/values/.*',
      react,
      'recharts',
    ],
    rule: 'renderer/charts takes from renderer/ui, the bridge, shared/values, React and recharts only.',
  },
  {
    from: /^renderer\/state\//,
    may: [
      'renderer/state/.*',
      'renderer/ui/(announce|atRest)\\.ts',
      'shared/.*',
      'zustand',
      'react',
    ],
    rule: 'The state of the window takes from shared and zustand, and draws nothing.',
  },
  {
    from: /^renderer\/simulation\//,
    may: ['renderer/(simulation|state|charts|ui)/.*', 'shared/.*', react],
    rule: 'The client of the worker takes from shared, the state, the charts and renderer/ui.',
  },
  {
    from: /^renderer\/editing\//,
    may: ['renderer/(editing|simulation|state|charts|ui)/.*', 'shared/.*', react],
    rule: 'What pages edit with takes from shared, the state and what is drawn, never from a page.',
  },
  {
    from: /^renderer\/frame\//,
    may: [
      'renderer/(frame|editing|simulation|state|charts|ui)/.*',
      'renderer/registry\\.ts',
      'renderer/import/ImportAssistant\\.tsx',
      'shared/.*',
      '@fontsource.*',
      react,
    ],
    rule: 'The frame of the window knows of a feature what it registers, and nothing else.',
  },
  {
    from: /^renderer\/registry\.ts$/,
    may: ['renderer/[^/]+/registration\\.ts', 'renderer/state/.*', 'shared/.*'],
    rule: 'The registry takes what the features register, and nothing else.',
  },
  {
    from: /^renderer\/reports\//,
    may: ['renderer/(reports|print|editing|simulation|state|charts|ui)/.*', 'shared/.*', react],
    rule: 'The page of the reports takes what a page may, and what is printed: it shows how that will look.',
  },
  {
    from: /^renderer\/([^/]+)\//,
    may: ['renderer/($1|editing|simulation|state|charts|ui)/.*', 'shared/.*', react],
    rule: 'A page takes from shared, the layers below the pages and itself, never from another page.',
  },
];

const isSchema = ({ target, isType }: Import) =>
  !isType &&
  (/^shared\/(.*\/schema|registry\/schemas)\.ts$/.test(target) ||
    /^shared\/(file|kernel\/schema)\//.test(target));

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
