// What the user chose for one import; everything that is not chosen is found in the file.
import type { Importer, ImportFields } from '../kernel/importer.ts';
import { textField } from '../kernel/importFields.ts';
import type { Mapping } from './header.ts';
import { type SourceCell, textOf } from './sheet.ts';

export interface ImportSettings {
  /** The place of the header among the rows of the sheet. */
  readonly headerRow: number | null;
  readonly mapping: Mapping | null;
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, string>>;
  /** Whether rows change the entries that they name, instead of being left out. */
  readonly update: boolean;
  /** Cells as the user typed them, by line and field. */
  readonly corrections: Readonly<Record<number, Readonly<Record<string, string>>>>;
}

export const allFound: ImportSettings = {
  headerRow: null,
  mapping: null,
  answers: {},
  update: false,
  corrections: {},
};

/** Names an entry for an update, whatever it is called by now. */
export const idField = 'id';

const id = { [idField]: textField('ID') };

/** The fields that a column can be chosen for. */
export function fieldsOf(importer: Importer, { update }: ImportSettings): ImportFields {
  return update ? { ...importer.fields, ...id } : importer.fields;
}

/** Our own tables put an apostrophe before an id that looks like a formula. */
export const ownIdIn = (cell: SourceCell) =>
  textOf(cell)
    .trim()
    .replace(/^'(?=[-=+@])/, '');
