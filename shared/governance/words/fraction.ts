// The part of the seats that a quorum asks for, as people write it: `1/2`, `2/3`, `60%`.
import { largestCount } from '../../values/check.ts';
import { parseShare } from '../../values/number.ts';
import { settled } from '../../values/numberText.ts';
import { quoted, tidied } from '../../values/plainText.ts';
import { ok, type Result, refuse } from '../../values/result.ts';

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export function formatFraction({ numerator, denominator }: Fraction): string {
  return `${numerator}/${denominator}`;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

const notPart = (text: string) =>
  refuse(quoted(text), 'isn’t a valid fraction of the seats.', 'Type 1/2, 2/3 or 60%.');

/** `60%` is 3/5, exactly; `3/5` stays as it was written. Refuses what is more than the whole. */
export function parseFraction(text: string): Result<Fraction> {
  const bare = tidied(text);
  const [, numerator, denominator] = /^(\d{1,5}) ?(?:\/|of) ?(\d{1,5})$/.exec(bare) ?? [];
  const fraction =
    denominator === undefined
      ? ofPercentage(bare)
      : { numerator: Number(numerator), denominator: Number(denominator) };
  return fraction !== null && isPart(fraction) ? ok(fraction) : notPart(text);
}

/** Null for what is no percentage of two decimals at most. */
function ofPercentage(text: string): Fraction | null {
  const share = text.endsWith('%') ? parseShare(text) : null;
  if (!share?.ok) return null;
  const [numerator, denominator] = [settled(share.value * 10_000), 10_000];
  if (!Number.isInteger(numerator)) return null;
  const by = divisor(numerator, denominator);
  return { numerator: numerator / by, denominator: denominator / by };
}

const isPart = ({ numerator, denominator }: Fraction) =>
  denominator > 0 && numerator <= denominator && denominator <= largestCount;
