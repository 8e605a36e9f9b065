// What a text typed into a cell of the cost model sets, and what it is refused for.
import { describe, expect, test } from 'vitest';
import { lineCells } from '../../../../shared/cost/cells/lines.ts';
import type { CellKey } from '../../../../shared/cost/cells/sheet.ts';
import type { CostLine } from '../../../../shared/cost/model.ts';
import { rowOf } from '../../../../shared/kernel/cells.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { money } from '../../../../shared/values/money.ts';
import {
  aCostLine,
  anActivity,
  aPlan,
  applied,
  aStaffLine,
  openSfsPlan,
} from '../../../fixtures/builders.ts';

const likely = { low: fte(3), likely: fte(3.5), high: fte(4) };

function plan(...lines: readonly CostLine[]) {
  return aPlan(
    { type: 'cost/addActivity', entity: anActivity(), at: null },
    ...lines.map((entity) => ({ type: 'cost/addLine', entity, at: null }) as const),
  );
}

function read(before: Plan, id: string, key: CellKey, text: string, year = 2012) {
  const row = rowOf(lineCells, id, { plan: before, year });
  if (!row) throw new Error(`no line ${id}`);
  return row.typed({ [key]: text });
}

function typed(line: CostLine, key: CellKey, text: string, year = 2012) {
  const before = plan(line);
  const change = read(before, line.id, key, text, year);
  if (!change.ok) return change.no.refusal;
  return change.value ? applied(before, change.value).cost.lines[0] : line;
}

describe('a range', () => {
  const testers = aStaffLine({ fte: { low: fte(3), high: fte(4) } });

  test('keeps the other end where one is typed', () => {
    expect(typed(testers, 'fte.low', '2')).toMatchObject({ fte: { low: 200, high: 400 } });
  });

  test('takes a likely value, and gives it back to the midpoint where it is emptied', () => {
    expect(typed(testers, 'fte.likely', '3.25')).toMatchObject({ fte: { likely: 325 } });
    const back = typed(aStaffLine({ fte: likely }), 'fte.likely', '');
    expect(back).toHaveProperty('fte', { low: 300, high: 400 });
  });

  test('a likely value typed as it is shown is set, and an end moves it no more', () => {
    const set = typed(testers, 'fte.likely', '3.5');
    expect(set).toHaveProperty('fte', { low: 300, likely: 350, high: 400 });
    expect(typed({ ...testers, fte: likely }, 'fte.high', '6')).toMatchObject({
      fte: { low: 300, likely: 350, high: 600 },
    });
    const contract = aCostLine({ amount: { low: money(150_000), high: money(150_000) } });
    expect(typed(contract, 'cost.likely', '150000')).toMatchObject({
      amount: { likely: money(150_000) },
    });
  });

  test.each([
    ['fte.low', '5', /Low 5 would be above high 4\. Type 4 or less, or raise “FTE, high” first/],
    ['fte.high', '1', /Low 3 would be above high 1\. Type 3 or more, or lower “FTE, low” first/],
    ['fte.likely', '9', /Likely 9 would be above high 4/],
    ['fte.low', '', /needs both ends.*press Delete/],
    ['fte.low', '1,5', /Type 1\.5 or 15/],
  ] as const)('refuses %s = “%s” and names the cell to change', (key, text, words) => {
    expect(refusalOf(typed(testers, key, text))).toMatch(words);
  });

  test('an explicit likely value is what stands in the way of a higher low end', () => {
    const refusal = refusalOf(typed(aStaffLine({ fte: likely }), 'fte.low', '3.75'));
    expect(refusal).toMatch(/Low 3\.75 would be above likely 3\.5.*empty “FTE, likely” first/);
  });
});

function refusalOf(answer: unknown): string {
  return Object.values(answer ?? {}).join(' ');
}

describe('an unknown line', () => {
  const unknown = aCostLine({ amount: null, basis: 'unknown' });

  test('is an assumption once a figure is typed, at all ends', () => {
    expect(typed(unknown, 'cost.high', '20k')).toMatchObject({
      amount: { low: money(20_000), high: money(20_000) },
      basis: 'assumption',
    });
  });

  test('takes no basis before it has a figure, and loses its figure with its basis', () => {
    expect(refusalOf(typed(unknown, 'basis', 'quote'))).toMatch(/no figure yet.*Type a cost first/);
    expect(typed(aCostLine(), 'basis', 'Unknown')).toMatchObject({
      amount: null,
      basis: 'unknown',
    });
  });
});

describe('a fixed line', () => {
  const cost = aCostLine();

  test('is typed in prices of the start year only, once prices grow', () => {
    expect(typed(cost, 'cost.high', '2k', 2013)).toMatchObject({ amount: { high: money(2_000) } });
    const grows = applied(plan(cost), { type: 'cost/setTerms', set: { fixedEscalation: 0.03 } });
    const later = read(grows, cost.id, 'cost.high', '2k', 2013);
    expect(later).toMatchObject({
      ok: false,
      no: { refusal: { remedy: expect.stringMatching(/^Go to 2012/) } },
    });
    expect(read(grows, cost.id, 'cost.high', '2k', 2012).ok).toBe(true);
  });

  test('is not typed in a year in which it costs nothing', () => {
    const once = aCostLine({ recurrence: { type: 'once', years: 1 } });
    expect(refusalOf(typed(once, 'cost.low', '1', 2013))).toMatch(/has no cost in this year/);
  });

  test('has no FTE, and staff no typed cost', () => {
    const isTyped = (line: CostLine, key: CellKey) =>
      rowOf(lineCells, line.id, { plan: plan(line), year: 2012 })?.isTyped(key);
    expect(isTyped(cost, 'fte.low')).toBe(false);
    expect(isTyped(cost, 'cost.low')).toBe(true);
    expect(isTyped(aStaffLine(), 'cost.low')).toBe(false);
    expect(isTyped(aStaffLine(), 'fte.low')).toBe(true);
  });
});

describe('a solved line', () => {
  const facilities = 'line-facilities';

  test('typed over is an assumption, and no longer marked', () => {
    const before = openSfsPlan();
    const change = read(before, facilities, 'cost.low', '500k');
    if (!change.ok || !change.value) throw new Error(JSON.stringify(change));
    const line = applied(before, change.value).cost.lines.find(({ id }) => id === facilities);
    expect(line).toMatchObject({ basis: 'assumption', solved: null, amount: { low: 50_000_000 } });
  });

  test('nobody types “solved” where nothing was solved', () => {
    expect(refusalOf(typed(aCostLine(), 'basis', 'solved'))).toMatch(
      /“solved” isn’t a valid basis\. Choose Slides, Assumption, Quote, Actual, Unknown\./,
    );
  });
});
