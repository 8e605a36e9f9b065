// Percentages as people type them, with and without the sign.
import { describe, expect, test } from 'vitest';
import { parseShare } from '../../../shared/values/number.ts';
import { formatShare } from '../../../shared/values/share.ts';

describe('in a percent field', () => {
  test.each([
    ['9%', 0.09],
    ['9', 0.09],
    ['3', 0.03],
    ['0.5', 0.005],
    ['0.5%', 0.005],
    ['1', 0.01],
    ['100', 1],
    ['100%', 1],
    ['0', 0],
    ['7 %', 0.07],
    ['12.345', 0.12345],
    ['5%+2%', 0.07],
    ['100%/4', 0.25],
    ['50%*3', 1.5],
  ])('%s is the share %d', (text, share) => {
    const read = parseShare(text);
    expect(read.ok ? read.value : 'refused').toBe(share > 1 ? 'refused' : share);
  });

  test.each([
    ['110%', 'Type 0% to 100%.'],
    ['101', 'Type 0% to 100%.'],
    ['-1', 'Type 0% to 100%.'],
    ['1,5', 'Type 1.5 or 15.'],
    ['1/3', 'Type (1/3)*1% or (1/3)*100%.'],
  ])('%s is refused: %s', (text, remedy) => {
    const read = parseShare(text);
    expect(read.ok ? read.value : read.no.remedy).toBe(remedy);
  });

  test('what is shown is read back', () => {
    for (let parts = 0; parts <= 100_000; parts += 37) {
      const share = parts / 100_000;
      expect(parseShare(formatShare(share))).toEqual({ ok: true, value: share });
    }
  });
});

test('in a file a share without a sign may be a part of 1', () => {
  expect(parseShare('0.5', { decimal: '.', shares: 'fraction' })).toEqual({ ok: true, value: 0.5 });
  expect(parseShare('0.5', { decimal: '.' })).toEqual({ ok: true, value: 0.005 });
  expect(parseShare('50%', { decimal: '.', shares: 'fraction' })).toEqual({ ok: true, value: 0.5 });
});
