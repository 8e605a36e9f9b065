// Whatever rule a plan breaks, all of it can be read; a figure that rests on what breaks one has no value.
import { describe, expect, test } from 'vitest';
import '../../../shared/registry/consequences.ts';
import '../../../shared/registry/reports.ts';
import { markdownOf } from '../../../shared/export/markdown.ts';
import { reportOf } from '../../../shared/export/pack.ts';
import { workbookOf } from '../../../shared/export/workbook/workbook.ts';
import { consequences } from '../../../shared/kernel/consequences.ts';
import { explain } from '../../../shared/kernel/explain.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { problemsOf } from '../../../shared/kernel/problems.ts';
import { tablesOf } from '../../../shared/kernel/reports.ts';
import { history } from '../../fixtures/historyMark.ts';
import { breakingPlans, planFor } from './breakingPlans.ts';
import { furnished } from './furnished.ts';

const settings = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' } as const;
const packOf = (plan: Plan) => reportOf(plan, settings, history);
const gap = {
  feature: 'contributions',
  figure: 'gap',
  year: 2012,
  end: 'likely',
  view: 'expected',
} as const;
const chance = { feature: 'uncertainty', figure: 'covered', year: 2012, view: 'expected' } as const;

describe.each(breakingPlans.map((one) => [one.rule, one.plan] as const))(
  '%s: a plan that breaks it',
  (_, plan) => {
    test('is in the pack with its problems first, and all of it can be written', () => {
      const report = packOf(plan);
      expect(report.sections[0]?.title).toBe('Problems in this plan');
      expect(report.sections[0]?.tables[0]?.rows).toHaveLength(problemsOf(plan).length);
      const text = markdownOf(report);
      for (const { why } of problemsOf(plan)) expect(text).toContain(why.slice(0, 20));
      expect(text).not.toMatch(/\b(NaN|undefined|null|Infinity|nowhere)\b/);
      expect(tablesOf(plan, settings).length).toBeGreaterThan(20);
    });
  },
);

describe('a figure that rests on what breaks a rule', () => {
  test.each([
    'a correlation matrix is positive definite',
    'people in kind relieve a staff line',
    'dues stand in the order of their years',
    'each band of the host fee ends above the one before',
    'one amount is set for a year',
    'a member has a tier',
    'the low FTE of a line is not above the high',
    'the likely FTE of a line lies between low and high',
    'the low of a line’s own rate is not above its high',
  ])('has no value: the chance, where broken is that %s', (rule) => {
    const plan = planFor(rule);
    expect(explain(plan, chance)).toMatchObject({ value: 'no value' });
    const section = packOf(plan).sections.find(({ title }) => title === 'Risk');
    const cells = section?.tables.flatMap(({ rows }) => rows.flat()) ?? [];
    expect(cells).toContain('no value');
    expect(cells.filter((cell) => /\d%|\$\d/.test(cell))).toEqual([]);
    const chances = tablesOf(plan, settings).find(({ name }) => name === 'chances');
    expect(chances?.rows.flat()).toContain('no value');
    expect(chances?.rows.flat().filter((cell) => typeof cell === 'number')).toEqual([]);
  });

  test('the gap and the answer have none where dues, fee, amount or cost are broken', () => {
    for (const rule of [
      'dues stand in the order of their years',
      'each band of the host fee ends above the one before',
      'one amount is set for a year',
      'the low FTE of a line is not above the high',
    ]) {
      const plan = planFor(rule);
      expect(explain(plan, gap).value).toBe('no value');
      const { answer, facts, charts } = packOf(plan);
      expect(answer).toMatch(/^No answer yet/);
      expect(charts).toEqual([]);
      const values = facts.map(({ value }) => value).join(' ');
      expect(values).not.toContain('$');
    }
  });

  test('keeps its value where only a correlation is broken: nothing of it is drawn', () => {
    const plan = planFor('a correlation matrix is positive definite');
    expect(explain(plan, gap).value).toBe(explain(furnished, gap).value);
    expect(packOf(plan).answer).toBe(packOf(furnished).answer);
  });

  test('keeps its value where only a name is missing', () => {
    const plan = planFor('a cost line has a name');
    expect(explain(plan, gap).value).toBe(explain(furnished, gap).value);
    expect(explain(plan, chance).value).toBe(explain(furnished, chance).value);
  });

  test('says what it rests on, and how to mend it', () => {
    const [part] = explain(planFor('a member has a tier'), gap).parts;
    expect(part?.label).toBe('The member “Cray”');
    expect(part?.note).toContain('It has no tier. Choose a tier and a joining date.');
  });

  test('is not told among what follows from a change', () => {
    const plan = planFor('a member has a tier');
    for (const { before, after } of consequences(plan, plan, settings)) {
      expect([before, after]).toEqual(['no value', 'no value']);
    }
  });

  test('is in no workbook: what breaks the rule stands there alone', () => {
    const broken = workbookOf(planFor('a member has a tier'), '2012-01-31');
    expect(broken.map(({ name }) => name)).toEqual(['Problems']);
    expect(JSON.stringify(broken)).toContain('It has no tier.');
    const beside = workbookOf(planFor('quorum is a fraction of the seats'), '2012-01-31');
    const whole = workbookOf(furnished, '2012-01-31');
    expect(beside.map(({ name }) => name)).toEqual(['Problems', ...whole.map(({ name }) => name)]);
  });

  test('leaves a list of what was entered as it is', () => {
    const plan = planFor('the low FTE of a line is not above the high');
    const rows = (one: Plan) =>
      tablesOf(one, settings).find(({ name }) => name === 'invoices')?.rows;
    expect(rows(plan)).toEqual(rows(furnished));
  });
});
