// Files as people have them: each is understood, asked about, or left out with its line and reason.
import { describe, expect, test } from 'vitest';
import { costOfYear } from '../../../shared/cost/figures/costs.ts';
import type { Preview } from '../../../shared/import/preview.ts';
import type { ImportSettings } from '../../../shared/import/settings.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { at } from '../../../shared/values/range.ts';
import { aPlan, applied, openSfsPlan } from '../../fixtures/builders.ts';
import { caseSheet, imported, importedSheet, importerNamed } from '../../fixtures/importing.ts';

const plan = openSfsPlan();

function read(name: string, chosen: Partial<ImportSettings> = {}, into: Plan = plan): Preview {
  const importer = importerNamed(name.startsWith('lines') ? 'cost-lines' : 'members');
  return importedSheet(importer, into, caseSheet(name), chosen);
}

const planAfter = ({ change }: Preview, into: Plan = plan) =>
  change ? applied(into, change) : into;

const added = (preview: Preview, into: Plan = plan) =>
  planAfter(preview, into)
    .members.roll.slice(into.members.roll.length)
    .map(({ name }) => name);

const addedLines = (preview: Preview, into: Plan = plan) =>
  planAfter(preview, into).cost.lines.slice(into.cost.lines.length);

const shown = ({ rows }: Preview) =>
  rows.map(({ cells }) => Object.values(cells).map((cell) => cell.shown));

const told = ({ problems }: Preview) =>
  problems.map(({ line, field, why }) => `${line} ${field}: ${why}`);

describe('a row with more cells than the header', () => {
  test.each([
    ['lines-thousands-unquoted.csv', 6, 4],
    ['lines-dollar-thousands-unquoted.csv', 4, 3],
    ['members-comma-in-contact.csv', 6, 5],
  ])('is left out with its line (%s)', (name, cells, header) => {
    const preview = read(name);
    expect(preview.change).toBeNull();
    expect(told(preview)).toEqual([
      `2 null: It has ${cells} cells, but the header has ${header}; a comma in a cell needs quotation marks.`,
    ]);
  });
});

describe('a point before three digits', () => {
  const name = 'lines-point-thousands.csv';

  test('is asked about once for the file, and read by no row before', () => {
    const preview = read(name);
    expect(preview.change).toBeNull();
    expect(preview.questions).toEqual([
      {
        id: 'decimal',
        text: '“1.200” in this file can be read in two ways.',
        choices: [
          { value: ',', label: '1,200, with thousands' },
          { value: '.', label: '1.200, with decimals' },
        ],
        suggested: null,
        answer: null,
      },
    ]);
    expect(preview.problems.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  test('stands between thousands where the user says so', () => {
    const preview = read(name, { answers: { decimal: ',' } });
    expect(shown(preview)).toEqual([
      ['Testing', 'Lab', '$1,200', '$2,400'],
      ['Testing', 'Rent', '$12,000', '$15,500'],
      ['Testing', 'Power', '$1,234', '$1,300'],
    ]);
  });

  test('stands before decimals where the user says so, as far as money has them', () => {
    const preview = read(name, { answers: { decimal: '.' } });
    expect(shown(preview)[0]).toEqual(['Testing', 'Lab', '$1.20', '$2.40']);
    expect(preview.problems.map(({ line }) => line)).toEqual([4]);
  });
});

test('a decimal comma is read where the column shows it', () => {
  const lines = addedLines(read('lines-decimal-comma.csv'));
  expect(lines.map(({ name, amount, fte }) => [name, amount ?? fte])).toEqual([
    ['Lab', { low: 120_050, high: 240_075 }],
    ['Rent', { low: 120_050, high: 240_075 }],
    ['People', { low: 150, high: 250 }],
  ]);
});

test('FTE and an amount in one row: one has to choose which', () => {
  const preview = read('lines-fte-and-amount.csv');
  expect(told(preview)).toEqual(['2 Amount low: It has both FTE and an amount.']);
  const amount = read('lines-fte-and-amount.csv', { corrections: { 2: { 'fte.low': '' } } });
  expect(addedLines(amount)[0]).toMatchObject({ kind: 'fixed', amount: { low: 10_000_000 } });
  const fte = read('lines-fte-and-amount.csv', { corrections: { 2: { 'amount.low': '' } } });
  expect(addedLines(fte)[0]).toMatchObject({ kind: 'staff', fte: { low: 200 }, amount: null });
});

test('a cost per FTE beside an amount is left out with a word; alone it is that of a staff line', () => {
  const { change, rows } = imported(
    importerNamed('cost-lines'),
    plan,
    'Activity,Line,Cost per FTE,Amount\nTesting,Lab,200000,5000\nTesting,People,200000,\n',
  );
  expect(rows.map(({ notices }) => notices)).toEqual([
    ['The cost per FTE is left out: a fixed line has an amount.'],
    [],
  ]);
  expect(change?.changes).toMatchObject([
    { entity: { name: 'Lab', kind: 'fixed', amount: { low: 500_000 }, rate: null } },
    { entity: { name: 'People', kind: 'staff', fte: null, rate: { low: 20_000_000 } } },
  ]);
});

describe('amounts in the prices of another year', () => {
  const terms = { startYear: 2012, years: 5, fixedEscalation: 0.1 };
  const growing = aPlan({ type: 'cost/setTerms', set: terms });
  const name = 'lines-two-years.csv';

  test('are asked about where amounts grow', () => {
    const preview = read(name, {}, growing);
    expect(preview.change).toBeNull();
    expect(preview.questions.find(({ id }) => id === 'prices')).toMatchObject({
      text: 'Which year’s prices are the amounts in?',
      choices: [2012, 2013, 2014, 2015, 2016].map((year) => ({
        value: String(year),
        label: String(year),
      })),
      answer: null,
    });
  });

  test('are kept in the prices of the start year; a 0 of a year without the line is unknown', () => {
    const preview = read(name, { answers: { prices: '2014' } }, growing);
    const lines = addedLines(preview, growing);
    expect(lines.map(({ amount, basis }) => [amount && at(amount, 'likely'), basis])).toEqual([
      [100_000, 'assumption'],
      [null, 'unknown'],
      [null, 'unknown'],
    ]);
    const { total } = costOfYear(planAfter(preview, growing).cost, 2014);
    expect(total).toMatchObject({ cost: { likely: 121_000 } });
    expect(preview.rows[1]?.notices).toEqual(['It has no cost in 2014, so its amount is unknown.']);
  });
});

test('an activity that is there is told as one', () => {
  const activities = importerNamed('activities');
  const { problems } = imported(activities, plan, 'Activity\nTESTING\n');
  expect(problems.map(({ why }) => why)).toEqual(['“Testing” is already an activity.']);
});

describe('names', () => {
  test('of one member are one, however they are written', () => {
    const preview = read('members-same-name.csv');
    expect(added(preview)).toEqual(['Universität Grünfeld']);
    expect(told(preview)).toEqual(
      [3, 4, 5, 6].map((line) => `${line} Member: “Universität Grünfeld” is already in line 2.`),
    );
  });

  test('that were saved in another encoding are held up', () => {
    const preview = read('members-mojibake.csv');
    expect(told(preview)).toEqual([
      '2 Member: “UniversitÃ¤t GrÃ¼nfeld” looks as if it was saved in another encoding.',
    ]);
    const corrected = read('members-mojibake.csv', {
      corrections: { 2: { name: 'Universität Grünfeld' } },
    });
    expect(added(corrected)).toEqual(['Universität Grünfeld']);
  });

  test('with letters of many alphabets come as they are', () => {
    expect(added(read('members-accents.csv'))).toEqual([
      'Universität Grünfeld',
      'Łódka Ørby Straße Institute',
    ]);
  });

  test('that a spreadsheet kept as formulas are the texts; its errors are left out', () => {
    const preview = read('members-formula-quoted.csv');
    expect(added(preview)).toEqual(['Alpha Institute', '007 Group']);
    expect(told(preview)).toEqual(['4 Member: “#REF!” is a spreadsheet error.']);
  });
});

describe('days as spreadsheets write them', () => {
  const name = 'members-dates-of-spreadsheets.csv';

  test('are read where they have one meaning; the rest is asked about once', () => {
    const preview = read(name);
    expect(added(preview)).toHaveLength(10);
    const days = planAfter(preview).members.roll.slice(4);
    expect(new Set(days.map(({ tiers }) => tiers[0]?.from))).toEqual(new Set(['2012-01-31']));
    expect(preview.questions.map(({ id }) => id)).toEqual(['days', 'expected']);
    expect(told(preview)).toEqual(['12 Joined: “03/04/2012” can be read in two ways.']);
  });

  test.each([
    ['dayFirst', '2012-04-03'],
    ['monthFirst', '2012-03-04'],
  ])('are read as the user says: %s', (days, day) => {
    const preview = read(name, { answers: { days } });
    expect(preview.problems).toEqual([]);
    expect(planAfter(preview).members.roll.at(-1)?.tiers[0]?.from).toBe(day);
  });
});

test('a day with a short year is read where its day is its month too', () => {
  const { problems, questions, rows } = imported(
    importerNamed('members'),
    plan,
    'Member,Tier,Joined\nAlpha,Promoter,01/01/12\nBeta,Promoter,02.02.12\n',
  );
  expect([problems, questions]).toEqual([[], []]);
  expect(rows.map(({ cells }) => cells.joined?.shown)).toEqual(['Jan 1, 2012', 'Feb 2, 2012']);
});

describe('one member is found', () => {
  test.each([
    ['below a line that says the separator', 'members-sep-line.csv', 3],
    ['below a blank line', 'members-blank-first-line.csv', 3],
    ['below a title', 'members-title-first.csv', 4],
    ['where the header has commas and the rows semicolons', 'members-commas-in-head.csv', 2],
  ])('%s', (_, name, line) => {
    const preview = read(name);
    expect(added(preview)).toEqual(['Alpha Institute']);
    expect(preview.rows.map((row) => row.line)).toEqual([line]);
    expect(preview.problems).toEqual([]);
  });
});
