// What is typed from a report: its form, and words that were mistyped.
import { describe, expect, test } from 'vitest';
import { fingerprintOf, fingerprintWords } from '../../../shared/history/fingerprint.ts';
import { readCarried } from '../../../shared/history/verify.ts';
import { distanceOf, nearestTo } from '../../../shared/values/nearest.ts';

async function answerTo(fingerprint: string): Promise<string> {
  const read = await readCarried({ entries: 3, fingerprint });
  return read.ok ? read.value : `${read.no.why} ${read.no.remedy}`;
}

describe('a fingerprint that is typed', () => {
  test('is taken by its 16 characters or its four words, whatever stands between', async () => {
    const { hex, words } = await fingerprintOf('3fa901c277be4d10'.repeat(4));
    expect(await answerTo(` ${words.toUpperCase()} `)).toBe(words);
    expect(await answerTo('3FA9 01C2 77BE 4D10')).toBe(hex);
  });

  test('with eternl for eternal is asked about, not called another history', async () => {
    expect(await answerTo('eternl abandon ability able')).toBe(
      '“eternl” isn’t a word used in fingerprints. Did you mean “eternal”?',
    );
  });

  test('with a word that is near none is refused by that word', async () => {
    expect(await answerTo('abandon ability able qqqqqqqq')).toBe(
      '“qqqqqqqq” isn’t a word used in fingerprints. Type it as shown in the report.',
    );
  });
});

test('each word with a letter left out, doubled, changed or swapped leads back to a word as near', async () => {
  const words = await fingerprintWords();
  for (const word of words.filter((_, at) => at % 97 === 0)) {
    const [first = '', second = ''] = word;
    const slips = [
      word.slice(1),
      `${first}${word}`,
      `q${word.slice(1)}`,
      second + first + word.slice(2),
    ];
    for (const slip of slips) {
      expect(distanceOf(slip, nearestTo(slip, words) ?? '')).toBeLessThanOrEqual(1);
    }
  }
});
