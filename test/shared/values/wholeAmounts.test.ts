// Amounts with a dash in place of their cents, as they are written in Switzerland and Germany.
import { expect, test } from 'vitest';
import { parseMoney } from '../../../shared/values/number.ts';

test.each([
  ["12'500.-", 12_500],
  ["12'500.—", 12_500],
  ['12’500.–', 12_500],
  ['12,500.-', 12_500],
  ['12 500,-', 12_500],
  ['5.-', 5],
  ['5,-', 5],
  ['5.--', 5],
  ['–5.–', -5],
  ['-5.-', -5],
  ['(5.-)', -5],
  ['$5.-', 5],
  ['5.- USD', 5],
  ['about 5.-', 5],
])('%s has a dash in place of its cents, and is no less than zero for it: %d', (text, units) => {
  expect(parseMoney(text)).toEqual({ ok: true, value: units * 100 });
});

test.each(['1.000,-', '31.12.-', '5.-k', '5.-%', '7.-5.-', '5.---', '.-', 'CHF 5.-'])(
  '%s is no amount without cents',
  (text) => {
    expect(parseMoney(text).ok).toBe(false);
  },
);
