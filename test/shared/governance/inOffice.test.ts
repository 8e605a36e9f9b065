// A seat that nobody is recorded in counts as filled, and apart: it is never shown as a known holder.
import { expect, test } from 'vitest';
import { boardOn } from '../../../shared/governance/figures/board.ts';
import { boardSummary } from '../../../shared/governance/figures/summary.ts';
import { inOfficeText, seatStateText } from '../../../shared/governance/words/inOffice.ts';
import { overviewOf } from '../../../shared/overview/figures.ts';
import { answerFacts } from '../../../shared/overview/reports/answer.ts';
import { applied, aSeatTerm, openSfsPlan } from '../../fixtures/builders.ts';

const asOf = '2012-01-31';
const example = openSfsPlan();

test('seats in office, directors recorded, and elected without an election count apart', () => {
  const on = boardOn(example, asOf);
  expect(inOfficeText(on)).toBe(
    '5 seats in office, 0 directors recorded; 1 of them elected, no election recorded',
  );
  expect(on.seats.map(seatStateText)).toEqual(
    Array.from({ length: 5 }, () => 'Filled, name not recorded'),
  );
});

test('a recorded holder counts, and an elected one has been elected', () => {
  const rule = example.governance.seatRules.find(({ kind }) => kind.type === 'elected')?.id;
  if (rule === undefined) throw new Error('The example elects nobody.');
  const term = aSeatTerm({ rule, member: null, number: 1, holder: 'Grace' });
  const on = boardOn(
    applied(example, { type: 'governance/addSeatTerm', entity: term, at: null }),
    asOf,
  );
  expect(inOfficeText(on)).toBe('5 seats in office, 1 director recorded');
  expect(on.seats.map(seatStateText).at(-1)).toBe('Filled');
});

test('the board pack does not say that nobody is missing', () => {
  const overview = overviewOf(example, { asOf, year: 2012, view: 'expected', end: 'likely' });
  expect(answerFacts(example, overview, boardSummary(example, asOf))).toContainEqual({
    label: 'Board seats',
    value:
      '5 authorized; 5 seats in office, 0 directors recorded; 1 of them elected, no election recorded',
  });
});
