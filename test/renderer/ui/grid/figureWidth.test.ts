// A column of figures is as wide as its widest text.
import { expect, test } from 'vitest';
import { figureWidth } from '../../../../renderer/ui/grid/figureWidth.ts';

test('an amount of six digits, FTE with two decimals and the word unknown are not cut', () => {
  expect(figureWidth(['$888,000'], 62)).toBe(79);
  expect(figureWidth(['10.75'], 50)).toBe(55);
  expect(figureWidth(['1', 'unknown'], 50)).toBe(75);
});

test('the widest text decides, and none is narrower than the head of its column', () => {
  expect(figureWidth(['$2,700,000', '$367,741.94', '$1'], 62)).toBe(
    figureWidth(['$367,741.94'], 62),
  );
  expect(figureWidth([], 62)).toBe(62);
});
