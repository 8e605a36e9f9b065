// Names that are none: `unknown`, `tbd`, `n/a`, `-` in a cell that holds the name of something.
import type { ImportFields, Misfit } from '../kernel/importer.ts';
import { isPlaceholderName } from '../values/placeholders.ts';
import { quoted } from '../values/plainText.ts';
import type { ReadCell } from './cells.ts';

/** What is really called so is a name: in a row with an ID of its own, or of an entry that the plan has. */
export interface RowStanding {
  readonly hasId: boolean;
  readonly isKnown: () => boolean;
  /** Whether the entry that the row means has the value already; null where the row means a new one. */
  readonly has: (key: string, value: string) => boolean | null;
  /** The fields that name its entry. */
  readonly knownBy: readonly string[];
}

/** The first cell whose name is none; null where all are names. */
export function placeholderIn(
  fields: ImportFields,
  cells: ReadonlyMap<string, ReadCell>,
  { hasId, isKnown, has, knownBy }: RowStanding,
): Misfit | null {
  for (const [key, { value }] of cells) {
    const { isName, needed } = fields[key] ?? {};
    if (!isName || typeof value !== 'string' || !isPlaceholderName(value)) continue;
    const isOwn = knownBy.includes(key) ? hasId || isKnown() : hasId && (has(key, value) ?? true);
    if (isOwn) continue;
    const remedy = needed
      ? 'Enter the name. If something really has this name, add it on its page.'
      : 'Enter the name, or leave the cell blank.';
    return { field: key, why: `${quoted(value)} isn’t a name.`, remedy };
  }
  return null;
}
