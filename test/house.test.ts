// The house rules over the whole source, and proof that each of them can fail.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { channelNames } from '../shared/bridge/channels.ts';
import { featureOrder, importTable, noSchemaInWindow } from './house/imports.ts';
import { namedInVain, oneReader } from './house/readers.ts';
import { fileRings, folderRings } from './house/rings.ts';
import { cleanText, type Finding, fileRules, honestTypes, type Rule } from './house/rules.ts';
import { readSources, sourceOf } from './house/source.ts';

const root = resolve(import.meta.dirname, '..');
const parts = ['shared', 'electron', 'renderer', 'test'];
const sources = readSources(root, parts);
const rules: readonly Rule[] = [
  ...fileRules,
  importTable,
  featureOrder,
  noSchemaInWindow,
  oneReader,
];

const tell = ({ path, line, rule, remedy }: Finding) => `${path}:${line} ${rule} ${remedy}`;

describe('the house', () => {
  test('keeps its rules in every file', () => {
    const findings = sources.flatMap((source) => rules.flatMap((rule) => rule(source)));
    expect(findings.map(tell)).toEqual([]);
  });

  const source = sources.filter(({ path }) => !path.startsWith('test/'));

  test('names no reader of numbers and days that is none', () => {
    expect(namedInVain(source)).toEqual([]);
  });

  test('has no files that lead to one another', () => {
    expect(fileRings(source).map(tell)).toEqual([]);
  });

  test('has no folders that lead to one another', () => {
    expect(folderRings(source).map(tell)).toEqual([]);
  });

  test.each(['shared', 'electron', 'renderer'])('has few loose files at the top of %s', (area) => {
    const entries = readdirSync(join(root, area), { withFileTypes: true });
    const loose = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(entries.length).toBeGreaterThan(loose.length);
    expect(loose.length, loose.join(', ')).toBeLessThanOrEqual(6);
  });

  test('lets the window ask each channel, and main answer it', () => {
    const preload = readFileSync(join(root, 'electron/app/preload.ts'), 'utf8');
    const folder = 'electron/bridge/handlers';
    const handlers = readdirSync(join(root, folder))
      .map((name) => readFileSync(join(root, folder, name), 'utf8'))
      .join();
    for (const name of channelNames) {
      expect(preload).toContain(`${name}: ask('${name}')`);
      expect(handlers).toMatch(new RegExp(`^ +${name}: (handler|async) ?\\(`, 'm'));
    }
  });
});

/** What breaks a rule: the rule, the path, the text, and the words of the finding. */
const samples: readonly (readonly [Rule, string, string, RegExp])[] = [
  [
    oneReader,
    'renderer/cost/X.tsx',
    "import { parseCount } from '../../shared/values/number.ts';",
    /test\/fields/,
  ],
  [oneReader, 'renderer/cost/X.tsx', 'const years = Number(text);', /past the readers/],
  [oneReader, 'shared/cost/x.ts', 'const years = Number.parseInt(text, 10);', /past the readers/],
  [oneReader, 'shared/cost/x.ts', 'const day = new Date(text);', /past the readers/],
  [oneReader, 'shared/cost/x.ts', 'const years = +text;', /past the readers/],
  [oneReader, 'electron/x.ts', 'const at = Date.parse(text);', /past the readers/],
  [oneReader, 'renderer/cost/X.tsx', 'const years = input.valueAsNumber;', /past the readers/],
  [oneReader, 'renderer/cost/X.tsx', 'const a = <input type="number" />;', /outside of renderer/],
  [
    importTable,
    'shared/values/x.ts',
    "import { a } from '../cost/model.ts';",
    /shared\/values only/,
  ],
  [importTable, 'shared/cost/x.ts', "import { csv } from '../export/csv.ts';", /takes values/],
  [
    importTable,
    'shared/export/x.ts',
    "import { costTables } from '../cost/reports/tables.ts';",
    /a format/,
  ],
  [
    importTable,
    'shared/cost/x.ts',
    "import { leave } from '../members/changes/leave.ts';",
    /model, figures and words/,
  ],
  [importTable, 'shared/unknown/x.ts', '', /neither in the order/],
  [
    featureOrder,
    'shared/members/x.ts',
    "import type { Line } from '../cost/model.ts';",
    /stands after/,
  ],
  [
    importTable,
    'shared/cost/x.ts',
    "import { readdirSync, readFileSync } from 'node:fs';",
    /node:fs/,
  ],
  [
    importTable,
    'shared/history/x.ts',
    "export * from '../../electron/main.ts';",
    /from shared only/,
  ],
  [
    importTable,
    'electron/x.ts',
    "const page = await import('../renderer/frame/App.tsx');",
    /electron takes/,
  ],
  [
    importTable,
    'renderer/ui/X.tsx',
    "import type { Plan } from '../../shared/kernel/plan.ts';",
    /renderer\/ui/,
  ],
  [importTable, 'renderer/cost/X.tsx', "import { a } from '../members/a.tsx';", /another page/],
  [importTable, 'renderer/cost/X.tsx', "import { a } from '../frame/a.tsx';", /another page/],
  [importTable, 'renderer/charts/X.tsx', "import { a } from '../state/store.ts';", /charts takes/],
  [importTable, 'renderer/state/x.ts', "import { a } from '../ui/Card.tsx';", /draws nothing/],
  [importTable, 'renderer/simulation/x.ts', "import { a } from '../risk/x.ts';", /the worker/],
  [importTable, 'renderer/editing/x.ts', "import { a } from '../frame/x.ts';", /never from a page/],
  [importTable, 'renderer/registry.ts', "import { a } from './cost/x.ts';", /what the features/],
  [importTable, 'renderer/frame/App.tsx', "import { a } from '../cost/x.ts';", /it registers/],
  [importTable, 'renderer/frame/App.tsx', "type A = import('electron').App;", /it registers/],
  [
    noSchemaInWindow,
    'renderer/x.ts',
    "import { z } from '../shared/cost/schema.ts';",
    /types of a schema/,
  ],
  [honestTypes, 'shared/x.ts', 'const x: any = 1;', /any/],
  [honestTypes, 'shared/x.ts', 'const x = y!.z;', /claims/],
  [honestTypes, 'shared/x.ts', 'const x = y as unknown as string;', /unknown/],
  [cleanText, 'test/x.ts', ['test', 'only("x");'].join('.'), /does not run/],
  [cleanText, 'test/x.ts', ['await vi', 'waitFor(claim);'].join('.'), /time limit/],
  [cleanText, 'test/x.ts', ['// TO', 'DO: later'].join(''), /left-over/],
];

describe('each rule', () => {
  test.each(samples.map(([rule, ...rest]) => [...rest, rule] as const))(
    'finds in %s: %s',
    (path, text, words, rule) => {
      expect(rule(sourceOf(path, text)).map(tell).join()).toMatch(words);
    },
  );

  const whole: readonly (readonly [string, string, RegExp])[] = [
    ['shared/long.ts', `// Long.\n${'\n'.repeat(301)}`, /more than 300/],
    ['shared/x.ts', 'export const a = 1;', /does not begin/],
    ['shared/utils/x.ts', '// A box of things.', /says nothing/],
    ['shared/x.ts', '// Now.\nexport const now = () => Date.now();', /clock/],
    ['electron/x.ts', '// Day.\nexport const day = (at: string) => at.slice(0, 10);', /calendar/],
    [
      'renderer/x.ts',
      '// Day.\nexport const day = () => new Date().toISOString().split("T")[0];',
      /calendar/,
    ],
    ['shared/x.ts', '// Year.\nexport const year = (at: Date) => at.getUTCFullYear();', /calendar/],
    ['renderer/x.ts', '// Year.\nexport const year = (at: Date) => at.getFullYear();', /calendar/],
    ['shared/x.ts', '// Now.\nexport const now = () => new Date();', /clock/],
    ['shared/x.ts', '// Chance.\nexport const draw = () => Math.random();', /random/],
  ];
  test.each(whole)('finds in %s: %s', (path, text, words) => {
    const source = sourceOf(path, text);
    expect(
      fileRules
        .flatMap((rule) => rule(source))
        .map(tell)
        .join(),
    ).toMatch(words);
  });

  test.each(['', 'type '])('finds a ring of two files, also of %stypes', (words) => {
    const pair = [
      sourceOf('shared/a/a.ts', `import ${words}{ b } from '../b/b.ts';`),
      sourceOf('shared/b/b.ts', "const a = () => import('../a/a.ts');"),
    ];
    expect(fileRings(pair).map(tell).join()).toMatch(/a\.ts, shared\/b\/b\.ts/);
    expect(folderRings(pair).map(tell).join()).toMatch(/shared\/a, shared\/b/);
    expect(fileRings(pair.slice(1))).toEqual([]);
  });

  test('types of Plan and Change may pass into a feature', () => {
    const text = "import type { Plan } from '../kernel/plan.ts';";
    expect(importTable(sourceOf('shared/cost/x.ts', text))).toEqual([]);
  });
});
