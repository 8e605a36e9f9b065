// What the user has chosen in the import so far, and what begins anew when other rows are chosen.
import { allFound, type ImportSettings } from '../../shared/import/settings.ts';
import type { SourceSheet } from '../../shared/import/sheet.ts';
import type { Importer } from '../../shared/kernel/importer.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { byColumns, importerNamed, listOf } from './lists.ts';
import type { Source } from './sources.ts';

export type Step = 'source' | 'columns' | 'review';

export interface Chosen {
  readonly step: Step;
  /** The name of a list, or `byColumns`. */
  readonly list: string;
  /** The list itself; null where it is not known yet. */
  readonly importer: Importer | null;
  readonly source: Source | null;
  readonly sheetAt: number;
  readonly settings: ImportSettings;
  /** Whether the columns are those of the last import of such a file. */
  readonly isRemembered: boolean;
  /** Why the source cannot be taken. */
  readonly refusal: Refusal | null;
  /** The name of the file that is being read; null where none is. */
  readonly reading: string | null;
}

export function startOf(list: string | null): Chosen {
  const importer = list === null ? null : importerNamed(list);
  return {
    step: 'source',
    list: importer?.name ?? byColumns,
    importer,
    source: null,
    sheetAt: 0,
    settings: allFound,
    isRemembered: false,
    refusal: null,
    reading: null,
  };
}

export function sheetOf({ source, sheetAt }: Pick<Chosen, 'source' | 'sheetAt'>) {
  return source?.sheets[sheetAt]?.sheet ?? null;
}

export const unknownList: Refusal = {
  what: '',
  why: 'The columns of this file don’t match any list.',
  remedy: 'Choose what to import.',
};

/** The sheet that fits the list, or any list; else the first. */
function fittingSheet({ sheets }: Source, list: Importer | null): number {
  const fits = (sheet: SourceSheet) => {
    const found = listOf(sheet);
    return list ? found === list : found !== null;
  };
  return Math.max(
    0,
    sheets.findIndex(({ sheet }) => fits(sheet)),
  );
}

/** Other rows: what was found or corrected for the ones before is of no use. */
export function withSheet(before: Chosen, source: Source, sheetAt: number): Chosen {
  const sheet = sheetOf({ source, sheetAt });
  const importer = importerNamed(before.list) ?? (sheet && listOf(sheet));
  return {
    ...before,
    importer,
    source,
    sheetAt,
    settings: { ...allFound, update: before.settings.update },
    isRemembered: false,
    refusal: importer ? null : unknownList,
    reading: null,
  };
}

/** A new source: the next step is that of its columns, where the list is known. */
export function withSource(before: Chosen, source: Source): Chosen {
  const next = withSheet(before, source, fittingSheet(source, importerNamed(before.list)));
  return { ...next, step: next.importer ? 'columns' : 'source' };
}

export function withHeaderRow(before: Chosen, headerRow: number): Chosen {
  const settings = { ...allFound, update: before.settings.update, headerRow };
  return { ...before, settings, isRemembered: false };
}
