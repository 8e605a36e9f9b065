// Against the target: what is left, what is calibrated, and what a calibration would give.
import { expect, test } from 'vitest';
import type { Calibrate } from '../../../../shared/cost/changes/calibrate.ts';
import { calibrated, sameAgain } from '../../../../shared/cost/changes/calibration.ts';
import { imbalanceOf } from '../../../../shared/cost/figures/costs.ts';
import { calibratedEnd, leftUnder } from '../../../../shared/cost/figures/target.ts';
import { explain } from '../../../../shared/kernel/explain.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { money } from '../../../../shared/values/money.ts';
import { applied, openSfsPlan } from '../../../fixtures/builders.ts';

const target = money(3_000_000);
const facilities = 'line-facilities';
const readingA: Calibrate = {
  type: 'cost/calibrate',
  end: 'high',
  target,
  line: facilities,
  share: 1,
};
const testers = (low: number, high: number) =>
  ({
    type: 'cost/setLine',
    id: 'line-testers',
    set: { fte: { low: fte(low), high: fte(high) } },
  }) as const;

test('the example is calibrated at its high end, so that end proves nothing', () => {
  const plan = openSfsPlan();
  expect(leftUnder(plan.cost, 2012, target)).toEqual({
    low: 60_000_000,
    likely: 30_000_000,
    high: 0,
  });
  expect(calibratedEnd(plan.cost, 2012, target)).toBe('high');
  expect(calibratedEnd(plan.cost, 2013, target)).toBeNull();
  expect(calibratedEnd(applied(plan, testers(2, 3)).cost, 2012, target)).toBeNull();
});

test('reading A: the cost per FTE takes all that is missing, facilities nothing', () => {
  const plan = openSfsPlan();
  const preview = calibrated(plan, readingA);
  if (!preview.ok) throw new Error(preview.no.why);
  expect(preview.value.total.cost).toEqual({
    low: 226_451_613,
    likely: 263_225_806,
    high: 300_000_000,
  });
  expect(preview.value.inputs).toEqual([
    {
      label: 'Cost per FTE',
      value: '$367,741.94',
      equation: '($3,000,000 − $150,000 of other lines) / 7.75 FTE',
    },
    {
      label: 'Tech refresh, power, space and cooling',
      value: '$0',
      equation: '0% of ($3,000,000 − $150,000 of other lines)',
    },
  ]);
});

test('what is left is explained by the target and the total', () => {
  const plan = openSfsPlan();
  const address = { feature: 'cost', figure: 'left', year: 2012, end: 'likely' } as const;
  expect(explain(plan, address)).toMatchObject({
    value: '$300,000 under, excludes 1 unknown',
    parts: [{ value: '$3,000,000' }, { value: expect.stringMatching(/^\$2,700,000/) }],
  });
  const over = applied(plan, testers(6, 7));
  expect(explain(over, address).value).toBe('$600,000 over, excludes 1 unknown');
});

test('a solved line says by how much it no longer balances', () => {
  const plan = applied(openSfsPlan(), testers(2, 3));
  const address = {
    feature: 'cost',
    figure: 'line',
    entity: facilities,
    year: 2012,
    end: 'high',
  } as const;
  expect(explain(plan, address).rule).toMatch(/off by −\$300,000/);
});

test('what does the same again is known from what was solved', () => {
  const plan = openSfsPlan();
  const same = { type: 'cost/calibrate', end: 'high', target, line: facilities };
  expect(sameAgain(plan.cost)).toEqual({ ...same, share: 0 });
  expect(sameAgain(applied(plan, readingA).cost)).toEqual(readingA);
  const both = { ...readingA, share: 0.7 };
  expect(sameAgain(applied(plan, both).cost)).toEqual(both);
  expect(sameAgain(applied(plan, { ...readingA, line: null }).cost)?.line).toBeNull();
});

test('a second calibration balances to the cent on what the first had solved', () => {
  const first = applied(openSfsPlan(), readingA, testers(2, 3));
  const second = applied(first, { ...readingA, share: 0 });
  expect(imbalanceOf(second.cost)).toBe(0);
});

test('where nothing is missing, the preview says so and changes nothing', () => {
  const small = { ...readingA, target: money(100_000) };
  expect(calibrated(openSfsPlan(), small)).toMatchObject({
    ok: false,
    no: { why: expect.stringMatching(/already cost \$50,000 more/) },
  });
});
