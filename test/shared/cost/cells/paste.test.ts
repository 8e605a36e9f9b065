// Blocks pasted into the cost model, from a spreadsheet or from itself.
import { describe, expect, test } from 'vitest';
import { clearCells, pasteBlock } from '../../../../shared/cost/cells/paste.ts';
import { cellKeys, sheetRows } from '../../../../shared/cost/cells/sheet.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { applied, openSfsPlan } from '../../../fixtures/builders.ts';

function pasted(plan: Plan, at: string, column: number, text: string) {
  const rows = sheetRows(plan.cost);
  const row = rows.findIndex(({ id }) => id === at);
  const cells = text.split('\n').map((line) => line.split('\t'));
  let made = 0;
  const newId = () => `new-${++made}`;
  const sheet = { part: plan.cost, rows, columns: cellKeys, year: 2012, newId };
  return pasteBlock(sheet, { row, column, cells });
}

function made(plan: Plan, ...rest: [at: string, column: number, text: string]) {
  const change = pasted(plan, ...rest);
  if (!change.ok) throw new Error(JSON.stringify(change.no));
  return {
    name: 'name' in change.value ? change.value.name : '',
    plan: applied(plan, change.value),
  };
}

const lineOf = (plan: Plan, id: string) => plan.cost.lines.find((line) => line.id === id);

describe('figures alone', () => {
  test('three ends of a line are read together, whatever their order before', () => {
    const done = made(openSfsPlan(), 'line-testers', 1, '5\t6\t8');
    expect(lineOf(done.plan, 'line-testers')).toMatchObject({
      fte: { low: 500, likely: 600, high: 800 },
    });
    expect(done.name).toBe('Pasted 3 cells into the cost model');
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
    expect(refused).toMatchObject({ ok: false, no: { what: expect.stringMatching(/^Row 2/) } });
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

  test('a line without a name is not added', () => {
    const refused = pasted(openSfsPlan(), 'total', 0, '\t1\t1\t1');
    expect(refused).toMatchObject({ ok: false, no: { why: expect.stringMatching(/no name/) } });
  });
});

describe('clearing', () => {
  const clear = (plan: Plan, id: string, ...keys: (typeof cellKeys)[number][]) =>
    clearCells(
      plan.cost,
      2012,
      keys.map((key) => ({ id, key })),
    );

  test('all ends make a line unknown, the likely one alone a midpoint', () => {
    const plan = openSfsPlan();
    const all = clear(plan, 'line-testers', 'fte.low', 'fte.likely', 'fte.high');
    if (!all.ok) throw new Error(all.no.why);
    expect(lineOf(applied(plan, all.value), 'line-testers')).toMatchObject({
      fte: null,
      basis: 'unknown',
    });
    const one = clear(plan, 'line-testers', 'fte.likely');
    expect(one.ok && applied(plan, one.value)).toEqual(plan);
  });

  test('one end alone, and a name, are refused', () => {
    expect(clear(openSfsPlan(), 'line-testers', 'fte.high').ok).toBe(false);
    expect(clear(openSfsPlan(), 'line-testers', 'name').ok).toBe(false);
  });
});
