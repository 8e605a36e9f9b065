// The amounts beside the steps of a chart on paper.
import { expect, test } from 'vitest';
import { stepText } from '../../../renderer/print/Chart.tsx';
import { money, noMoney } from '../../../shared/values/money.ts';

test('nothing is shown without a sign', () => {
  const step = { key: 'dues', label: 'In kind', kind: 'in', from: noMoney, to: noMoney } as const;
  expect(stepText({ ...step, amount: money(0) })).toBe('$0');
  expect(stepText({ ...step, amount: money(5) })).toBe('+ $5');
});
