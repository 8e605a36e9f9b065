// The part of the seats that a quorum asks for, as people write it: `1/2`, `2/3`, `60%`.
import { largestCount } from '../../values/check.ts';
import { ok, type Result, refuse } from '../../values/result.ts';

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export function formatFraction({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** `60%` is 3/5, exactly; `3/5` stays as it was written. Refuses what is more than the whole. */
export function parseFraction(text: string): Result<Fraction> {
  const percent = /^\s*(\d{1,3})(?:\.(\d{1,2}))?\s*%\s*$/.exec(text);
  const parts = /^\s*(\d{1,5})\s*(?:\/|of)\s*(\d{1,5})\s*$/.exec(text);
  if (percent) return whole(reduced(percent), text);
  if (parts) return whole({ numerator: Number(parts[1]), denominator: Number(parts[2]) }, text);
  return refuse(`“${text}”`, 'is no part of the seats.', 'Type 1/2, 2/3 or 60%.');
}

function reduced([, units = '', decimals = '']: RegExpExecArray): Fraction {
  const scale = 10 ** decimals.length;
  const [numerator, denominator] = [Number(units + decimals), 100 * scale];
  const by = divisor(numerator, denominator);
  return { numerator: numerator / by, denominator: denominator / by };
}

function whole(fraction: Fraction, text: string): Result<Fraction> {
  const { numerator, denominator } = fraction;
  if (denominator > 0 && numerator <= denominator && denominator <= largestCount)
    return ok(fraction);
  return refuse(`“${text}”`, 'is no part of the seats.', 'Type 1/2, 2/3 or 60%.');
}
