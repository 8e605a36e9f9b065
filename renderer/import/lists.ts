// The lists that can be imported: by name, by page, and by the columns of a file.
import { guessedMapping, headerOf } from '../../shared/import/header.ts';
import { type SourceSheet, textOf } from '../../shared/import/sheet.ts';
import type { Importer } from '../../shared/kernel/importer.ts';
import { importers } from '../../shared/registry/imports.ts';
import { nameKey } from '../../shared/values/names.ts';
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

/**
 * How well a sheet fits a list: the fields that its header names, twice where it calls them as we do; 0
 * where one that is required is not among them.
 */
function fitOf(importer: Importer, sheet: SourceSheet): number {
  const header = sheet.rows[headerOf(importer, sheet)];
  if (!header) return 0;
  const mapping = guessedMapping(importer.fields, header);
  const fields = Object.entries(importer.fields);
  if (fields.some(([key, { needed }]) => needed && mapping[key] === null)) return 0;
  return fields.reduce((sum, [key, { label }]) => {
    const at = mapping[key] ?? null;
    if (at === null) return sum;
    return sum + (nameKey(textOf(header.cells[at])) === nameKey(label) ? 2 : 1);
  }, 0);
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
