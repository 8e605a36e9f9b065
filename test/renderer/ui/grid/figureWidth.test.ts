// A column of figures is as wide as its widest text.
import { expect, test } from 'vitest';
import { figureWidth } from '../../../../renderer/ui/grid/figureWidth.ts';

test('an amount of six digits, FTE with two decimals and the word unknown are not cut', () => {
  expect(figureWidth(['$888,000'], 62)).toBe(79);
  expect(figureWidth(['10.75'], 50)).toBe(54);
  expect(figureWidth(['1', 'unknown'], 50)).toBe(79);
});

test('hundreds of millions, bold in a total, are not cut', () => {
  // As the window measures it: 91.2, with 16 beside it.
  expect(figureWidth(['$888,888,888'], 62)).toBeGreaterThanOrEqual(108);
});

test('the widest text decides, and none is narrower than the head of its column', () => {
  expect(figureWidth(['$2,700,000', '$367,741.94', '$1'], 62)).toBe(
    figureWidth(['$367,741.94'], 62),
  );
  expect(figureWidth([], 62)).toBe(62);
});
