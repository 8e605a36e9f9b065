// The small shapes that all schemas are made of: text, days, years, amounts, ranges, lists.
// The error of each shape is what was expected, in plain words.
import { largest, largestCount } from '../../values/check.ts';
import { firstYear, isYear, lastYear, type PlainDate } from '../../values/date.ts';
import type { Fte } from '../../values/fte.ts';
import type { Entity } from '../../values/id.ts';
import type { Money } from '../../values/money.ts';
import type { Range } from '../../values/range.ts';
import { z } from './zod.ts';

/** Compiles only where a schema reads exactly T: no field or variant more, none less, none narrower. */
export function exactly<T>() {
  return <S extends z.ZodType<T>>(schema: [T] extends [z.output<S>] ? S : never): S => schema;
}

export const text = z.string({ error: 'text' });
export const id = z.string({ error: 'an id' }).min(1, { error: 'an id' });
export const flag = z.boolean({ error: 'yes or no (true or false)' });
/** That it is not empty is a rule of its feature, not a matter of shape. */
export const name = z.string({ error: 'a name' });

/** From `low` to `high`, both included. */
export function wholeNumber(low: number, high: number) {
  const error =
    high === Number.MAX_SAFE_INTEGER
      ? `a whole number of ${low} or more`
      : `a whole number from ${low} to ${String(high).replace(/\B(?=(\d{3})+$)/g, ',')}`;
  return z.int({ error }).min(low, { error }).max(high, { error });
}

// A brand is a type only: what is read is a whole number, as it stands in the file. That no amount is
// below zero, no share above 1 and no day missing in its month are rules of the features.
const amountWords = 'a whole number of cents, or of hundredths of FTE';
const amount: z.ZodType<number> = z
  .int({ error: amountWords })
  .min(-largest, { error: amountWords })
  .max(largest, { error: amountWords });
export const money = amount as z.ZodType<Money>;
export const fte = amount as z.ZodType<Fte>;
export const position = wholeNumber(0, Number.MAX_SAFE_INTEGER);
/** Of members and of seats. */
export const count = wholeNumber(0, largestCount);

const largestShare = 1_000;
const shareWords = 'a share such as 0.75';
export const share = z
  .number({ error: shareWords })
  .min(-largestShare, { error: shareWords })
  .max(largestShare, { error: shareWords });

export const year = z
  .number({ error: `a year from ${firstYear} to ${lastYear}` })
  .refine(isYear, { error: `a year from ${firstYear} to ${lastYear}` });

const dayWords = 'a day such as 2012-01-31';
const dayForm = /^(19|2\d)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const day: z.ZodType<PlainDate> = z
  .string({ error: dayWords })
  .regex(dayForm, { error: dayWords });

/** One of some words; the error lists them. */
export function oneOf<const W extends string>(words: readonly W[]) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}

/** That they are in order is a rule of their feature. */
export function range<T extends number>(value: z.ZodType<T>): z.ZodType<Range<T>> {
  return z.strictObject({ low: value, high: value, likely: z.exactOptional(value) });
}

/** A list without ids. */
export function several<T>(schema: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z.array(schema, { error: 'a list' });
}

/** A list of entities, each with an id of its own. */
export function list<E extends Entity>(schema: z.ZodType<E>): z.ZodType<readonly E[]> {
  return z.array(schema, { error: 'a list' }).check(({ value, issues }) => {
    const known = new Set<string>();
    for (const [index, one] of value.entries()) {
      if (known.has(one.id)) {
        const message = 'an id that nothing else in the list has';
        issues.push({ code: 'custom', message, path: [index, 'id'], input: one.id });
      }
      known.add(one.id);
    }
  });
}
