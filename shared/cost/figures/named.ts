// The cost line that a file means, where it says the activity beside it or not.
import type { Misfit } from '../../kernel/importer.ts';
import { allNamed, noneNamed, type Sought, theOne } from '../../kernel/importNames.ts';
import { ok, type Result } from '../../values/result.ts';
import type { CostLine, CostPart } from '../model.ts';

interface SoughtLine {
  readonly line: Sought;
  readonly activity: Pick<Sought, 'field' | 'name'>;
}

/** Null where none is named. An activity that is none refuses it, also without a line. */
export function lineMeant(
  { activities }: CostPart,
  lines: readonly CostLine[],
  { line, activity: { field, name } }: SoughtLine,
): Result<CostLine | null, Misfit> {
  const known = name === null ? [] : allNamed(activities, name);
  if (name !== null && known.length === 0) return noneNamed(field, 'activity', name);
  if (line.name === null) return ok(null);
  const named = allNamed(lines, line.name);
  const ids = new Set(known.map(({ id }) => id));
  return theOne(name === null ? named : named.filter((one) => ids.has(one.activity)), line);
}
