// What an import is called in the history.
import type { Importer } from '../kernel/importer.ts';
import { capitalized, listed } from '../values/words.ts';

/** `3 members`. */
const counted = (count: number, { noun, plural }: Importer) =>
  `${count} ${count === 1 ? noun : plural}`;

/** `Imported 3 members and updated 2 from “roll.csv”`. */
export function nameOfImport(
  importer: Importer,
  { added, updated }: Readonly<Record<'added' | 'updated', number>>,
  file: string,
): string {
  const parts = [
    ...(added > 0 || updated === 0 ? [`imported ${counted(added, importer)}`] : []),
    ...(updated > 0 ? [`updated ${added > 0 ? updated : counted(updated, importer)}`] : []),
  ];
  return `${capitalized(listed(parts))} from “${file}”`;
}
