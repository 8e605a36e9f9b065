// The columns that were chosen for files with the same headers, kept in the settings of the computer.
import { guessedMapping, headerOf, type Mapping } from '../../shared/import/header.ts';
import { type SourceSheet, textOf } from '../../shared/import/sheet.ts';
import type { Importer } from '../../shared/kernel/importer.ts';
import { ask } from '../state/bridge.ts';

const headersIn = (sheet: SourceSheet, headerRow: number): readonly string[] =>
  (sheet.rows[headerRow]?.cells ?? []).map(textOf);

const keyOf = ({ name }: Importer, headers: readonly string[]) => JSON.stringify([name, headers]);

/** The settings are a file: somebody may have written into it. */
function parsed(text: string): object | null {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' ? kept : null;
  } catch {
    return null;
  }
}

/** Only what still fits: fields that there are, and columns that the header has. */
function believed(text: string, importer: Importer, width: number): Mapping | null {
  const kept = parsed(text);
  if (kept === null) return null;
  const places = Object.keys(importer.fields).map((key): [string, number | null] => {
    const at: unknown = Reflect.get(kept, key);
    return [
      key,
      typeof at === 'number' && Number.isInteger(at) && at >= 0 && at < width ? at : null,
    ];
  });
  return places.some(([, at]) => at !== null) ? Object.fromEntries(places) : null;
}

/** Null where nothing is kept for such a file, or it is what would be guessed anyway. */
export async function rememberedMapping(
  importer: Importer,
  sheet: SourceSheet,
  chosenRow: number | null,
): Promise<Mapping | null> {
  const headerRow = chosenRow ?? headerOf(importer, sheet);
  const headers = headersIn(sheet, headerRow);
  const kept = await ask.importChoices(keyOf(importer, headers));
  if (!kept.ok || kept.value === null) return null;
  const mapping = believed(kept.value, importer, headers.length);
  const header = sheet.rows[headerRow];
  if (!mapping || !header) return null;
  const guessed = guessedMapping(importer.fields, header);
  return Object.keys(mapping).every((key) => mapping[key] === guessed[key]) ? null : mapping;
}

/** Once the import is done: what was chosen has proven itself. */
export async function rememberMapping(
  importer: Importer,
  headers: readonly string[],
  mapping: Mapping,
): Promise<void> {
  await ask.keepImportChoices({ key: keyOf(importer, headers), chosen: JSON.stringify(mapping) });
}
