// Every field of every import, in every way in which files are written: it reads as the second reader does.
import { describe, expect, test } from 'vitest';
import { readCell, readCorrection } from '../../shared/import/cells.ts';
import type { CellReading, ImportField } from '../../shared/kernel/importer.ts';
import { importers } from '../../shared/registry/imports.ts';
import { type Answer, type AskedField, alike, compared, typed } from './asked.ts';
import type { KindName } from './kinds.ts';

/** The fields of each import that take a number or a day; all others take texts, words, yes and no. */
const asked: Readonly<Record<string, Readonly<Record<string, KindName>>>> = {
  members: { joined: 'day', since: 'day', changes: 'count', lastDay: 'day' },
  'tier-history': { from: 'day' },
  tiers: {
    dues: 'money',
    duesFrom: 'year',
    changes: 'count',
    expected: 'count',
    probability: 'share',
  },
  'tier-dues': { from: 'year', dues: 'money' },
  'cost-lines': {
    'fte.low': 'fte',
    'fte.likely': 'fteOrHalf',
    'fte.high': 'fte',
    'rate.low': 'money',
    'rate.likely': 'moneyOrHalf',
    'rate.high': 'money',
    'amount.low': 'money',
    'amount.likely': 'moneyOrHalf',
    'amount.high': 'money',
    prices: 'year',
    recurs: 'recurrence',
    firstYear: 'year',
  },
  contributions: { firstYear: 'year', lastYear: 'year', amount: 'money', fte: 'fte' },
  invoices: {
    year: 'year',
    on: 'day',
    due: 'day',
    amount: 'money',
    credited: 'money',
    paid: 'money',
  },
  payments: { place: 'count', on: 'day', amount: 'money' },
  goals: { due: 'day', since: 'day', start: 'number', target: 'number' },
  'goal-aims': { place: 'count', due: 'day', since: 'day' },
  milestones: { place: 'count', done: 'day' },
  'check-ins': { on: 'day', value: 'number', confidence: 'share' },
  deliveries: { place: 'count', on: 'day', answeredOn: 'day' },
  'further-holders': { place: 'count' },
  copies: { everyDays: 'count', copied: 'day', proven: 'day' },
};

const decimals = ['.', ','] as const;
const orders = [null, 'dayFirst', 'monthFirst'] as const;
const shares = ['percent', 'fraction'] as const;

/** All ways in which a file can write the kind. */
function waysOf(kind: KindName): readonly CellReading[] {
  return decimals.flatMap((decimal) => {
    if (kind === 'day') return orders.map((dayOrder) => ({ notation: { decimal }, dayOrder }));
    const notations =
      kind === 'share' ? shares.map((one) => ({ decimal, shares: one })) : [{ decimal }];
    return notations.map((notation) => ({ notation, dayOrder: null }));
  });
}

/** A cell of a file, or one as it is typed in the preview. */
function answer(field: ImportField, text: string, reading: CellReading): Answer {
  const column = { field, reading, wrongUnit: null, isOpen: () => false };
  const { cell, value } = reading === typed ? readCorrection(text, field) : readCell(text, column);
  if (cell.problem) return { refused: `${cell.problem.why} ${cell.problem.remedy}` };
  return { value };
}

const fields = importers.flatMap(({ name, fields: own }) =>
  Object.entries(own).map(([key, field]) => ({ of: name, key, field, kind: asked[name]?.[key] })),
);

const askedFields = fields.flatMap(({ of, key, field, kind }): AskedField[] => {
  if (kind === undefined) return [];
  const name = `${of}: ${key}`;
  const told: AskedField['told'] = ({ what, why, remedy }) =>
    `${what === '' ? why : `${what}: ${why}`} ${remedy}`;
  const ways = [typed, ...waysOf(kind)];
  return [{ name, kind, ways, told, answer: (text, as) => answer(field, text, as) }];
});

describe('each field of an import', () => {
  test.each(askedFields)('reads as a second reader does: $name', (field) => {
    expect(compared(field)).toEqual(alike);
  });

  test('that is not asked takes texts as they stand, or words of its own', () => {
    const others = fields.filter(({ kind }) => kind === undefined);
    const numbersAndDays = ['1,200', '$5', '12.5%', '2012', '7 May 2012', '2012-01-31', '3.5 FTE'];
    const read = others.flatMap(({ of, key, field }) =>
      numbersAndDays.flatMap((text) => {
        const given = answer(field, text, typed);
        return 'refused' in given || given.value === text ? [] : [[of, key, text, given.value]];
      }),
    );
    expect(others.length).toBeGreaterThan(40);
    expect(read).toEqual([]);
  });

  test('is of a kind that fits what may have two meanings in its column', () => {
    const wrong = fields.filter(({ field: { holds, counts }, kind }) => {
      const kindsOf = {
        text: [undefined, 'year', 'recurrence'],
        day: ['day'],
        share: ['share'],
        number: counts === undefined ? ['number', 'count'] : [counts, `${counts}OrHalf`],
      };
      const fit: readonly (string | undefined)[] = kindsOf[holds];
      return !fit.includes(kind);
    });
    expect(wrong.map(({ of, key }) => `${of}: ${key}`)).toEqual([]);
  });

  test('that is named here is a field of an import', () => {
    const named = Object.entries(asked).flatMap(([of, own]) =>
      Object.keys(own).map((key) => `${of}: ${key}`),
    );
    expect(named).toEqual(askedFields.map(({ name }) => name));
  });
});
