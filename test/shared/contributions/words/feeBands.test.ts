// The bands of the host fee as they are edited: in order, and the last one without end.
import { expect, test } from 'vitest';
import {
  bandsInWords,
  withBand,
  withoutBand,
} from '../../../../shared/contributions/words/feeBands.ts';
import { money } from '../../../../shared/values/money.ts';
import { edited, worked } from '../plans.ts';

const example = [
  { upTo: money(1_000_000), share: 0.09 },
  { upTo: null, share: 0.06 },
];

test('bands are written in words', () => {
  expect(bandsInWords(example)).toBe('9% up to $1,000,000, then 6%');
  expect(bandsInWords([])).toBe('');
});

test('each added band follows the one before, and all of them are accepted', () => {
  const three = withBand(withBand(withBand([])));
  expect(three.map(({ upTo }) => upTo)).toEqual([money(1_000_000), money(2_000_000), null]);
  const plan = edited(worked, { type: 'contributions/setRules', set: { hostFee: three } });
  expect(plan.contributions.rules.hostFee).toEqual(three);
});

test('without its last band the one before has no end', () => {
  expect(withoutBand(example, 1)).toEqual([{ upTo: null, share: 0.09 }]);
  expect(withoutBand(example, 0)).toEqual([{ upTo: null, share: 0.06 }]);
  expect(withoutBand([{ upTo: null, share: 0.06 }], 0)).toEqual([]);
});
