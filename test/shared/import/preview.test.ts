// The preview of an import: corrections, updates, what is created, what follows, and what is left out.
import { describe, expect, test } from 'vitest';
import { type Preview, previewSteps } from '../../../shared/import/preview.ts';
import { allFound, type ImportSettings } from '../../../shared/import/settings.ts';
import { aMember, aPlan, applied, aTier, openSfsPlan } from '../../fixtures/builders.ts';
import { idMaker, imported, importerNamed, sheetOf } from '../../fixtures/importing.ts';

const members = importerNamed('members');
const lines = importerNamed('cost-lines');
const plan = openSfsPlan();
const withGold = aPlan({ type: 'members/addTier', entity: aTier(), at: null });

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
    ['=SUM(A1:A3)', /is a sum/],
    ['3*40000', /is a sum/],
    ['+1 555 012 3456', /telephone number/],
    ['10–20', /is a range/],
    ['5%', /is a percentage/],
    ['31.01.2012', /is a date/],
    ['#DIV/0!', /error of a spreadsheet/],
    ['Err:502', /error of a spreadsheet/],
    ['#NV', /error of a spreadsheet/],
    ['€5', /another currency/],
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
    expect(told(preview)[0]).toMatch(/^2 Member: “x{39}…” is longer than 5,000 characters\.$/);
  });

  test('where a semicolon stands in a text of a file of semicolons', () => {
    const preview = read(
      'Member;Tier;Joined;Contacts\nNew;Adopter;2012-01-15;a@b.c; d@e.f\nOld;Adopter;2012-01-15;x;;\n',
    );
    expect(told(preview)).toEqual([
      '2 null: It has 5 cells and the header 4; a semicolon in a cell needs quotation marks.',
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
      '4 null: “Subtotal” only adds up other rows.',
      '6 null: “Total Training” only adds up other rows.',
      '7 null: “Grand total” only adds up other rows.',
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

describe('an entry that is there already', () => {
  const known = applied(withGold, {
    type: 'members/addMember',
    entity: aMember({ name: 'Müller & Co', contacts: 'old@example.org', parent: 'Holding' }),
    at: null,
  });
  const text = 'Member,Tier,Joined,Contacts,Kind,Parent\nMÜLLER &  co,Gold,2010-01-01,new@b.c,,\n';

  test('is left out, unless it is to be updated', () => {
    expect(told(read(text, {}, known))).toEqual(['2 Member: “Müller & Co” is a member already.']);
  });

  test('is changed in what differs; a blank cell and another spelling of its name change nothing', () => {
    const preview = read(text, { update: true }, known);
    expect(preview.counts).toEqual({ added: 0, updated: 1, same: 0, leftOut: 0 });
    expect(preview.change).toEqual({
      type: 'batch',
      name: 'Updated 1 member from “roll.csv”',
      changes: [
        {
          type: 'members/setMember',
          id: 'member-acme',
          set: { contacts: 'new@b.c' },
        },
      ],
    });
  });

  test('needs only its name, and says so where nothing differs', () => {
    const same = read('Member,Contacts\nMüller & Co,old@example.org\n', { update: true }, known);
    expect(same).toMatchObject({ lacking: [], counts: { same: 1 }, change: null });
  });

  test('is found by its ID under another name', () => {
    const preview = read('ID,Member\nmember-acme,Acme\n', { update: true }, known);
    expect(planAfter(preview, known).members.roll.map(({ name }) => name)).toEqual(['Acme']);
  });

  test('comes with new ones in one step', () => {
    const both = `${text}New one,Gold,2011-01-01,,,\n`;
    const { change } = read(both, { update: true }, known);
    expect(change?.name).toBe('Imported 1 member and updated 1 from “roll.csv”');
  });

  test('is not guessed among several of one name', () => {
    const twice = applied(known, {
      type: 'members/addMember',
      entity: aMember({ id: 'member-other', name: 'Müller & Co' }),
      at: null,
    });
    expect(told(read(text, { update: true }, twice))).toEqual([
      '2 Member: 2 members are called “Müller & Co”.',
    ]);
  });

  test('changes its tier only from a day on', () => {
    const silver = applied(known, {
      type: 'members/addTier',
      entity: aTier({ id: 'tier-silver', name: 'Silver' }),
      at: null,
    });
    const head = 'Member,Tier,In this tier since\n';
    const without = read(`${head}Müller & Co,Silver,\n`, { update: true }, silver);
    expect(without.problems).toMatchObject([{ line: 2, field: 'In this tier since' }]);
    const moved = read(`${head}Müller & Co,Silver,2012-05-01\n`, { update: true }, silver);
    expect(planAfter(moved, silver).members.roll[0]?.tiers).toEqual([
      { tier: 'tier-gold', from: '2010-01-01' },
      { tier: 'tier-silver', from: '2012-05-01' },
    ]);
  });
});

describe('what a file names and the plan does not have', () => {
  const text =
    'Member,Tier,Joined\nA,Platinum,2012-01-01\nB, platinum ,2012-01-01\nC,Gold,2012-01-01\n';

  test('is offered to be created, and its rows wait for the answer', () => {
    const preview = read(text, {}, withGold);
    expect(preview.counts).toMatchObject({ added: 1, leftOut: 2 });
    expect(preview.questions).toMatchObject([
      {
        id: 'tier',
        text: '“Platinum” is no tier of the plan.',
        choices: [
          { value: 'create', label: 'Create the tier' },
          { value: 'leave', label: 'Leave their rows out' },
        ],
        suggested: null,
        answer: null,
      },
    ]);
  });

  test('is created once, before the first row that needs it', () => {
    const preview = read(text, { answers: { tier: 'create' } }, withGold);
    expect(preview.change?.changes.map(({ type }) => type)).toEqual([
      'members/addTier',
      'members/addMember',
      'members/addMember',
      'members/addMember',
    ]);
    const { tiers } = planAfter(preview, withGold).members;
    expect(tiers[1]).toMatchObject({ name: 'Platinum', dues: [], expected: 0 });
  });

  test('is left out where the user says so', () => {
    const preview = read(text, { answers: { tier: 'leave' } }, withGold);
    expect(preview.counts).toMatchObject({ added: 1, leftOut: 2 });
  });
});

describe('members who join a tier that expects some', () => {
  const text = 'Member,Tier,Joined\nA,Adopter,2012-01-15\nB,Adopter,2012-01-15\n';
  const expected = (preview: Preview) =>
    planAfter(preview).members.tiers.map((tier) => tier.expected);

  test('are taken off the expected, which the preview says', () => {
    const preview = read(text);
    expect(preview.questions).toEqual([
      {
        id: 'expected',
        text: 'Are these the members that were expected (2 of 6 in Adopter)?',
        choices: [
          { value: 'yes', label: 'Yes: then 4 in Adopter are still expected' },
          { value: 'no', label: 'No: 6 in Adopter are still expected' },
        ],
        suggested: 'yes',
        answer: 'yes',
      },
    ]);
    expect(expected(preview)).toEqual([0, 4, 9]);
  });

  test('are beside them where the user says so', () => {
    expect(expected(read(text, { answers: { expected: 'no' } }))).toEqual([0, 6, 9]);
  });

  test('are never more than are expected', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `N${at},Adopter,2012-01-15`);
    expect(expected(read(['Member,Tier,Joined', ...rows].join('\n')))).toEqual([0, 0, 9]);
  });

  test('are not those who left again', () => {
    const left = 'Member,Tier,Joined,Last day\nA,Adopter,2011-01-15,2011-12-31\n';
    expect(expected(read(left))).toEqual([0, 6, 9]);
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
    (_, at) => `Organisation number ${at},Adopter,2012-01-15,x`,
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
