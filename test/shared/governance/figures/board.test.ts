// Seats, terms, officers and quorum: what the rules give on a day.
import { describe, expect, test } from 'vitest';
import {
  type Board,
  boardOn,
  electorateOf,
  officersOn,
} from '../../../../shared/governance/figures/board.ts';
import { expectedSeats } from '../../../../shared/governance/figures/expectedSeats.ts';
import { quorumOf } from '../../../../shared/governance/figures/quorum.ts';
import {
  type ElectedCount,
  emptyGovernance,
  type GovernancePart,
  type Quorum,
} from '../../../../shared/governance/model.ts';
import { expectedWords } from '../../../../shared/governance/words/words.ts';
import type { Member } from '../../../../shared/members/model.ts';
import { anOffice, anOfficerTerm, aSeatRule, aSeatTerm } from '../../../fixtures/builders.ts';

import { asOf, boardOf, elected, fixed, members, perMember, tier } from '../boards.ts';

describe('the state of a seat', () => {
  const withTerm = (...seatTerms: GovernancePart['seatTerms']) =>
    boardOf({ seatRules: [perMember('gold')], seatTerms }, members('gold', 1), [tier('gold')]);
  const own = { rule: 'rule-gold', member: 'gold-0', number: null };
  const stateOf = (board: Board) => boardOn(board, asOf).seats[0]?.state;

  test('name not recorded counts as filled', () => {
    expect(stateOf(withTerm())).toBe('filled');
  });

  test('a term that ended with nobody after leaves it vacant', () => {
    expect(stateOf(withTerm(aSeatTerm({ ...own, holder: 'Ada', to: '2012-01-30' })))).toBe(
      'vacant',
    );
  });

  test('after several terms it is the last to end that is told, in whatever order they came', () => {
    const later = aSeatTerm({ ...own, id: 'later', holder: 'Bea', to: '2011-12-31' });
    const earlier = aSeatTerm({ ...own, id: 'earlier', holder: 'Ada', to: '2010-12-31' });
    expect(boardOn(withTerm(later, earlier), asOf).seats[0]?.term?.holder).toBe('Bea');
  });

  test('on its last day the term still holds', () => {
    expect(stateOf(withTerm(aSeatTerm({ ...own, holder: 'Ada', to: asOf })))).toBe('filled');
  });

  test('a seat can be marked vacant, or suspended', () => {
    expect(stateOf(withTerm(aSeatTerm({ ...own, state: 'vacant' })))).toBe('vacant');
    const board = boardOn(withTerm(aSeatTerm({ ...own, state: 'suspended' })), asOf);
    expect(board).toMatchObject({ authorised: 1, suspended: 1, filled: 0 });
  });

  test('expected members add no seat: what they would add is shown beside', () => {
    const board = boardOf({ seatRules: [perMember('gold')] }, members('gold', 1), [
      tier('gold', { expected: 2 }),
    ]);
    expect(boardOn(board, asOf)).toMatchObject({ authorised: 1, vacant: 0, filled: 1 });
    const [more] = expectedSeats(board, asOf);
    expect(more).toMatchObject({ members: 2, seats: 2, elect: false });
    expect(more && expectedWords(more)).toBe('2 expected: 2 more seats once they are named');
  });

  test('a holder who works for somebody else is flagged', () => {
    const term = aSeatTerm({ ...own, holder: 'Ada', employer: 'gold-1' });
    const board = boardOf(
      { seatRules: [perMember('gold')], seatTerms: [term] },
      members('gold', 2),
      [tier('gold')],
    );
    expect(boardOn(board, asOf).seats[0]?.flags).toEqual([
      'Ada does not work for gold 0, whose seat it is.',
    ]);
  });
});

describe('elected seats follow the count on the day of the election', () => {
  const perTwo: ElectedCount = { type: 'onePer', members: 2, minimum: 0, maximum: 9 };
  const terms = [1, 2].map((number) =>
    aSeatTerm({
      id: `term-${number}`,
      rule: 'rule-gold',
      number,
      from: '2011-01-01',
      to: '2012-12-31',
    }),
  );
  const board = (count: number) =>
    boardOf({ seatRules: [elected(['gold'], perTwo)], seatTerms: terms }, members('gold', count), [
      tier('gold'),
    ]);

  test('a later fall removes no holder before the term ends', () => {
    expect(boardOn(board(2), asOf)).toMatchObject({ authorised: 2, filled: 2 });
    expect(boardOn(board(2), '2013-01-01').authorised).toBe(1);
  });

  test('a seat that is held beyond the count says so, and the others do not', () => {
    const [held, beyond] = boardOn(board(2), asOf).seats;
    expect(held?.flags).toEqual([]);
    expect(beyond?.flags).toEqual([
      '“Elected” gives 1 seat now: this one lapses when its term ends.',
    ]);
    expect(boardOn(board(4), asOf).seats.flatMap(({ flags }) => flags)).toEqual([]);
  });

  test('a rise adds a vacant seat', () => {
    const late = members('gold', 6).map((one, index) =>
      index < 4 ? one : { ...one, tiers: [{ tier: 'gold', from: '2011-06-01' }] },
    );
    const part = { seatRules: [elected(['gold'], perTwo)], seatTerms: terms };
    const risen = boardOn(boardOf(part, late, [tier('gold')]), asOf);
    expect(risen.seats.map(({ state }) => state)).toEqual(['filled', 'filled', 'vacant']);
    const unrecorded = boardOn(boardOf({ ...part, seatTerms: [] }, late, [tier('gold')]), asOf);
    expect(unrecorded).toMatchObject({ filled: 3, vacant: 0 });
  });

  test('expected members are in no electorate, and add no elected seat', () => {
    const tiers = [tier('gold', { expected: 5 })];
    const part = { seatRules: [elected(['gold'], perTwo)] };
    const few = boardOf(part, members('gold', 3), tiers);
    expect(boardOn(few, asOf).authorised).toBe(1);
    expect(electorateOf(few.members, ['gold'], asOf)).toEqual({ named: 3, expected: 5 });
    const [more] = expectedSeats(few, asOf);
    expect(more && expectedWords(more)).toBe(
      '5 expected, none can vote: 3 more seats once they are named',
    );
    const atLeastOne: ElectedCount = { type: 'onePer', members: 2, minimum: 1, maximum: 9 };
    const none = boardOf({ seatRules: [elected(['gold'], atLeastOne)] }, [], tiers);
    expect(boardOn(none, asOf).authorised).toBe(0);
  });

  test('a fixed count stands without electors', () => {
    const board = boardOf(
      { seatRules: [elected(['gold'], fixed(1))] },
      [],
      [tier('gold', { expected: 15 })],
    );
    expect(boardOn(board, asOf)).toMatchObject({ authorised: 1, filled: 1 });
    const [more] = expectedSeats(board, asOf);
    expect(more && expectedWords(more)).toBe('15 expected, none can vote');
  });

  test('after a fall there are as many as the count gives, or as are still held', () => {
    const term = (number: number, to: string | null) =>
      aSeatTerm({ id: `of-${number}`, rule: 'rule-gold', number, from: '2011-01-01', to });
    const seatTerms = [term(1, '2011-12-31'), term(2, '2011-12-31'), term(3, '2012-12-31')];
    const part = { seatRules: [elected(['gold'], perTwo)], seatTerms };
    const on = (count: number, day = asOf) =>
      boardOn(boardOf(part, members('gold', count), [tier('gold')]), day).seats.map(
        ({ number, state }) => [number, state],
      );
    expect(on(2)).toEqual([[3, 'filled']]);
    expect(on(4)).toEqual([
      [1, 'vacant'],
      [3, 'filled'],
    ]);
    expect(on(6).map(([number]) => number)).toEqual([1, 2, 3]);
    expect(on(2, '2013-01-01')).toEqual([[1, 'vacant']]);
  });

  test('a fall leaves no empty seat between those that are held', () => {
    const part = { seatRules: [elected(['gold'], perTwo)], seatTerms: terms.slice(1) };
    const { seats } = boardOn(boardOf(part, [], [tier('gold')]), asOf);
    expect(seats.map(({ number }) => number)).toEqual([2]);
    const marked = terms.map((term) => ({ ...term, state: 'vacant' as const }));
    const none = boardOf({ ...part, seatTerms: marked }, [], [tier('gold')]);
    expect(boardOn(none, asOf).authorised).toBe(0);
  });
});

test('a cap never deletes a seat: the excess is flagged', () => {
  const rule = { ...perMember('gold'), cap: 2 };
  const { seats, authorised } = boardOn(
    boardOf({ seatRules: [rule] }, members('gold', 3), [tier('gold')]),
    asOf,
  );
  expect(authorised).toBe(3);
  expect(seats.map(({ flags }) => flags.length)).toEqual([0, 0, 1]);
});

test('a rule of a kind that is not known is a problem, and counts no seat', () => {
  const rule = aSeatRule({ kind: { type: 'observer' } });
  const { problems, authorised } = boardOn(boardOf({ seatRules: [rule] }, [], []), asOf);
  expect(authorised).toBe(0);
  expect(problems[0]?.why).toContain('“observer”');
});

describe('quorum', () => {
  const half: Quorum = emptyGovernance.quorum;
  const needed = (
    count: number,
    quorum: Quorum,
    board = boardOf({ seatRules: [perMember('gold')] }, members('gold', count), [tier('gold')]),
  ) => quorumOf(boardOn(board, asOf), quorum)?.needed ?? null;

  test.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 3],
    [6, 4],
  ])('more than half of %i seats is %i', (seats, quorum) => {
    expect(needed(seats, half)).toBe(quorum);
  });

  test.each([
    [5, 3],
    [6, 4],
    [10, 6],
  ])('at least 60%% of %i seats is %i', (seats, quorum) => {
    expect(needed(seats, { ...half, comparison: 'atLeast', numerator: 60, denominator: 100 })).toBe(
      quorum,
    );
  });

  test('at least two thirds of 9 is 6, exactly', () => {
    expect(needed(9, { ...half, comparison: 'atLeast', numerator: 2, denominator: 3 })).toBe(6);
  });

  test('more than all of them asks for no more than there are', () => {
    expect(needed(4, { ...half, numerator: 1, denominator: 1 })).toBe(4);
  });

  test('without a seat there is no quorum', () => {
    expect(needed(0, half)).toBeNull();
  });

  test('of the seats in office, vacant and suspended ones do not count', () => {
    const marked = (index: number, state: 'vacant' | 'suspended') =>
      aSeatTerm({ id: state, member: `gold-${index}`, number: null, state });
    const seatTerms = [marked(0, 'vacant'), marked(1, 'suspended')];
    const board = boardOf({ seatRules: [perMember('gold')], seatTerms }, members('gold', 5), [
      tier('gold'),
    ]);
    expect(needed(5, half, board)).toBe(3);
    expect(needed(5, { ...half, of: 'inOffice' }, board)).toBe(2);
  });

  test('in each class: each needs its own, one without a seat in office is skipped', () => {
    const rules = [perMember('gold'), elected(['silver'], fixed(2)), elected(['bronze'], fixed(1))];
    const vacant = aSeatTerm({ rule: 'rule-bronze', state: 'vacant' });
    const board = boardOf({ seatRules: rules, seatTerms: [vacant] }, members('gold', 4), [
      tier('gold'),
    ]);
    const figure = quorumOf(boardOn(board, asOf), { ...half, of: 'inOffice', eachClass: true });
    expect(figure?.classes.map(({ seats, needed }) => [seats, needed])).toEqual([
      [4, 3],
      [2, 2],
    ]);
  });
});

describe('officers', () => {
  const chair = anOffice({ notWith: ['office-treasurer'] });
  const treasurer = anOffice({ id: 'office-treasurer', name: 'Treasurer' });
  const officers = (part: Partial<GovernancePart>, roll: readonly Member[] = []) =>
    officersOn(boardOf({ offices: [chair, treasurer], ...part }, roll, [tier('gold')]), asOf);

  test('without a term: not recorded; after the last one: vacant', () => {
    const officerTerms = [anOfficerTerm({ to: '2011-12-31' })];
    expect(officers({ officerTerms }).map(({ state }) => state)).toEqual(['vacant', 'notRecorded']);
  });

  test('held from the first day to the last, both included', () => {
    const officerTerms = [anOfficerTerm({ from: asOf, to: asOf })];
    expect(officers({ officerTerms })[0]).toMatchObject({ state: 'held', holder: 'Ada' });
  });

  test('two offices that need two people, held by one: both are flagged', () => {
    const officerTerms = [
      anOfficerTerm(),
      anOfficerTerm({ id: 'officer-two', office: 'office-treasurer' }),
    ];
    expect(officers({ officerTerms }).map(({ flags }) => flags.length)).toEqual([1, 1]);
  });

  test('an office that must hold a board seat is flagged without one', () => {
    const offices = [anOffice({ mustHoldSeat: true })];
    const seatTerms = [aSeatTerm({ member: 'gold-0', number: null, holder: 'Ada' })];
    const seated = {
      offices,
      officerTerms: [anOfficerTerm()],
      seatRules: [perMember('gold')],
      seatTerms,
    };
    expect(officers({ ...seated, seatTerms: [] }, members('gold', 1))[0]?.flags).toHaveLength(1);
    expect(officers(seated, members('gold', 1))[0]?.flags).toEqual([]);
  });
});
