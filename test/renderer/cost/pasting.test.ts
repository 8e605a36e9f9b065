// Blocks pasted into the cost model, from a spreadsheet or from itself.
import { describe, expect, test } from 'vitest';
import { type CellStep, clearedStep, pastedStep } from '../../../renderer/editing/cellChanges.ts';
import { costSheet } from '../../../shared/cost/cells/pasted.ts';
import { cellKeys, sheetRows } from '../../../shared/cost/cells/sheet.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import type { Result } from '../../../shared/values/result.ts';
import { applied, openSfsPlan } from '../../fixtures/builders.ts';

function pasted(plan: Plan, at: string, column: number, text: string) {
  const rows = sheetRows(plan.cost);
  const row = rows.findIndex(({ id }) => id === at);
  const cells = text.split('\n').map((line) => line.split('\t'));
  let made = 0;
  const newId = () => `new-${++made}`;
  const shown = { rows, keys: cellKeys };
  return pastedStep(costSheet, { row, column, cells }, shown, { plan, year: 2012, newId });
}

function done(plan: Plan, step: Result<CellStep | null>) {
  if (!step.ok) throw new Error(JSON.stringify(step.no));
  const batch = step.value?.batch;
  const notes = step.value?.notes ?? [];
  return { name: batch?.name, notes, plan: batch ? applied(plan, batch) : plan };
}

const made = (plan: Plan, ...rest: [at: string, column: number, text: string]) =>
  done(plan, pasted(plan, ...rest));

const lineOf = (plan: Plan, id: string) => plan.cost.lines.find((line) => line.id === id);

describe('figures alone', () => {
  test('three ends of a line are read together, whatever their order before', () => {
    const done = made(openSfsPlan(), 'line-testers', 1, '5\t6\t8');
    expect(lineOf(done.plan, 'line-testers')).toMatchObject({
      fte: { low: 500, likely: 600, high: 800 },
    });
    expect(done.name).toBe('Pasted 3 cells into the cost model');
  });

  test('a midpoint of half the smallest unit comes back as it is shown', () => {
    const { plan } = made(openSfsPlan(), 'line-testers', 1, '3.12\t3.125\t3.13');
    expect(lineOf(plan, 'line-testers')?.fte).toEqual({ low: 312, high: 313 });
  });

  test('a block that would fall on a sum is refused as a whole', () => {
    const plan = openSfsPlan();
    const refused = pasted(plan, 'line-testers', 1, '1\n2\n3');
    expect(refused).toMatchObject({
      ok: false,
      no: { why: expect.stringMatching(/row 2.*Release/) },
    });
  });

  test('a refused cell names its row in the block', () => {
    const refused = pasted(openSfsPlan(), 'line-equipment', 4, '1\t2\t3\n9\t8\t7');
    expect(refused).toMatchObject({
      ok: false,
      no: {
        what: expect.stringMatching(/^Row 2, “.+”, “Cost, low”$/),
        why: 'Low $9 would be above high $7.',
      },
    });
  });
});

describe('the notation of slides', () => {
  test.each(['1 – 2', '1-2', '1–2 FTE', '1 to 2', '~1–2'])('%s is a range', (text) => {
    const { plan } = made(openSfsPlan(), 'line-testers', 1, text);
    expect(lineOf(plan, 'line-testers')?.fte).toEqual({ low: 100, high: 200 });
  });

  test('2-1 is asked about, and =5-2 is a sum', () => {
    expect(pasted(openSfsPlan(), 'line-testers', 1, '2-1')).toMatchObject({
      no: { remedy: 'Type 1-2 for a range, or =2-1 for a sum.' },
    });
    const { plan } = made(openSfsPlan(), 'line-testers', 2, '=6.5-3');
    expect(lineOf(plan, 'line-testers')?.fte).toEqual({ low: 300, likely: 350, high: 400 });
  });

  test('a header row is passed over', () => {
    const text = 'Line\tFTE low\tFTE likely\tFTE high\nTriage\t1 – 2\nSweep\t0.5';
    const { plan } = made(openSfsPlan(), 'line-testers', 0, `${text}`);
    expect(lineOf(plan, 'line-testers')).toMatchObject({
      name: 'Triage',
      fte: { low: 100, high: 200 },
    });
    expect(plan.cost.lines.some(({ name }) => name === 'Line')).toBe(false);
  });

  test('a line that begins like a column is no header', () => {
    const { plan } = made(openSfsPlan(), 'total', 0, 'Line cards\t1\nCost control\t1');
    expect(plan.cost.lines.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Line cards', 'Cost control']),
    );
  });
});

describe('amounts over a line that is counted in FTE', () => {
  const why = 'It is calculated from its FTE and the cost per FTE.';

  test('are refused with the remedy, and all else can go in', () => {
    const text = 'Testers\t5\t6\t8\t$1\t$2\t$3\nSweep\t1\t1\t1';
    const refused = pasted(openSfsPlan(), 'line-testers', 0, text);
    expect(refused).toMatchObject({
      ok: false,
      no: {
        what: 'Row 1, “Testers”, “Cost, low”',
        why,
        remedy: 'Type its FTE, or open its details to make it a fixed line.',
        partly: { refusals: { length: 3 }, rest: { cells: 8 } },
      },
    });
    expect(pasted(openSfsPlan(), 'line-testers', 4, '$900')).toMatchObject({ no: { why } });
    expect(pasted(openSfsPlan(), 'line-testers', 4, '1\t2\t3')).toMatchObject({ no: { why } });
  });

  test('are taken where they are what its FTE cost, as they stand or as they are pasted', () => {
    const same = 'Testers\t3\t3.5\t4\t$900,000\t$1,050,000\t$1,200,000';
    expect(made(openSfsPlan(), 'line-testers', 0, same).plan).toEqual(openSfsPlan());
    const more = 'Testers\t5\t6\t7\t1500000\t1800000\t2100000';
    const stale = 'Testers\t5\t6\t7\t$900,000\t$1,050,000\t$1,200,000';
    for (const text of [more, stale]) {
      const { plan } = made(openSfsPlan(), 'line-testers', 0, text);
      expect(lineOf(plan, 'line-testers')?.fte).toEqual({ low: 500, high: 700 });
    }
  });

  test('and FTE over a fixed line are refused, but none at all', () => {
    const equipment = 'Equipment\t2\t2\t2\t100000\t\t100000';
    expect(pasted(openSfsPlan(), 'line-equipment', 0, equipment)).toMatchObject({
      no: { why: 'A fixed cost line has no FTE.', partly: { rest: { cells: 4 } } },
    });
    const none = 'Equipment\t0\tunknown\t\t100000\t\t100000';
    const { plan } = made(openSfsPlan(), 'line-equipment', 0, none);
    expect(lineOf(plan, 'line-equipment')?.amount).toEqual({ low: 10_000_000, high: 10_000_000 });
  });

  test('in a year outside the plan are refused for that', () => {
    const rows = sheetRows(openSfsPlan().cost);
    const row = rows.findIndex(({ id }) => id === 'line-equipment');
    const context = { plan: openSfsPlan(), year: 2050, newId: () => 'new' };
    const block = { row, column: 4, cells: [['1', '2', '3']] };
    expect(pastedStep(costSheet, block, { rows, keys: cellKeys }, context)).toMatchObject({
      no: { why: '2050 is outside the plan, which covers 2012–2014.' },
    });
  });
});

describe('names with figures', () => {
  test('lines beyond the last of an activity are added to it', () => {
    const done = made(
      openSfsPlan(),
      'line-testers',
      0,
      'Testers\t1\t\t2\nTriage\t0.5\t\t0.5\nLab\t\t\t\t10k',
    );
    expect(
      done.plan.cost.lines.filter(({ activity }) => activity === 'activity-testing'),
    ).toMatchObject([
      { id: 'line-testers', fte: { low: 100, high: 200 } },
      { name: 'Triage', kind: 'staff', fte: { low: 50, high: 50 }, basis: 'assumption' },
      { name: 'Lab', kind: 'fixed', amount: { low: 1_000_000 } },
    ]);
    expect(done.name).toBe('Pasted 10 cells into the cost model and added 2 cost lines');
  });

  test('the table comes back over itself without a trace', () => {
    const plan = openSfsPlan();
    const text = 'Testing\nTesters\t3\t3.5\t4\nRelease management\nRelease manager\t1\t1\t1';
    expect(made(plan, 'activity-testing', 0, text).plan).toEqual(plan);
  });

  test('sums that were copied along are never added as lines', () => {
    const plan = openSfsPlan();
    const total = 'Total, 2012\t5.75\t6.75\t7.75\t2400000\t2700000\t3000000';
    const whole = `Testers\t3\t3.5\t4\nRelease management\nRelease manager\t1\t1\t1\n${total}`;
    expect(made(plan, 'total', 0, `Triage\t1\t1\t1\n${total}`).name).toContain('1 cost line');
    const below = made(plan, 'total', 0, whole).plan.cost.lines.slice(plan.cost.lines.length);
    expect(below.map(({ name }) => name)).toEqual(['Testers', 'Release manager']);
  });

  test.each(['Total', 'Grand total:', 'Total, 2013', 'Summe'])(
    'a row that adds up those of another table is never added as a line (%s)',
    (name) => {
      const plan = openSfsPlan();
      const text = `Rent\t\t\t\t100\t\t100\n${name}\t\t\t\t100\t\t100`;
      const added = made(plan, 'total', 0, text).plan.cost.lines.slice(plan.cost.lines.length);
      expect(added.map((line) => line.name)).toEqual(['Rent']);
      expect(made(plan, 'total', 0, text).notes).toEqual([
        `Row 2, “${name}”, looked like a total of other rows and was left out.`,
      ]);
    },
  );

  test.each(['Testing total', 'Subtotal lab', 'Sum of equipment'])(
    'a row that adds up those above it is left out and told, whatever else its name says (%s)',
    (name) => {
      const plan = openSfsPlan();
      const rows = 'Lab\t\t\t\t100\t150\t200\nRack\t\t\t\t$10k\t$15k\t$20k';
      const text = `${rows}\n${name}\t\t\t\t10,100\t15,150\t20,200`;
      const { plan: after, notes } = made(plan, 'total', 0, text);
      const added = after.cost.lines.slice(plan.cost.lines.length);
      expect(added.map((line) => line.name)).toEqual(['Lab', 'Rack']);
      expect(notes).toEqual([
        `Row 3, “${name}”, looked like a total of other rows and was left out.`,
      ]);
      const on = made(plan, 'line-testers', 0, `Testers\t1\t\t1\n${name}\t1\t\t1`).plan;
      expect(on.cost.lines.map((line) => line.name)).not.toContain(name);
    },
  );

  test('a row that is only called like a sum is a line', () => {
    const plan = openSfsPlan();
    const text = 'Lab\t\t\t\t100\nTotal rent\t\t\t\t300';
    const added = made(plan, 'total', 0, text).plan.cost.lines.slice(plan.cost.lines.length);
    expect(added.map((line) => line.name)).toEqual(['Lab', 'Total rent']);
  });

  test('a new row with FTE and a cost of its own is refused by name, and all others can go in', () => {
    const plan = openSfsPlan();
    const refused = pasted(plan, 'total', 0, 'Lab\t2\t\t3\t100\t150\t200\nRack\t\t\t\t10');
    expect(refused).toMatchObject({
      ok: false,
      no: {
        what: 'Row 1, “Lab”, “Cost, low”',
        why: 'It has FTE and a cost, but they do not match.',
        partly: { rest: { batch: { changes: { length: 1 } } } },
      },
    });
    const unknown = 'Lab\tunknown\tunknown\tunknown\t100\t150\t200';
    expect(made(plan, 'total', 0, unknown).plan.cost.lines.at(-1)).toMatchObject({
      kind: 'fixed',
      amount: { low: 10_000, high: 20_000 },
    });
  });

  test('a new row with FTE and what they cost is a staff line', () => {
    const plan = openSfsPlan();
    const text = 'Lab\t3\t3.5\t4\t$900,000\t$1,050,000\t$1,200,000';
    const after = made(plan, 'total', 0, text).plan;
    expect(after.cost.lines.at(-1)).toMatchObject({ kind: 'staff', fte: { low: 300, high: 400 } });
  });

  test.each(['', 'TBD', 'n/a', '-', 'unknown'])(
    'a line without a name is not added: %s',
    (name) => {
      const refused = pasted(openSfsPlan(), 'total', 0, `${name}\t1\t1\t1`);
      expect(refused).toMatchObject({ ok: false, no: { why: expect.stringMatching(/no name/) } });
    },
  );
});

describe('clearing', () => {
  const clear = (plan: Plan, id: string, ...keys: (typeof cellKeys)[number][]) =>
    clearedStep(
      costSheet,
      keys.map((columnKey) => ({ rowId: id, columnKey })),
      { plan, year: 2012 },
    );

  test('all ends make a line unknown, the likely one alone a midpoint', () => {
    const plan = openSfsPlan();
    const all = clear(plan, 'line-testers', 'fte.low', 'fte.likely', 'fte.high');
    expect(lineOf(done(plan, all).plan, 'line-testers')).toMatchObject({
      fte: null,
      basis: 'unknown',
    });
    expect(done(plan, all).name).toBe('Cleared 3 cells of the cost model');
    expect(done(plan, clear(plan, 'line-testers', 'fte.likely')).plan).toEqual(plan);
  });

  test('a whole row empties its figures and leaves its name and its computed cells', () => {
    const plan = openSfsPlan();
    const all = done(plan, clear(plan, 'line-testers', ...cellKeys));
    expect(lineOf(all.plan, 'line-testers')).toMatchObject({ name: 'Testers', fte: null });
    expect(all.name).toBe('Cleared 3 cells of the cost model');
  });

  test('one end alone, and a name, are refused', () => {
    expect(clear(openSfsPlan(), 'line-testers', 'fte.high')).toMatchObject({
      ok: false,
      no: { why: expect.stringMatching(/only “FTE, high” would be empty/) },
    });
    expect(clear(openSfsPlan(), 'line-testers', 'name')).toMatchObject({
      ok: false,
      no: { why: 'It cannot be empty.' },
    });
  });
});

describe('a name alone', () => {
  test('renames an activity', () => {
    const renamed = made(openSfsPlan(), 'activity-testing', 0, 'Trials');
    expect(renamed.name).toBe('Pasted 1 cell into the cost model');
    expect(renamed.plan.cost.activities.map(({ name }) => name)).toContain('Trials');
  });
});
