// What an import is called in the history.
import type { Importer } from '../kernel/importer.ts';
import { counted, formatCount } from '../values/counted.ts';
import { capitalized, listed } from '../values/words.ts';

/** `Imported 3 members and updated 2 from “roll.csv”`. */
export function nameOfImport(
  importer: Importer,
  { added, updated }: Readonly<Record<'added' | 'updated', number>>,
  file: string,
): string {
  const { noun, plural } = importer;
  const parts = [
    ...(added > 0 || updated === 0 ? [`imported ${counted(added, noun, plural)}`] : []),
    ...(updated > 0
      ? [`updated ${added > 0 ? formatCount(updated) : counted(updated, noun, plural)}`]
      : []),
  ];
  return `${capitalized(listed(parts))} from “${file}”`;
}
