// What is shown short is rounded as all money is: compared with whole numbers of any size.
import { describe, expect, test } from 'vitest';
import { formatFte, hundredths } from '../../../shared/values/fte.ts';
import { cents, formatCentsShort, formatMoney, plainMoney } from '../../../shared/values/money.ts';
import { formatPercent } from '../../../shared/values/share.ts';

/** top / bottom to so many decimals, a half away from zero, without zeros at its end. */
function decimal(top: bigint, bottom: bigint, decimals: number): string {
  const size = top < 0n ? -top : top;
  const scale = 10n ** BigInt(decimals);
  const rounded = (2n * size * scale + bottom) / (2n * bottom);
  const rest = String(rounded % scale).padStart(decimals, '0');
  const digits = decimals === 0 ? '' : `.${rest}`.replace(/\.?0+$/, '');
  return `${rounded / scale}${digits}`;
}

const withCommas = (digits: string) => {
  const [whole = '', rest] = digits.split('.');
  const grouped = BigInt(whole).toLocaleString('en-US');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
};

/** The rules of short money over twice the cents, in whole numbers alone. */
function shortOf(twice: bigint): string {
  const size = twice < 0n ? -twice : twice;
  const sign = twice < 0n ? '−' : '';
  const unit = (dollars: bigint) => 200n * dollars;
  /** Whether it is still less after it is rounded to whole steps of so many dollars. */
  const below = (dollars: bigint, step: bigint) => 2n * size + unit(step) < 2n * unit(dollars);
  // As cents: less than a dollar after it is rounded to them.
  if (size < 199n) {
    const whole = (size + 1n) / 2n;
    return whole === 0n ? '$0' : `${sign}$0.${String(whole).padStart(2, '0')}`;
  }
  if (below(1_000n, 1n)) return `${sign}$${decimal(size, unit(1n), 0)}`;
  const [of, suffix] = below(1_000_000n, 1_000n) ? [1_000n, 'K'] : [1_000_000n, 'M'];
  const decimals = below(10n * of, of / 100n) ? 2 : below(100n * of, of / 10n) ? 1 : 0;
  return `${sign}$${withCommas(decimal(size, unit(of), decimals))}${suffix}`;
}

/** Of each length, halves of each step and what lies beside them, and many between; twice the cents. */
function* amounts(): Generator<number> {
  for (let step = 1; step < 2 ** 50; step *= 10) {
    for (const half of [1, 3, 5, 7, 9, 209, 469, 999, 1_045, 1_999]) {
      for (const beside of [-1, 0, 1]) yield* [half * step + beside, -(half * step + beside)];
    }
  }
  for (let twice = 1; twice < 2 ** 50; twice = Math.floor(twice * 1.07) + 1) yield* [twice, -twice];
}

describe('money', () => {
  test.each([
    [104_500_000, '$1.05M'],
    [-104_500_000, '−$1.05M'],
    [234_500_000, '$2.35M'],
    [100_500, '$1.01K'],
    [40, '$0.40'],
    [-40, '−$0.40'],
    [-0.2, '$0'],
    [150, '$2'],
  ])('%d cents are %s in short', (amount, short) => {
    expect(formatCentsShort(amount)).toBe(short);
  });

  test('is rounded in short as whole numbers are', () => {
    const differing = [...amounts()].filter(
      (twice) => formatCentsShort(twice / 2) !== shortOf(BigInt(twice)),
    );
    expect(differing).toEqual([]);
  });

  test('is whole cents in full, also at the midpoint of a range', () => {
    for (const twice of amounts()) {
      if (twice <= 0) continue;
      const whole = (BigInt(twice) + 1n) / 2n;
      const rest = whole % 100n === 0n ? '' : `.${String(whole % 100n).padStart(2, '0')}`;
      expect(plainMoney(cents(twice / 2))).toBe(`${whole / 100n}${rest}`);
      expect(formatMoney(cents(-twice / 2))).toBe(`−$${withCommas(`${whole / 100n}${rest}`)}`);
    }
  });
});

test('a percentage is rounded as whole numbers are', () => {
  const differing: string[] = [];
  for (let whole = 3; whole < 20_000_000_000; whole = whole * 3 + 1) {
    for (const of of [2, 3, 7, 8, 16, 200, 400, 2_000]) {
      for (const beside of [-1, 0, 1]) {
        const part = Math.floor(whole / of) + beside;
        if (part <= 0 || part >= whole) continue;
        for (const decimals of [0, 1]) {
          const shown = decimal(BigInt(100 * part), BigInt(whole), decimals);
          const least = decimals === 0 ? '1' : '0.1';
          const most = decimals === 0 ? '99' : '99.9';
          const wanted =
            shown === '0' ? `under ${least}%` : shown === '100' ? `over ${most}%` : `${shown}%`;
          const found = formatPercent(part / whole, decimals);
          if (found !== wanted) differing.push(`${part}/${whole}: ${found}, not ${wanted}`);
        }
      }
    }
  }
  expect(differing).toEqual([]);
  expect([formatPercent(-0.125), formatPercent(-0.001)]).toEqual(['-13%', '0%']);
});

test('FTE show every hundredth, and half of one at a midpoint', () => {
  for (let twice = 1; twice < 4_000_000; twice = Math.floor(twice * 1.01) + 1) {
    expect(formatFte(hundredths(twice / 2))).toBe(decimal(BigInt(twice), 200n, 3));
  }
});
