// Every way that a text of the plan leaves: hostile names in each, and no way that nobody looked at.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { forTerminal } from '../../../electron/cli/forTerminal.ts';
import type { ExportTask } from '../../../electron/output/exportTask.ts';
import { copyCells, copyText } from '../../../renderer/ui/copyText.ts';
import { reportOf } from '../../../shared/bridge/finding.ts';
import { csvOf } from '../../../shared/export/csv.ts';
import { csvForms, csvSigns } from '../../../shared/export/csvForm.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { tableDefinitions, tablesOf } from '../../../shared/kernel/reports.ts';
import { crowdedPlan } from '../../fixtures/crowdedPlan.ts';
import { view } from '../../fixtures/tableRows.ts';
import { writeHere } from './exporting.ts';

const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '＝1',
  '\t=1',
  '\r=1',
  '"=1+1"',
  'a;=1',
  'a\t=1',
];
const before = [
  '',
  '\0',
  '\x1b[2J',
  '\x07',
  '\x7f',
  '\x9b31m',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff ',
];
const hostile = before.flatMap((signs) => formulas.map((formula) => `${signs}${formula}`));

// Written anew here, so that a hole in the rules of the program is none in these.
const unseen = /[[\p{Cc}\u202a-\u202e\u2066-\u2069]--[\t\n\r]]/v;
const isRun = (cell: string) =>
  /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell) && !/^-[\d.,]+%?$/.test(cell);

const folder = mkdtempSync(join(tmpdir(), 'treekeeper-ways-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let used = 0;
const attack = () => hostile[used++ % hostile.length] ?? '';

/** Each name and each text of several words begins with another attack. */
function attacked(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    return key === 'name' || value.includes(' ') ? `${attack()} ${value}` : value;
  }
  if (Array.isArray(value)) return value.map((one) => attacked(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, attacked(one, name)]),
  );
}

const planText = JSON.stringify(attacked(crowdedPlan()));
const plan: Plan = JSON.parse(planText);
const reached = { seq: 1, head: '0'.repeat(64) };

const unseenIn = (text: string): readonly string[] => (unseen.test(text) ? [text] : []);

/** What of it is not seen, and the cells that a spreadsheet of some country would run. */
function harmIn(text: string): readonly string[] {
  const run = [',', ';', '\t', '|'].flatMap((delimiter) => {
    const { data } = papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter });
    return data.flat().filter(isRun);
  });
  return [...unseenIn(text), ...run];
}

const pathOf = (name: string) => join(folder, name);
const written = (name: string) => readFileSync(pathOf(name), 'utf8');

type Kind = ExportTask['kind'];

/** The harm in each; a new kind of export does not compile until it stands here. */
const exports: Readonly<Record<Exclude<Kind, 'history'>, () => Promise<readonly string[]>>> = {
  tables: async () => {
    const harm: string[] = [];
    for (const form of csvForms) {
      const within = mkdtempSync(join(folder, 'tables-'));
      await writeHere({ kind: 'tables', plan: planText, path: within, view, form, reached });
      const names = readdirSync(within);
      expect(names).toHaveLength(tableDefinitions().length + 1);
      for (const name of names) {
        const text = readFileSync(join(within, name), 'utf8');
        harm.push(...(name.endsWith(csvSigns[form].ending) ? harmIn(text) : unseenIn(text)));
      }
    }
    return harm;
  },
  table: async () => {
    const path = pathOf('table.csv');
    const form = 'commas';
    await writeHere({ kind: 'table', plan: planText, path, table: 'members', view, form });
    return harmIn(written('table.csv'));
  },
  workbook: async () => {
    const path = pathOf('book.xlsx');
    await writeHere({ kind: 'workbook', plan: planText, path, asOf: view.asOf, reached });
    const sheets = await readXlsxFile(path);
    expect(JSON.stringify(sheets)).toContain('SUM(A1)');
    const texts = sheets
      .flatMap(({ data }) => data.flat())
      .filter((one) => typeof one === 'string');
    return texts.filter((text) => unseen.test(text));
  },
  markdown: async () => {
    const settings = { ...view, end: 'likely', view: 'expected' } as const;
    await writeHere({
      kind: 'markdown',
      plan: planText,
      path: pathOf('pack.md'),
      settings,
      reached,
    });
    expect(written('pack.md')).toContain('SUM(A1)');
    return unseenIn(written('pack.md'));
  },
  json: async () => {
    const path = pathOf('plan.json');
    await writeHere({ kind: 'json', plan: planText, path, writer: '0', reached });
    expect(JSON.parse(written('plan.json')).plan).toEqual(plan);
    return unseenIn(written('plan.json'));
  },
};

describe('hostile names', () => {
  // A history goes out byte by byte as it was written: it proves itself by that.
  test.each(Object.entries(exports))('are harmless in the export %s', async (_, play) =>
    expect(await play()).toEqual([]),
  );

  test('are harmless in rows that an import leaves out, and in a history, saved or copied', () => {
    const table = {
      name: 'left-out',
      title: hostile[0] ?? '',
      header: hostile,
      rows: hostile.map((text) => [text, text]),
    };
    const saved = csvForms.flatMap((form) => harmIn(csvOf(table, form)));
    expect(saved).toEqual([]);
    expect(harmIn(copied(() => copyCells([table.header, ...table.rows])))).toEqual([]);
  });

  test('are harmless in each table that is copied', () => {
    const harm = tablesOf(plan, view).flatMap(({ header, rows }) =>
      harmIn(copied(() => copyCells([header, ...rows.map((row) => row.map(String))]))),
    );
    expect(harm).toEqual([]);
  });

  test.each(hostile)('are harmless in a text that is copied: %j', (text) => {
    const finding = { file: text, what: text, action: text, recovered: 0, lost: 0 };
    const of = { kind: 'damage', entry: null, kept: text, version: text, ...finding } as const;
    const texts = [text, `Typed: ${text}\n${text}`, reportOf([of], text)];
    expect(texts.flatMap((one) => harmIn(copied(() => copyText(one))))).toEqual([]);
  });

  test.each(hostile)('move nothing in a terminal: %j', (text) => {
    const shown = forTerminal(`${text} is intact`);
    expect(shown).not.toMatch(unseen);
    expect(shown).not.toContain('\r');
    expect(shown).toMatch(/ is intact$/);
  });
});

/** What other programs get of a copy. */
function copied(copy: () => boolean): string {
  const texts = new Map<string, string>();
  const listeners: ((event: unknown) => void)[] = [];
  const clipboardData = { setData: (kind: string, text: string) => void texts.set(kind, text) };
  const event = { clipboardData, preventDefault: () => {}, stopImmediatePropagation: () => {} };
  vi.stubGlobal('window', {
    addEventListener: (_name: string, listener: (event: unknown) => void) =>
      listeners.push(listener),
    removeEventListener: () => {},
  });
  vi.stubGlobal('document', {
    execCommand: () => {
      for (const listener of listeners) listener(event);
      return true;
    },
  });
  expect(copy()).toBe(true);
  vi.unstubAllGlobals();
  return texts.get('text/plain') ?? '';
}

interface Way {
  readonly by: RegExp;
  /** Every file that holds one. */
  readonly files: readonly string[];
}

// Who adds a way guards it, has it played above, and then names its file here.
const ways: Readonly<Record<string, Way>> = {
  clipboard: {
    by: /\.setData\(|navigator\.clipboard|clipboard\.write/,
    // A goal that is dragged goes as its id, in a kind of its own; a chart as its picture.
    files: [
      'electron/app/picture.ts',
      'renderer/goals/GoalCard.tsx',
      'renderer/ui/copyText.ts',
      'renderer/ui/grid/clipboard.ts',
    ],
  },
  terminal: {
    by: /process\.std(?:out|err)\.write\(`\$\{(?!forTerminal\()/,
    files: [],
  },
  table: {
    by: /\bcsvOf\(|papa\.unparse\(/,
    files: [
      'electron/output/writeExport.ts',
      'renderer/state/csvExport.ts',
      'shared/export/csv.ts',
    ],
  },
  text: {
    by: /\bmarkdownOf\(|\bplanJson\(/,
    files: [
      'electron/output/writeExport.ts',
      'renderer/state/openWorkspace.ts',
      'renderer/state/planExports.ts',
      'shared/export/json.ts',
      'shared/export/markdown.ts',
    ],
  },
  file: {
    by: /\bsaveText\(|\bask\.saveFile\(/,
    files: [
      'renderer/state/csvExport.ts',
      'renderer/state/exports.ts',
      'renderer/state/planExports.ts',
    ],
  },
};

const root = resolve(import.meta.dirname, '..', '..', '..');
const sources = ['shared', 'electron', 'renderer'].flatMap((part) =>
  readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${part}/${name.replaceAll('\\', '/')}`),
);

test.each(Object.entries(ways))('no text leaves in another way by %s', (_, { by, files }) => {
  const found = sources.filter((path) => by.test(readFileSync(join(root, path), 'utf8')));
  expect(found.sort()).toEqual(files);
});
