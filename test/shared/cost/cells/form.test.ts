// A line and the cost per FTE as a form gives them.

import { describe, expect, test } from 'vitest';
import { fitted, lineChange, rateChange } from '../../../../shared/cost/cells/form.ts';
import { applyChange } from '../../../../shared/kernel/change.ts';
import { find } from '../../../../shared/values/id.ts';
import { cents, money } from '../../../../shared/values/money.ts';
import { constant } from '../../../../shared/values/range.ts';
import { aCostLine, aStaffLine, openSfsPlan, testersInKind } from '../../../fixtures/builders.ts';

describe('a line', () => {
  test('keeps only what its kind has', () => {
    const staff = aStaffLine({ rate: constant(cents(1)), amount: constant(cents(5)) });
    expect(fitted(staff, null)).toMatchObject({ amount: null, rate: { low: 1 } });
    expect(fitted({ ...staff, kind: 'fixed' }, staff)).toMatchObject({ fte: null, rate: null });
  });

  test('has the basis that fits its figure', () => {
    expect(fitted(aCostLine({ amount: null }), null).basis).toBe('unknown');
    expect(fitted(aCostLine({ basis: 'unknown' }), null).basis).toBe('assumption');
    expect(fitted(aCostLine({ basis: 'quote' }), null).basis).toBe('quote');
  });

  test('stays solved only while its amount stays', () => {
    const solved = find(openSfsPlan().cost.lines, 'line-facilities');
    if (!solved) throw new Error('no facilities');
    expect(fitted({ ...solved, note: 'Asked again.' }, solved)).toMatchObject({ basis: 'solved' });
    const typed = fitted({ ...solved, amount: constant(cents(1)) }, solved);
    expect(typed).toMatchObject({ basis: 'assumption', solved: null });
  });

  test('changes only what differs', () => {
    const { cost } = openSfsPlan();
    const testers = find(cost.lines, 'line-testers');
    if (!testers) throw new Error('no testers');
    const set = { name: 'QA' };
    const change = lineChange(cost, { ...testers, ...set });
    expect(change).toEqual({ type: 'cost/setLine', id: 'line-testers', set });
  });
});

test('a line that people relieve stays a staff line, however it is changed', () => {
  const entity = testersInKind(1);
  const plan = openSfsPlan({ type: 'contributions/addPledge', entity, at: null });
  const set = { kind: 'fixed', fte: null, rate: null } as const;
  const refused = applyChange(plan, { type: 'cost/setLine', id: 'line-testers', set });
  expect(refused).toMatchObject({ ok: false, no: { why: expect.stringMatching(/offset by/) } });
});

test('another cost per FTE than the solved one is an assumption', () => {
  const solved = {
    end: 'high',
    target: cents(1),
    equation: '1',
    numerator: 1,
    denominator: 1,
  } as const;
  const rate = { amount: constant(money(1)), basis: 'solved', solved, note: null } as const;
  expect(rateChange(rate, { ...rate, note: 'Kept.' })).toMatchObject({
    set: { rate: { solved, basis: 'solved', note: 'Kept.' } },
  });
  expect(rateChange(rate, { ...rate, amount: constant(money(2)) })).toMatchObject({
    set: { rate: { solved: null, basis: 'assumption' } },
  });
  expect(rateChange(rate, { ...rate, amount: null })).toMatchObject({
    set: { rate: { basis: 'unknown' } },
  });
});
