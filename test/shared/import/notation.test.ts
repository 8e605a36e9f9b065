// How the numbers, days and percentages of a file are written: found by column, or asked once.
import { describe, expect, test } from 'vitest';
import { notationsOf } from '../../../shared/import/notation.ts';
import type { SourceCell } from '../../../shared/import/sheet.ts';
import { dayField, moneyField, shareField } from '../../../shared/kernel/importFields.ts';

const money = moneyField('Amount');
const other = moneyField('Cost');

function signs(one: readonly SourceCell[], two: readonly SourceCell[] = [], separator = ';') {
  const columns = [
    { key: 'one', field: money, cells: one },
    { key: 'two', field: other, cells: two },
  ];
  const found = notationsOf(columns, separator, () => null);
  const of = (key: string) => found.of(key).notation.decimal;
  return { one: of('one'), two: of('two'), asks: found.questions.map(({ id }) => id) };
}

describe('the decimal sign', () => {
  test.each<[string, readonly string[], ',' | '.']>([
    ['both signs, a comma last', ['1.200,50'], ','],
    ['both signs, a point last', ['1,200.50'], '.'],
    ['a comma before two digits', ['1200,50', '1.200'], ','],
    ['a comma before one digit', ['1,5', '2.000'], ','],
    ['a point before two digits', ['12.50', '1,200'], '.'],
    ['several points', ['1.200.000', '3.400'], ','],
    ['several commas', ['1,200,000', '3,400'], '.'],
    ['more digits than a thousand has', ['1234.567'], '.'],
    ['a zero before the sign', ['0,125', '1.200'], ','],
    ['blanks between thousands', ['1 200,5', '1.200'], ','],
    ['apostrophes between thousands', ['1’200.5', '1,200'], '.'],
    ['a currency and brackets', ['($1.200,50)'], ','],
    ['a dash for the cents after a comma', ['12.500,-', '1.200'], ','],
    ['a dash for the cents after a point', ["12'500.—", '1,200'], '.'],
    ['no sign at all', ['1200', '7'], '.'],
  ])('is found by %s', (_, cells, decimal) => {
    expect(signs(cells)).toMatchObject({ one: decimal, asks: [] });
  });

  test('of a column is its own, and decides for those that show none', () => {
    expect(signs(['1,5'], ['2.50'])).toEqual({ one: ',', two: '.', asks: [] });
    expect(signs(['1,5'], ['1.200'])).toEqual({ one: ',', two: ',', asks: [] });
  });

  test('is asked once where two readings fit, and never decided by one row', () => {
    expect(signs(['1.200'], ['3.400']).asks).toEqual(['decimal']);
    expect(signs(['1.200', '1.200,50', '1,200.50']).asks).toEqual(['decimal']);
  });

  test('is a comma that may stand between thousands only where semicolons part the cells', () => {
    expect(signs(['1,200'], [], ';').asks).toEqual(['decimal']);
    expect(signs(['1,200'], [], ',')).toMatchObject({ one: '.', asks: [] });
    expect(signs(['1.200'], [], ',').asks).toEqual(['decimal']);
  });

  test('of a number of a spreadsheet is no question', () => {
    expect(signs([1.234, 1200]).asks).toEqual([]);
  });
});

describe('the order of day and month', () => {
  const order = (...cells: readonly string[]) => {
    const columns = [{ key: 'one', field: dayField('Joined'), cells }];
    const found = notationsOf(columns, ',', () => null);
    return { order: found.of('one').dayOrder, asks: found.questions.length };
  };

  test('is found from a row that has one meaning', () => {
    expect(order('03/04/2012', '31/01/2012')).toEqual({ order: 'dayFirst', asks: 0 });
    expect(order('03/04/2012', '1/31/2012')).toEqual({ order: 'monthFirst', asks: 0 });
    expect(order('03.04.2012', '31.01.12')).toEqual({ order: 'dayFirst', asks: 0 });
  });

  test('is asked where no row has, or where rows disagree', () => {
    expect(order('03/04/2012')).toEqual({ order: null, asks: 1 });
    expect(order('03/04/2012', '31/01/2012', '1/31/2012')).toEqual({ order: null, asks: 1 });
  });

  test('does not matter where it changes nothing', () => {
    expect(order('03/03/2012', '2012-04-03', '3 Apr 2012')).toEqual({ order: null, asks: 0 });
  });
});

describe('percentages without a sign', () => {
  const shares = (...cells: readonly SourceCell[]) => {
    const columns = [{ key: 'one', field: shareField('Probability'), cells }];
    const found = notationsOf(columns, ',', () => null);
    return { shares: found.of('one').notation.shares, questions: found.questions };
  };

  test('are asked about once where all lie within 0 and 1', () => {
    expect(shares('0.75', '1').questions).toEqual([
      {
        id: 'shares',
        text: 'The percentages in this file have no sign. What does “0.75” mean?',
        choices: [
          { value: 'fraction', label: '75%' },
          { value: 'percent', label: '0.75%' },
        ],
        suggested: null,
        answer: null,
      },
    ]);
    expect(shares(0.5).questions).toHaveLength(1);
  });

  test('are percent where one is above 1, and need no answer where each has its sign', () => {
    expect(shares('0.5', '75')).toMatchObject({ shares: 'percent', questions: [] });
    expect(shares('75%', '0%', '0')).toMatchObject({ questions: [] });
  });
});
