// A column of figures is as wide as its widest text, and every column as its head.
import { expect, test } from 'vitest';
import { trackOf } from '../../../../renderer/ui/grid/column.ts';
import { dayWidth, figureWidth } from '../../../../renderer/ui/grid/figureWidth.ts';

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

test.each([
  ['Further custodians', 'minmax(104px, 0.8fr)', 'minmax(max(104px, 137px), 0.8fr)'],
  ['Last restore test', '104px', 'max(104px, 130px)'],
  ['Name', 'minmax(180px, 3fr)', 'minmax(max(180px, 43px), 3fr)'],
  ['Last day', dayWidth, 'max(112px, 70px)'],
])('the column “%s” of %s is no narrower than its head', (header, width, track) => {
  expect(trackOf({ key: 'one', header, width, text: () => '' })).toBe(track);
});
