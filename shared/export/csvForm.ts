// How a table is written as CSV: which sign parts its cells, and which one its decimals.

export const csvForms = ['commas', 'semicolons', 'semicolonsPoint', 'tabs'] as const;
export type CsvForm = (typeof csvForms)[number];

export const usualForm: CsvForm = 'commas';

interface Signs {
  readonly separator: ',' | ';' | '\t';
  readonly decimal: '.' | ',';
  /** The ending of the file. */
  readonly ending: 'csv' | 'tsv';
  /** As the user chooses it. */
  readonly label: string;
}

export const csvSigns: Readonly<Record<CsvForm, Signs>> = {
  commas: { separator: ',', decimal: '.', ending: 'csv', label: 'Comma, 1234.56' },
  semicolons: { separator: ';', decimal: ',', ending: 'csv', label: 'Semicolon, 1234,56' },
  semicolonsPoint: { separator: ';', decimal: '.', ending: 'csv', label: 'Semicolon, 1234.56' },
  tabs: { separator: '\t', decimal: '.', ending: 'tsv', label: 'Tab, 1234.56' },
};
