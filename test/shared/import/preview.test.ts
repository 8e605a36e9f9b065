// The preview of an import: what is understood and corrected, the header, and what is left out.
import { describe, expect, test } from 'vitest';
import { type Preview, previewSteps } from '../../../shared/import/preview.ts';
import { allFound, type ImportSettings } from '../../../shared/import/settings.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';
import { idMaker, imported, importerNamed, sheetOf } from '../../fixtures/importing.ts';

const members = importerNamed('members');
const lines = importerNamed('cost-lines');
const plan = openSfsPlan();

const read = (text: string, chosen: Partial<ImportSettings> = {}, into = plan) =>
  imported(members, into, text, chosen);

const planAfter = ({ change }: Preview, into = plan) => (change ? applied(into, change) : into);
const told = ({ problems }: Preview) =>
  problems.map(({ line, field, why }) => `${line} ${field}: ${why}`);

describe('what is understood', () => {
  test('stands in the preview in place of the text of the file', () => {
    const text =
      'Activity;Line;Kind;Amount\nTesting;Lab;FIXED;"1.200,50"\nTesting;Rack;fixed;(2.000,00)\n';
    const { rows } = imported(lines, plan, text);
    expect(rows.map(({ cells }) => [cells.kind?.shown, cells['amount.low']?.shown])).toEqual([
      ['Fixed', '$1,200.50'],
      ['Fixed', '−$2,000'],
    ]);
    expect(rows[0]?.cells['amount.low']?.text).toBe('1.200,50');
  });

  test('can be corrected cell by cell, read as it is typed everywhere', () => {
    const text = 'Member,Tier,Joined\nNew,Adopter,soon\nOther,Adopter,2012-01-15\n';
    const preview = read(text, { corrections: { 2: { joined: 'Jan 31, 2012' } } });
    expect(preview.problems).toEqual([]);
    expect(preview.rows[0]?.cells.joined).toMatchObject({
      text: 'Jan 31, 2012',
      isCorrected: true,
    });
    expect(planAfter(preview).members.roll.at(-2)?.tiers[0]?.from).toBe('2012-01-31');
    const wrong = read(text, { corrections: { 2: { joined: '03/04/2012' } } });
    expect(told(wrong)).toEqual(['2 Joined: “03/04/2012”: It can be read in two ways.']);
  });

  test('a cell of a column that the file does not have can be filled in', () => {
    const text = 'Member,Tier,Joined\nNew,Adopter,2012-01-15\n';
    const preview = read(text, { corrections: { 2: { kind: 'Vendor' } } });
    expect(planAfter(preview).members.roll.at(-1)?.kind).toBe('vendor');
  });

  test('is refused by label, never by the name in files', () => {
    const text = 'Activity,Line,Kind,Amount\nTesting,Lab,robot,5\n';
    const { problems } = imported(lines, plan, text);
    expect(problems[0]).toMatchObject({ field: 'Kind', remedy: 'Use Staff or Fixed.' });
  });
});

describe('a row is left out', () => {
  test.each([
    ['=SUM(A1:A3)', /is a calculation/],
    ['3*40000', /is a calculation/],
    ['+1 555 012 3456', /phone number/],
    ['10–20', /is a range/],
    ['5%', /is a percentage/],
    ['31.01.2012', /is a date/],
    ['#DIV/0!', /spreadsheet error/],
    ['Err:502', /spreadsheet error/],
    ['#NV', /spreadsheet error/],
    ['€5', /not in the plan’s currency/],
    ['9'.repeat(101), /longer than 100 characters/],
    ['('.repeat(3392), /longer than 100 characters/],
    ['-'.repeat(10_000), /longer than 100 characters/],
  ])('where %s stands for an amount', (text, why) => {
    const { problems } = imported(lines, plan, `Activity;Line;Amount\nTesting;Lab;${text}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2, field: 'Amount low' });
    expect(problems[0]?.why).toMatch(why);
    expect(problems[0]?.why.length).toBeLessThan(120);
  });

  test('where a text is far too long, and only its beginning is quoted', () => {
    const preview = read(`Member,Tier,Joined\n${'x'.repeat(20_000)},Adopter,2012-01-15\n`);
    expect(told(preview)[0]).toMatch(/^2 Member: “x{39}…” is longer than 10,000 characters\.$/);
  });

  test('where a semicolon stands in a text of a file of semicolons', () => {
    const preview = read(
      'Member;Tier;Joined;Contacts\nNew;Adopter;2012-01-15;a@b.c; d@e.f\nOld;Adopter;2012-01-15;x;;\n',
    );
    expect(told(preview)).toEqual([
      '2 null: It has 5 cells, but the header has 4; a semicolon in a cell needs quotation marks.',
    ]);
    expect(preview.counts).toMatchObject({ added: 1, leftOut: 1 });
  });
});

describe('rows that only add up others', () => {
  test('are left out, and nothing is counted twice', () => {
    const text = [
      'Activity,Line,Amount',
      'Testing,Lab,100',
      'Testing,Rack,200',
      'Subtotal,,300',
      'Training,Course,50',
      'Total Training,Course total,50',
      'Grand total,,350',
    ].join('\n');
    const preview = imported(lines, plan, text);
    expect(preview.rows.map(({ outcome }) => outcome)).toEqual([
      'added',
      'added',
      'leftOut',
      'added',
      'leftOut',
      'leftOut',
    ]);
    expect(told(preview)).toEqual([
      '4 null: “Subtotal” is a total of other rows.',
      '6 null: “Total Training” is a total of other rows.',
      '7 null: “Grand total” is a total of other rows.',
    ]);
  });

  test('are no lines that are called so and add up nothing, nor members', () => {
    const text = 'Activity,Line,Amount\nTesting,Lab,100\nTesting,Total station,70\n';
    expect(imported(lines, plan, text).counts.added).toBe(2);
    expect(read('Member,Tier,Joined\nTotal,Adopter,2012-01-15\n').counts.added).toBe(1);
  });

  test('can be taken under another name', () => {
    const text = 'Activity,Line,Amount\nTesting,Lab,100\nTesting,Total,100\n';
    expect(imported(lines, plan, text).counts.added).toBe(1);
    const corrections = { 3: { name: 'Rack' } };
    expect(imported(lines, plan, text, { corrections }).counts.added).toBe(2);
  });
});

describe('a name of two lines', () => {
  test('is kept on one', () => {
    const preview = read('Member,Tier,Joined\n"Alpha\nInstitute",Adopter,2012-01-15\n');
    expect(planAfter(preview).members.roll.at(-1)?.name).toBe('Alpha Institute');
  });
});

describe('the header', () => {
  test('is the row that the user chooses', () => {
    const text = 'Member,Tier,Joined\nName,Level,Since\nA,Adopter,2012-01-15\n';
    expect(read(text).counts).toMatchObject({ added: 1, leftOut: 1 });
    expect(read(text, { headerRow: 1 })).toMatchObject({ counts: { added: 1, leftOut: 0 } });
  });

  test('is found below a title also where its names are not known', () => {
    const preview = read('Roll of 2012\nas of today\nWho;Rank;Joined\nA;Adopter;2012-01-15\n');
    expect(preview).toMatchObject({
      header: ['Who', 'Rank', 'Joined'],
      lacking: ['Member', 'Tier'],
    });
  });

  test('may explain its columns', () => {
    const text = 'Activity,Line (name),Amount (low),Amount (high)\nTesting,Lab,5,7\n';
    const { mapping } = imported(lines, plan, text);
    expect(mapping).toMatchObject({ activity: 0, name: 1, 'amount.low': 2, 'amount.high': 3 });
  });

  test('names no field where two columns could be meant', () => {
    const { mapping } = imported(lines, plan, 'Activity,Line,Cost (2012),Cost (2013)\nA,B,5,7\n');
    expect(mapping['amount.low']).toBeNull();
  });
});

describe('a large file', () => {
  const count = 5_000;
  const rows = Array.from(
    { length: count },
    (_, at) => `Organization number ${at},Adopter,2012-01-15,x`,
  );
  const text = ['Member,Tier,Joined,Extra', ...rows].join('\n');

  test('is read in small steps, and each entry of the plan is looked at once', () => {
    let looks = 0;
    const counting = {
      ...members,
      keyOf: (...of: Parameters<typeof members.keyOf>) => {
        looks += 1;
        return members.keyOf(...of);
      },
    };
    const steps = previewSteps(counting, plan, sheetOf(text), allFound, idMaker());
    const seen: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(step.value.done);
    expect(step.value.counts).toMatchObject({ added: count, leftOut: 0 });
    expect(seen).toEqual(Array.from({ length: 100 }, (_, at) => at * 50));
    expect(looks).toBe(plan.members.roll.length);
  });
});
