// The fingerprint of a history: 16 hex characters, and the same beginning in four words.
import { expect, test } from 'vitest';
import { fingerprintOf, spacedHex } from '../../../shared/history/fingerprint.ts';

const zeros = '0'.repeat(53);

test('is the first 64 bits of the head, and its first 44 in words', async () => {
  // Eleven bits for each word: 0, 1, 2, 3.
  const found = await fingerprintOf(`00000401003${zeros}`);
  expect(found).toEqual({ hex: '0000040100300000', words: 'abandon ability able about' });
  expect(spacedHex(found)).toBe('0000 0401 0030 0000');
});

test('differs where one of these bits does', async () => {
  const heads = Array.from({ length: 11 }, (_, at) => `${'0'.repeat(at)}1${'0'.repeat(63 - at)}`);
  const all = await Promise.all(heads.map(fingerprintOf));
  expect(new Set(all.map(({ hex }) => hex)).size).toBe(11);
  expect(new Set(all.map(({ words }) => words)).size).toBe(11);
  expect((await fingerprintOf('f'.repeat(64))).words).toBe('zoo zoo zoo zoo');
});
