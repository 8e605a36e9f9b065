// Cost lines from a file: each row names one and its activity, which is added where there is none.

import { blankLine } from '../cost/changes/arrange.ts';
import {
  type Basis,
  bases,
  type CostLine,
  lineKinds,
  lineRules,
  type Recurrence,
} from '../cost/model.ts';
import type { Change } from '../kernel/change.ts';
import type { Plan } from '../kernel/plan.ts';
import { isYear } from '../values/date.ts';
import { parseFte, parseMoney } from '../values/number.ts';
import { checkRange, type Range } from '../values/range.ts';
import { no, ok, type Result } from '../values/result.ts';
import { listed } from '../values/words.ts';
import type { Importer, Misfit, Texts } from './mapping.ts';

type Figure = 'fte' | 'amount';
type Key =
  | 'activity'
  | 'name'
  | 'kind'
  | `${Figure}.${'low' | 'likely' | 'high'}`
  | 'recurs'
  | 'firstYear'
  | 'basis'
  | 'note';

const same = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
const misfit = (field: Key, why: string, remedy: string) => no<Misfit>({ field, why, remedy });
const isNothing = (text: string) => text === '' || same(text, 'unknown');

type Parse<T> = (text: string) => Result<T>;

function numberIn<T>(texts: Texts<Key>, key: Key, parse: Parse<T>): Result<T | null, Misfit> {
  const text = texts[key];
  if (isNothing(text)) return ok(null);
  const read = parse(text);
  return read.ok ? read : misfit(key, `“${text}” cannot be read. ${read.no.why}`, read.no.remedy);
}

// A midpoint that was written out is no likely value of its own, and may be half of the smallest unit.
function isMidpoint(text: string, low: number | null, high: number | null): boolean {
  return text !== '' && low !== null && high !== null && Number(text) === (low + high) / 200;
}

// As everywhere: without a low end there is no figure, an empty high end is the low one.
function rangeIn<T extends number>(
  texts: Texts<Key>,
  of: Figure,
  parse: Parse<T>,
): Result<Range<T> | null, Misfit> {
  const low = numberIn(texts, `${of}.low`, parse);
  if (!low.ok) return low;
  const high = numberIn(texts, `${of}.high`, parse);
  if (!high.ok) return high;
  const likely = isMidpoint(texts[`${of}.likely`], low.value, high.value)
    ? ok(null)
    : numberIn(texts, `${of}.likely`, parse);
  if (!likely.ok) return likely;
  const known = [low.value, likely.value, high.value].filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return ok(null);
  const range = {
    low: first,
    high: last,
    ...(likely.value === null ? {} : { likely: likely.value }),
  };
  const checked = checkRange(range, of);
  return checked.ok ? ok(range) : misfit(`${of}.low`, checked.no.why, checked.no.remedy);
}

function recurrenceIn(text: string): Result<Recurrence, Misfit> {
  if (text === '' || same(text, 'each year') || same(text, 'yearly')) {
    return ok({ type: 'yearly', years: 1 });
  }
  if (same(text, 'once')) return ok({ type: 'once', years: 1 });
  const years = Number(/^every (\d{1,2}) years$/i.exec(text)?.[1] ?? 0);
  if (years >= 1) return ok({ type: 'everyYears', years });
  return misfit('recurs', `“${text}” is not understood.`, 'Use each year, once, or every 3 years.');
}

function basisIn(text: string, isKnown: boolean): Result<Basis, Misfit> {
  if (!isKnown) return ok('unknown');
  const basis = bases.find((one) => same(one, text));
  // Only a calibration solves: what comes from a file stands for itself.
  if (text === '' || basis === 'unknown' || basis === 'solved') return ok('assumption');
  if (basis) return ok(basis);
  const known = bases.filter((one) => one !== 'solved').join(', ');
  return misfit('basis', `“${text}” is no basis.`, `Use one of: ${known}.`);
}

function kindIn(texts: Texts<Key>): Result<CostLine['kind'], Misfit> {
  const kind = lineKinds.find((one) => same(one, texts.kind));
  if (kind) return ok(kind);
  if (texts.kind !== '') {
    return misfit('kind', `“${texts.kind}” is no kind of line.`, `Use ${listed(lineKinds, 'or')}.`);
  }
  const people = [texts['fte.low'], texts['fte.likely'], texts['fte.high']];
  return ok(people.every(isNothing) ? 'fixed' : 'staff');
}

function firstYearIn(plan: Plan, text: string): Result<number | null, Misfit> {
  if (text === '') return ok(null);
  const year = Number(text);
  if (!isYear(year)) return misfit('firstYear', `“${text}” is no year.`, 'Write it as 2012.');
  return ok(year === plan.cost.terms.startYear ? null : year);
}

function named(plan: Plan, { activity, name }: Texts<Key>): Result<string | null, Misfit> {
  if (activity === '') return misfit('activity', 'No activity is named.', 'Name its activity.');
  if (name === '') return misfit('name', 'The line has no name.', 'Type its name.');
  const known = plan.cost.activities.find((one) => same(one.name, activity))?.id ?? null;
  const isThere = plan.cost.lines.some((one) => one.activity === known && same(one.name, name));
  if (!isThere) return ok(known);
  const why = `“${name}” is in “${activity}” already, or stands in a line above.`;
  return misfit('name', why, 'Leave the line out, or change it on the cost page.');
}

type Fields = Omit<CostLine, 'id' | 'activity'>;
type Sized = Partial<Pick<CostLine, 'fte' | 'amount'>>;

function figureIn(texts: Texts<Key>, kind: CostLine['kind']): Result<Sized, Misfit> {
  switch (lineRules[kind].size) {
    case 'fte': {
      const fte = rangeIn(texts, 'fte', parseFte);
      return fte.ok ? ok({ fte: fte.value }) : fte;
    }
    case 'amount': {
      const amount = rangeIn(texts, 'amount', parseMoney);
      return amount.ok ? ok({ amount: amount.value }) : amount;
    }
  }
}

function fieldsIn(plan: Plan, texts: Texts<Key>): Result<Fields, Misfit> {
  const kind = kindIn(texts);
  if (!kind.ok) return kind;
  const figure = figureIn(texts, kind.value);
  if (!figure.ok) return figure;
  const recurrence = recurrenceIn(texts.recurs);
  if (!recurrence.ok) return recurrence;
  const firstYear = firstYearIn(plan, texts.firstYear);
  if (!firstYear.ok) return firstYear;
  const { fte = null, amount = null } = figure.value;
  const basis = basisIn(texts.basis, (fte ?? amount) !== null);
  if (!basis.ok) return basis;
  const { id: _id, activity: _activity, ...blank } = blankLine({ id: '', activity: '', name: '' });
  return ok({
    ...blank,
    name: texts.name,
    kind: kind.value,
    ...figure.value,
    recurrence: recurrence.value,
    firstYear: firstYear.value,
    basis: basis.value,
    note: texts.note === '' ? null : texts.note,
  });
}

const ends = (of: Figure, label: string, alike: string) =>
  (['low', 'likely', 'high'] as const).map((end) => {
    const one = { key: `${of}.${end}` as const, label: `${label} ${end}`, needed: false };
    return {
      ...one,
      alike: [`${alike} ${end}`, ...(end === 'low' ? [label.toLowerCase(), alike] : [])],
    };
  });

export const lineImport: Importer<Key> = {
  noun: 'cost line',
  plural: 'cost lines',
  fields: [
    { key: 'activity', label: 'Activity', needed: true, alike: ['group'] },
    { key: 'name', label: 'Line', needed: true, alike: ['name', 'cost line', 'item'] },
    { key: 'kind', label: 'Kind', needed: false, alike: ['type'] },
    ...ends('fte', 'FTE', 'people'),
    ...ends('amount', 'Amount', 'cost'),
    { key: 'recurs', label: 'Recurs', needed: false, alike: [] },
    { key: 'firstYear', label: 'First year', needed: false, alike: ['year'] },
    { key: 'basis', label: 'Basis', needed: false, alike: [] },
    { key: 'note', label: 'Note', needed: false, alike: ['source', 'comment'] },
  ],
  read(plan, texts, newId) {
    const known = named(plan, texts);
    if (!known.ok) return known;
    const fields = fieldsIn(plan, texts);
    if (!fields.ok) return fields;
    const activity = known.value ?? newId();
    const entity = { id: newId(), activity, ...fields.value };
    const group = { id: activity, name: texts.activity, source: null, testing: false };
    const changes: Change[] = [{ type: 'cost/addLine', entity, at: null }];
    if (known.value === null)
      changes.unshift({ type: 'cost/addActivity', entity: group, at: null });
    return ok(changes);
  },
};
