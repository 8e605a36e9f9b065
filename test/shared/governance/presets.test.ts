// The seat rules of other consortia, from their public charters and bylaws.
import { describe, expect, test } from 'vitest';
import { type Board, boardOn, electedSeats } from '../../../shared/governance/figures/board.ts';
import type { ElectedCount } from '../../../shared/governance/model.ts';
import { aSeatTerm } from '../../fixtures/builders.ts';

import { asOf, boardOf, elected, fixed, members, perMember, tier } from './boards.ts';

describe('the count of elected seats', () => {
  const onePer5: ElectedCount = { type: 'onePer', members: 5, minimum: 1, maximum: 3 };

  test.each([
    [0, 0],
    [1, 1],
    [9, 1],
    [10, 2],
    [15, 3],
    [40, 3],
  ])('one per 5, at least 1, at most 3: %i members elect %i', (count, seats) => {
    expect(electedSeats(onePer5, count)).toBe(seats);
  });

  test('fixed: the same however many', () => {
    expect([0, 1, 99].map((count) => electedSeats(fixed(1), count))).toEqual([1, 1, 1]);
  });
});

describe('presets of other consortia', () => {
  const seatsWith = (board: Board) => boardOn(board, asOf).authorised;

  test('OpenSFS: one per Promoter, one elected by Adopters and Supporters', () => {
    const rules = {
      seatRules: [perMember('promoter'), elected(['adopter', 'supporter'], fixed(1))],
    };
    const tiers = [tier('promoter'), tier('adopter', { expected: 6 }), tier('supporter')];
    expect(seatsWith(boardOf(rules, members('promoter', 4), tiers))).toBe(5);
  });

  test.each([
    [3, 3 + 1],
    [12, 3 + 2],
    [30, 3 + 3],
  ])('Linux Foundation directed fund: 3 Premier and %i General have %i seats', (general, seats) => {
    const count: ElectedCount = { type: 'onePer', members: 5, minimum: 1, maximum: 3 };
    const rules = { seatRules: [perMember('premier'), elected(['general'], count)] };
    const roll = [...members('premier', 3), ...members('general', general)];
    expect(seatsWith(boardOf(rules, roll, [tier('premier'), tier('general')]))).toBe(seats);
  });

  test.each([
    [9, 2],
    [20, 2 + 2],
    [99, 2 + 3],
  ])('CNCF: 2 Platinum and %i Silver have %i seats', (silver, seats) => {
    const count: ElectedCount = { type: 'onePer', members: 10, minimum: 0, maximum: 3 };
    const rules = { seatRules: [perMember('platinum'), elected(['silver'], count)] };
    const roll = [...members('platinum', 2), ...members('silver', silver)];
    expect(seatsWith(boardOf(rules, roll, [tier('platinum'), tier('silver')]))).toBe(seats);
  });

  test.each([
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
    [20, 2],
  ])('Rust Foundation: %i Gold members elect %i', (gold, seats) => {
    const steps = [
      { members: 4, seats: 1 },
      { members: 8, seats: 2 },
    ];
    const rules = { seatRules: [elected(['gold'], { type: 'steps', steps })] };
    expect(seatsWith(boardOf(rules, members('gold', gold), [tier('gold')]))).toBe(seats);
  });

  test('OpenPOWER: one per Platinum, up to one per 3 Gold, one for all Silver', () => {
    const perThree: ElectedCount = { type: 'onePer', members: 3, minimum: 0, maximum: 99 };
    const rules = {
      seatRules: [
        perMember('platinum'),
        elected(['gold'], perThree),
        elected(['silver'], fixed(1)),
      ],
    };
    const roll = [...members('platinum', 5), ...members('gold', 7), ...members('silver', 2)];
    const tiers = [tier('platinum'), tier('gold'), tier('silver')];
    expect(seatsWith(boardOf(rules, roll, tiers))).toBe(5 + 2 + 1);
  });

  test('Eclipse Foundation: one per Strategic, terms of one year for the elected', () => {
    const rules = {
      seatRules: [perMember('strategic'), elected(['contributing'], fixed(2))],
      seatTerms: [aSeatTerm({ rule: 'rule-contributing', from: '2011-04-01', to: '2012-03-31' })],
    };
    const board = boardOf(rules, members('strategic', 3), [
      tier('strategic'),
      tier('contributing'),
    ]);
    expect(boardOn(board, '2012-03-31').filled).toBe(5);
    expect(boardOn(board, '2012-04-01')).toMatchObject({ authorised: 5, filled: 4, vacant: 1 });
  });
});
