// Cost lines saved for another year come back as they were entered, whatever they cost in that year.
import { expect, test } from 'vitest';
import { costOfYear } from '../../../shared/cost/figures/costs.ts';
import { lineImport } from '../../../shared/cost/imports/lines.ts';
import { linesTable } from '../../../shared/cost/reports/tables.ts';
import { csvOf } from '../../../shared/export/csv.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { tableOf } from '../../../shared/kernel/table.ts';
import { money } from '../../../shared/values/money.ts';
import { constant } from '../../../shared/values/range.ts';
import { aCostLine, anActivity, aPlan, applied } from '../../fixtures/builders.ts';
import { imported } from '../../fixtures/importing.ts';

const yearly = { type: 'yearly', years: 1 } as const;
const thousand = constant(money(1_000));

const growing = aPlan(
  { type: 'cost/setTerms', set: { years: 5, fixedEscalation: 0.1 } },
  { type: 'cost/addActivity', entity: anActivity(), at: null },
  { type: 'cost/addLine', entity: aCostLine({ recurrence: yearly, basis: 'quote' }), at: null },
  {
    type: 'cost/addLine',
    entity: aCostLine({
      id: 'line-third',
      name: 'Third',
      amount: thousand,
      recurrence: { type: 'everyYears', years: 3 },
      basis: 'actual',
    }),
    at: null,
  },
  {
    type: 'cost/addLine',
    entity: aCostLine({
      id: 'line-once',
      name: 'Once',
      amount: thousand,
      recurrence: { type: 'once', years: 1 },
      basis: 'slides',
    }),
    at: null,
  },
  {
    type: 'cost/addLine',
    entity: aCostLine({ id: 'line-unknown', name: 'Unknown', amount: null, basis: 'unknown' }),
    at: null,
  },
);

/** The plan after its lines were saved for a year, taken away and imported again. */
function cameBack(year: number): Plan {
  const bare = { ...growing, cost: { ...growing.cost, lines: [] } };
  const text = csvOf(tableOf(linesTable, growing, { year, asOf: '2012-01-31' }));
  const { change, problems, questions } = imported(lineImport, bare, text);
  expect([problems, questions]).toEqual([[], []]);
  return change ? applied(bare, change) : bare;
}

const years = [2012, 2013, 2014, 2015, 2016];
const costs = (plan: Plan) =>
  years.map((year) => costOfYear(plan.cost, year).total.cost.high / 100);

test.each(years)('lines saved for %i cost in every year what they did', (year) => {
  expect(costs(growing)).toEqual([3_000, 1_100, 1_210, 2_662, 1_464.1]);
  expect(costs(cameBack(year))).toEqual(costs(growing));
});

test('a line that does not occur in the year keeps its amount and its basis, and unknown stays unknown', () => {
  const { lines } = cameBack(2014).cost;
  expect(lines.map(({ name, amount, basis }) => [name, amount, basis])).toEqual([
    ['Rack', thousand, 'quote'],
    ['Third', thousand, 'actual'],
    ['Once', thousand, 'slides'],
    ['Unknown', null, 'unknown'],
  ]);
});

test('the file says in whose prices it is, and what the year costs beside it', () => {
  const { header, rows } = tableOf(linesTable, growing, { year: 2015, asOf: '2012-01-31' });
  const shown = ['Amount low', 'Prices of', 'Occurs in the year', 'Cost low'];
  const places = shown.map((one) => header.indexOf(one));
  expect(rows.map((cells) => places.map((at) => cells[at]))).toEqual([
    [1_000, 2012, 'yes', 1_331],
    [1_000, 2012, 'yes', 1_331],
    [1_000, 2012, 'no', 0],
    [null, 2012, 'yes', null],
  ]);
});

test('the cost per FTE in the prices of another year is kept in those of the start year', () => {
  const grown = applied(growing, { type: 'cost/setTerms', set: { staffEscalation: 0.1 } });
  const head = 'Activity,Line,FTE,Cost per FTE,Prices of';
  const rows = ['Lab,A,1,110000,2013', 'Lab,B,1,110000,2012', 'Lab,C,1,121000,'];
  const text = [head, ...rows].join('\n');
  const ratesAfter = (prices: string | null) => {
    const read = imported(lineImport, grown, text, { answers: prices === null ? {} : { prices } });
    const after = read.change ? applied(grown, read.change) : grown;
    const rates = after.cost.lines.slice(grown.cost.lines.length).map(({ rate }) => rate?.low);
    const asks = read.questions.some(({ id, answer }) => id === 'prices' && answer === prices);
    return { rates, asks, left: read.counts.leftOut };
  };
  const [a, b] = [money(100_000), money(110_000)];
  expect(ratesAfter(null)).toEqual({ rates: [a, b], asks: true, left: 1 });
  expect(ratesAfter('2014')).toEqual({ rates: [a, b, a], asks: true, left: 0 });
});

test('the cost per FTE that does not grow needs no year of prices', () => {
  const read = imported(lineImport, growing, 'Activity,Line,FTE,Cost per FTE\nLab,A,1,110000');
  expect(read.questions.map(({ id }) => id)).not.toContain('prices');
  expect(read.counts.added).toBe(1);
});
