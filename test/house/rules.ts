// The rules that no compiler holds: each answers with what breaks it, where, and the remedy.
import { lineAt, type Node, type Source } from './source.ts';

export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly remedy: string;
}

export type Rule = (source: Source) => readonly Finding[];

const longest = 300;
const emptyNames = ['lib', 'utils', 'helpers', 'common', 'manager', 'service'];

export const fileLength: Rule = ({ path, lines }) => {
  const rule = `The file has ${lines.length} lines, more than ${longest}.`;
  const remedy = 'Cut it where two duties meet.';
  return lines.length > longest + 1 ? [{ path, line: longest + 1, rule, remedy }] : [];
};

export const firstLine: Rule = ({ path, lines: [first = ''] }) => {
  const rule = 'The file does not begin with one line that says what it is.';
  const remedy = 'Write it: “// What it is, and what it does.”';
  return /^\/\/ \S/.test(first) ? [] : [{ path, line: 1, rule, remedy }];
};

export const names: Rule = ({ path }) => {
  const words = path.replace(/\.[a-z.]+$/, '').split('/');
  const empty = words.find((word) => emptyNames.includes(word.toLowerCase()));
  const rule = `The name “${empty}” says nothing of what is inside.`;
  const remedy = 'Name it after what it holds.';
  return empty === undefined ? [] : [{ path, line: 1, rule, remedy }];
};

const isOfType = (node: unknown, type: string): node is Node =>
  typeof node === 'object' && node !== null && Reflect.get(node, 'type') === type;

const typeLies: Readonly<Record<string, (node: Node) => string | null>> = {
  TSAnyKeyword: () => 'The type `any` switches the compiler off.',
  TSNonNullExpression: () => 'A `!` claims what the compiler does not know.',
  TSAsExpression: ({ expression }) =>
    isOfType(expression, 'TSAsExpression') &&
    isOfType(expression.typeAnnotation, 'TSUnknownKeyword')
      ? 'A cast by way of `unknown` can claim anything.'
      : null,
};

export const honestTypes: Rule = ({ path, text, nodes }) =>
  nodes.flatMap((node) => {
    const rule = typeLies[node.type]?.(node);
    const remedy = 'Use the real type, or `unknown` and a check.';
    return rule ? [{ path, line: lineAt(text, node.start), rule, remedy }] : [];
  });

const forbiddenText: readonly (readonly [RegExp, string, string])[] = [
  [/@ts-(ignore|nocheck|expect-error)/, 'A silenced compiler.', 'Mend the type instead.'],
  [/\bTODO\b|\bFIXME\b|\bXXX\b/, 'A left-over note.', 'Do it, or leave it out.'],
  [/\bwaitForTimeout\b/, 'A fixed wait.', 'Wait for what the user would see.'],
  [/\bvi\.wait(For|Until)\b/, 'A wait with a time limit.', 'Wait for the event that ends it.'],
  [
    /\b(it|test|describe)\.(only|skip|todo|fixme)\b/,
    'A test that does not run.',
    'Run it or remove it.',
  ],
];

export const cleanText: Rule = ({ path, lines }) =>
  lines.flatMap((text, at) =>
    forbiddenText
      .filter(([pattern]) => pattern.test(text))
      .map(([, rule, remedy]) => ({ path, line: at + 1, rule, remedy })),
  );

/** `shared` answers the same for the same plan: no clock and no chance inside. */
export const noClockInShared: Rule = ({ path, text, nodes }) => {
  if (!path.startsWith('shared/')) return [];
  return nodes.filter(readsClockOrChance).map((node) => ({
    path,
    line: lineAt(text, node.start),
    rule: 'shared reads a clock or draws a random number.',
    remedy: 'Take the instant, the id or the seed as an argument.',
  }));
};

function readsClockOrChance(node: Node): boolean {
  if (node.type === 'NewExpression') {
    const isBare = Array.isArray(node.arguments) && node.arguments.length === 0;
    return isBare && isNamed(node.callee, 'Date');
  }
  if (node.type !== 'MemberExpression') return false;
  const calls = [
    ['Math', 'random'],
    ['Date', 'now'],
    ['performance', 'now'],
    ['crypto', 'randomUUID'],
  ] as const;
  return calls.some(([of, name]) => isNamed(node.object, of) && isNamed(node.property, name));
}

/** A spreadsheet keeps days and no instants: its reader hands each over as midnight in Greenwich. */
const calendarFiles = [
  'shared/values/calendar.ts',
  'shared/values/date.ts',
  'electron/received/readSpreadsheet.ts',
];

const ofGreenwich: readonly RegExp[] = [
  /\bgetUTC(FullYear|Month|Date|Day)\b/,
  /\btoISOString\(\)\s*\.(slice|substring|substr|split|replace|match)\b/,
  /\.(slice|substring|substr)\(0, (7|10)\)/,
  /\.split\(['"]T['"]\)/,
  /\)T\(/,
  /\bget(FullYear|Month|Date)\(\)/,
];

/** An instant is text in UTC: its first ten characters are the day in Greenwich, not that of the user. */
export const oneCalendar: Rule = ({ path, lines }) => {
  if (path.startsWith('test/') || calendarFiles.includes(path)) return [];
  return lines.flatMap((text, at) =>
    ofGreenwich
      .filter((pattern) => pattern.test(text))
      .map(() => ({
        path,
        line: at + 1,
        rule: 'A day or a year is taken from an instant outside of the calendar.',
        remedy: 'Use dayOf or instantText of shared/values/calendar.ts.',
      })),
  );
};

const isNamed = (node: unknown, name: string): boolean =>
  isOfType(node, 'Identifier') && node.name === name;

export const fileRules: readonly Rule[] = [
  fileLength,
  firstLine,
  names,
  honestTypes,
  cleanText,
  noClockInShared,
  oneCalendar,
];
