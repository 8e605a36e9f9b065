// The lists that can be imported: by name, by page, and by the columns of a file.
import { guessedMapping, headerOf } from '../../shared/import/header.ts';
import type { SourceSheet } from '../../shared/import/sheet.ts';
import type { Importer } from '../../shared/kernel/importer.ts';
import { importers } from '../../shared/registry/imports.ts';
import { capitalized } from '../../shared/values/words.ts';
import type { Choice } from '../ui/Select.tsx';

/** The choice that leaves it to the columns of the file. */
export const byColumns = '';

export const listChoices: readonly Choice[] = [
  { value: byColumns, label: 'Detect from the columns' },
  ...importers.map(({ name, plural }) => ({ value: name, label: capitalized(plural) })),
];

export function importerNamed(name: string): Importer | null {
  return importers.find((importer) => importer.name === name) ?? null;
}

interface Fit {
  readonly importer: Importer | null;
  readonly score: number;
}

/** How well a sheet fits a list: the fields that its header names, if all that are required are among them. */
function fitOf(importer: Importer, sheet: SourceSheet): number {
  const header = sheet.rows[headerOf(importer, sheet)];
  if (!header) return 0;
  const mapping = guessedMapping(importer.fields, header);
  const fields = Object.entries(importer.fields);
  if (fields.some(([key, { needed }]) => needed && mapping[key] === null)) return 0;
  return fields.filter(([key]) => mapping[key] !== null).length;
}

/** The list whose columns the sheet has; null where it has those of none. */
export function listOf(sheet: SourceSheet): Importer | null {
  const none: Fit = { importer: null, score: 0 };
  const best = importers.reduce<Fit>((before, importer) => {
    const score = fitOf(importer, sheet);
    return score > before.score ? { importer, score } : before;
  }, none);
  return best.importer;
}
