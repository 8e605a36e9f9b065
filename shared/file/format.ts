// The format of stored plans, changes and entries: its number, and its numbered migrations.
import { ok, type Result } from '../values/result.ts';
import { type Misread, misread, shown } from './misread.ts';
import { changeWith, gained, isObject, type NewField, planWith, touchWith } from './newFields.ts';

/** Raised by one with each migration. */
export const planFormat = 3;

/** Brings what the format before it wrote up to `to`. Pure functions over unknown data. */
export interface Migration {
  readonly to: number;
  plan(data: unknown): unknown;
  change(data: unknown): unknown;
  touch(data: unknown): unknown;
}

/** A format that has only more than the one before it. */
function more(to: number, fields: readonly NewField[]): Migration {
  return {
    to,
    plan: (data) => planWith(data, fields),
    change: (data) => changeWith(data, fields),
    touch: (data) => touchWith(data, fields),
  };
}

/** The format that is being made stands last; what was released is never changed again. */
export const migrations: readonly Migration[] = [
  more(2, []),
  more(3, [
    gained('groups.participants', 'nonmember', null),
    gained('cost.activities', 'testing', false),
  ]),
];

function since(format: unknown): Result<readonly Migration[], Misread> {
  if (typeof format !== 'number') return misread('format', 'the number of a format', shown(format));
  if (Number.isInteger(format) && format >= 1 && format <= planFormat) {
    return ok(migrations.filter(({ to }) => to > format));
  }
  return misread(
    'format',
    format > planFormat
      ? `format ${planFormat} or older; a version of Treekeeper that knows format ${format} is needed`
      : `format 1 to ${planFormat}`,
    `format ${format}`,
  );
}

/** Brings a plan of an older format up to this one; a newer one is refused with what it needs. */
export function migrate(format: number, data: unknown): Result<unknown, Misread> {
  const steps = since(format);
  if (!steps.ok) return steps;
  return ok(steps.value.reduce((plan, step) => step.plan(plan), data));
}

/** The same for a change that is kept as data: in an entry, or inside a plan. */
export function migrateChange(format: number, data: unknown): Result<unknown, Misread> {
  const steps = since(format);
  if (!steps.ok) return steps;
  return ok(steps.value.reduce((change, step) => step.change(change), data));
}

function migrateEffect(steps: readonly Migration[], effect: unknown): unknown {
  if (!Array.isArray(effect)) return effect;
  return effect.map((one: unknown) => steps.reduce((touch, step) => step.touch(touch), one));
}

// Formats 1 and 2 did not write it; between them no thing gained a field.
const unsaid = 1;

/**
 * The same for an entry. It says its own format, and not the file that it stands in: a journal goes on
 * after a migration, and a workspace in one file holds lines of several formats.
 */
export function migrateEntry(data: unknown): Result<unknown, Misread> {
  if (!isObject(data)) return ok(data);
  const { format = unsaid, ...entry } = { ...data, format: Reflect.get(data, 'format') };
  const steps = since(format);
  if (!steps.ok) return steps;
  if (steps.value.length === 0) return ok(entry);
  const edit = steps.value.reduce<unknown>(
    (change, step) => step.change(change),
    Reflect.get(data, 'edit'),
  );
  return ok({ ...entry, edit, effect: migrateEffect(steps.value, Reflect.get(data, 'effect')) });
}
