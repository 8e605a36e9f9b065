// One reader of numbers and days: who may ask it, who turns a text of its own into a number, and where one types.
import type { Finding, Rule } from './rules.ts';
import { lineAt, type Node, type Source } from './source.ts';

/** The ways in that ask the readers; the tests in `test/fields` ask each of their fields. */
export const waysIn: readonly string[] = [
  'electron/cli/arguments.ts',
  'renderer/ui/notations.ts',
  'renderer/ui/rangeTexts.ts',
  'shared/contributions/cells/pledges.ts',
  'shared/cost/cells/lines.ts',
  'shared/cost/cells/typedRange.ts',
  'shared/cost/imports/fields.ts',
  'shared/governance/words/fraction.ts',
  'shared/infrastructure/cells.ts',
  'shared/kernel/cellColumns.ts',
  'shared/kernel/importFields.ts',
  'shared/members/cells/pasted.ts',
];

/** Texts that the program wrote itself, or that are no number or day of a user’s. */
export const ownTexts: Readonly<Record<string, string>> = {
  'electron/app/environment.ts': 'the instant of a test',
  'electron/library/scan.ts': 'yes or no, to sort by',
  'electron/output/workbookFile.ts': 'the row of a cell of our workbook',
  'electron/received/workbookParts.ts': 'a number as a spreadsheet keeps it',
  'electron/workspace/anchor.ts': 'a sequence number in our file',
  'electron/workspace/holder.ts': 'a process in our lock file',
  'electron/workspace/journal.ts': 'the number in the name of our file',
  'electron/workspace/processMark.ts': 'a process in the name of our file',
  'electron/workspace/readOnly.ts': 'an instant in our lock file',
  'electron/workspace/snapshot.ts': 'the number in the name of our file',
  'renderer/frame/PlanSettings.tsx': 'a month chosen from a list',
  'renderer/frame/ShowingPanel.tsx': 'a year chosen from a list',
  'renderer/history/filterOf.ts': 'a day that was read, as an instant',
  'renderer/import/ColumnsStep.tsx': 'a column chosen from a list',
  'renderer/import/ReadingFields.tsx': 'a sheet and a row chosen from a list',
  'renderer/import/ReviewStep.tsx': 'the line that names a row of the grid',
  'renderer/import/useAssistant.ts': 'the line that names a row of the grid',
  'renderer/state/printedView.ts': 'the address of the page that is printed',
  'renderer/ui/grid/GridHead.tsx': 'a width of the grid',
  'renderer/ui/grid/names.ts': 'the place of a cell',
  'renderer/ui/useWindowed.ts': 'the place of a row',
  'shared/cost/imports/lines.ts': 'a year chosen from a list',
  'shared/export/workbook/calculator.ts': 'a formula of our workbook',
  'shared/goals/figures/aims.ts': 'the parts of the name of a release, to sort by',
  'shared/governance/words/fraction.ts': 'the two parts of 2/3',
  'shared/import/headerMarks.ts': 'four digits in a header, sought as a year',
  'shared/history/fingerprint.ts': 'hexadecimal digits',
  'shared/import/notation.ts': 'what a column shows of how it is written; no value is taken',
  'shared/import/notationQuestions.ts': 'the example in a question; no value is taken',
  'shared/invoices/figures/numbers.ts': 'the number that we gave an invoice',
};

/** Where one types outside of the fields of `renderer/ui`, searches aside, and what. */
export const typedInto: Readonly<Record<string, string>> = {
  'renderer/frame/Palette.tsx': 'what is searched for',
  'renderer/import/SourceStep.tsx': 'the text of a file, whose fields the test of imports asks',
  'renderer/members/SeveralDialog.tsx': 'lines, whose days the test of options asks',
};

const readers = /^shared\/values\/(number|numberText|digits|sum|dayText|rangeText)\.ts$/;
const reading = /^(parse[A-Z]\w*|read[A-Z]\w*|rangeIn|workedOut|dayReadings)$/;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const nodesAt = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : [];
const nameOf = (value: unknown) =>
  isNode(value) && typeof value.name === 'string' ? value.name : '';

const isProduct = (path: string) => !path.startsWith('test/') && !path.startsWith('shared/values/');

const newWayIn = {
  rule: 'A new way in reads numbers or days.',
  remedy: 'Ask each of its fields in test/fields, and add it to `waysIn` of test/house/readers.ts.',
};
const pastReaders = {
  rule: 'A text is turned into a number or a day past the readers.',
  remedy:
    'Read it with shared/values; name what no user wrote in `ownTexts` of test/house/readers.ts.',
};
const elsewhere = {
  rule: 'A field stands outside of renderer/ui.',
  remedy:
    'Use a field of renderer/ui, or name what it takes in `typedInto` of test/house/readers.ts.',
};

const finding = (
  { path, text }: Source,
  node: Node,
  said: Pick<Finding, 'rule' | 'remedy'>,
): Finding => ({ path, line: lineAt(text, node.start), ...said });

/** Names that a file takes from the readers. */
function takesReader({ path, nodes, imports }: Source): readonly Node[] {
  const targets = new Set(imports.map(({ target }) => target).filter((one) => readers.test(one)));
  if (targets.size === 0 || !isProduct(path)) return [];
  return nodes.filter(
    ({ type, imported }) => type === 'ImportSpecifier' && reading.test(nameOf(imported)),
  );
}

const converters = ['Number', 'parseInt', 'parseFloat'];

/** `Number(text)`, `parseInt(text)`, `new Date(text)`, `+text`, `input.valueAsNumber`. */
function converts({ type, callee, operator, property, arguments: given }: Node): boolean {
  const [first] = nodesAt(given);
  switch (type) {
    case 'CallExpression': {
      const isRounding = isNode(first) && /^to(Precision|Fixed)$/.test(methodOf(first));
      const isAsked = converters.includes(nameOf(callee)) || converters.includes(methodOf(callee));
      return (isAsked && !isRounding) || (isNode(callee) && isDateParse(callee));
    }
    case 'NewExpression':
      return nameOf(callee) === 'Date' && first !== undefined;
    case 'UnaryExpression':
      return operator === '+';
    case 'MemberExpression':
      return /^valueAs(Number|Date)$/.test(nameOf(property));
    default:
      return false;
  }
}

const methodOf = (value: unknown): string => {
  if (!isNode(value)) return '';
  return value.type === 'CallExpression' ? methodOf(value.callee) : nameOf(value.property);
};
const isDateParse = ({ object, property }: Node) =>
  nameOf(object) === 'Date' && nameOf(property) === 'parse';

const takesNoValue = ['search', 'checkbox', 'radio', 'file'];

function isTypedInto({ type, name, attributes }: Node): boolean {
  if (type !== 'JSXOpeningElement' || !['input', 'textarea'].includes(nameOf(name))) return false;
  const kind = nodesAt(attributes).find((one) => nameOf(one.name) === 'type')?.value;
  return !(isNode(kind) && takesNoValue.includes(String(kind.value)));
}

/** A number or a day is read by the readers of `shared/values`, in places that the tests ask. */
export const oneReader: Rule = (source) => {
  const { path, nodes } = source;
  if (!isProduct(path)) return [];
  const asks = waysIn.includes(path) ? [] : takesReader(source);
  const own = path in ownTexts ? [] : nodes.filter(converts);
  const isPage = path.startsWith('renderer/') && !path.startsWith('renderer/ui/');
  const typed = isPage && !(path in typedInto) ? nodes.filter(isTypedInto) : [];
  return [
    ...asks.map((node) => finding(source, node, newWayIn)),
    ...own.map((node) => finding(source, node, pastReaders)),
    ...typed.map((node) => finding(source, node, elsewhere)),
  ];
};

/** What the lists above name and no file does any more. */
export function namedInVain(sources: readonly Source[]): readonly string[] {
  const does = new Map(sources.map((source) => [source.path, source]));
  const inVain = (paths: readonly string[], isDone: (source: Source) => boolean) =>
    paths.filter((path) => {
      const source = does.get(path);
      return source === undefined || !isDone(source);
    });
  return [
    ...inVain(waysIn, (source) => takesReader(source).length > 0),
    ...inVain(Object.keys(ownTexts), ({ nodes }) => nodes.some(converts)),
    ...inVain(Object.keys(typedInto), ({ nodes }) => nodes.some(isTypedInto)),
  ];
}
