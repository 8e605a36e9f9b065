// The sheets of the workbook that Treekeeper exports: they show figures, and none is a list to import.

/** The names of its sheets, also those of older versions: what was exported stays around. */
export const ownSheets: readonly string[] = [
  'Summary',
  'Assumptions',
  'Cost',
  'Contributions',
  'Outside',
  'Dues',
  'People',
  'Shares',
  'Cash',
  'Cover',
  'Funding',
  'Commitments',
  'Reserve',
];

/** Nobody calls the sheets of another workbook by all of these. */
const marks = ['Summary', 'Assumptions', 'Dues', 'Reserve'];

interface Named {
  readonly name: string;
}

/** Whether these are the sheets of a workbook of ours, to which somebody may have added some. */
export const isOwnWorkbook = (sheets: readonly Named[]): boolean =>
  marks.every((mark) => sheets.some(({ name }) => name === mark));

/** Those that are not ours. */
export const addedSheets = <S extends Named>(sheets: readonly S[]): readonly S[] =>
  sheets.filter(({ name }) => !ownSheets.includes(name));
