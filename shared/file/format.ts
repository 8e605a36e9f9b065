// The format of stored plans, changes and entries: its number, and its numbered migrations.
import { ok, type Result } from '../values/result.ts';
import { isObject } from './migrations/fields.ts';
import { toFormat2 } from './migrations/format2.ts';
import { toFormat3 } from './migrations/format3.ts';
import { type Migration, migrateEdit, migrateEffect, migratePlan } from './migrations/migration.ts';
import { type Misread, misread, shown } from './misread.ts';

/** Raised by one with each migration. */
export const planFormat = 3;

/** The format that is being made stands last; what was released is never changed again. */
export const migrations: readonly Migration[] = [toFormat2, toFormat3];

function since(format: unknown): Result<readonly Migration[], Misread> {
  if (typeof format !== 'number') {
    return misread({ path: ['format'], expected: 'the number of a format', got: shown(format) });
  }
  if (Number.isInteger(format) && format >= 1 && format <= planFormat) {
    return ok(migrations.filter(({ to }) => to > format));
  }
  return misread({
    path: ['format'],
    expected: `format 1 to ${planFormat}`,
    got: `format ${format}`,
    why: `It needs a version of Treekeeper that knows format ${format}; this one knows formats 1 to ${planFormat}.`,
  });
}

/** Brings a plan of an older format up to this one; a newer one is refused with what it needs. */
export function migrate(format: number, data: unknown): Result<unknown, Misread> {
  const steps = since(format);
  return steps.ok ? ok(migratePlan(steps.value, data)) : steps;
}

/** The same for a change that is kept as data: in an entry, or inside a plan. */
export function migrateChange(format: number, data: unknown): Result<unknown, Misread> {
  const steps = since(format);
  return steps.ok ? ok(migrateEdit(steps.value, data)) : steps;
}

// Formats 1 and 2 did not write it; between them no entity gained a field.
const formatWithoutNumber = 1;

/**
 * The same for an entry. It says its own format, and not the file that it stands in: a journal goes on
 * after a migration, and a workspace in one file holds lines of several formats.
 */
export function migrateEntry(data: unknown): Result<unknown, Misread> {
  if (!isObject(data)) return ok(data);
  const { format = formatWithoutNumber, ...entry } = data;
  const steps = since(format);
  if (!steps.ok) return steps;
  if (steps.value.length === 0) return ok(entry);
  const edit = migrateEdit(steps.value, data.edit);
  return ok({ ...entry, edit, effect: migrateEffect(steps.value, data.effect) });
}
