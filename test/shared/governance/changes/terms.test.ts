// Terms that follow one another, the rules of seats in words, rights, and the typed part of a quorum.
import { describe, expect, test } from 'vitest';
import {
  blankSeatTerm,
  followedByOfficerTerm,
  followedBySeatTerm,
  seatsByRule,
  termsOfOffice,
  termsOfSeat,
} from '../../../../shared/governance/changes/terms.ts';
import { boardOn, type Seat } from '../../../../shared/governance/figures/board.ts';
import { rightsOf } from '../../../../shared/governance/figures/rights.ts';
import { parseFraction } from '../../../../shared/governance/words/fraction.ts';
import { kindWords, periodWords } from '../../../../shared/governance/words/words.ts';
import { explain } from '../../../../shared/kernel/explain.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import type { PlainDate } from '../../../../shared/values/date.ts';
import { anOfficerTerm, applied, aTier, openSfsPlan } from '../../../fixtures/builders.ts';

const plan = openSfsPlan();

function seatIn(on: Plan, id: string, asOf = '2012-01-31'): Seat {
  const seat = boardOn(on, asOf).seats.find((one) => one.id === id);
  if (!seat) throw new Error(`There is no seat ${id}.`);
  return seat;
}

const cray = 'seats-promoter/member-cray';

function recorded(on: Plan, id: string, holder: string, from: PlainDate | null) {
  const seat = seatIn(on, id);
  const term = { ...blankSeatTerm(seat, `term-${holder}`), holder, from };
  return followedBySeatTerm(termsOfSeat(on.governance, seat), term, `Recorded ${holder}`);
}

function record(on: Plan, id: string, holder: string, from: PlainDate | null): Plan {
  const result = recorded(on, id, holder, from);
  if (!result.ok) throw new Error(result.no.why);
  return applied(on, result.value);
}

describe('a holder who follows another', () => {
  const first = record(plan, cray, 'Ada', null);
  const second = record(first, cray, 'Bea', '2012-02-01');

  test('ends the term before on the day before', () => {
    expect(second.governance.seatTerms.map(({ holder, from, to }) => [holder, from, to])).toEqual([
      ['Ada', null, '2012-01-31'],
      ['Bea', '2012-02-01', null],
    ]);
    expect(seatIn(second, cray).term?.holder).toBe('Ada');
    expect(seatIn(second, cray, '2012-02-01').term?.holder).toBe('Bea');
  });

  test('is refused where a recorded term would be swallowed', () => {
    const again = recorded(second, cray, 'Cleo', '2012-02-01');
    expect(again.ok ? null : again.no.why).toBe('It overlaps another term, from Feb 1, 2012.');
    expect(recorded(first, cray, 'Cleo', null).ok).toBe(false);
  });

  test('touches no other seat', () => {
    expect(termsOfSeat(second.governance, seatIn(second, 'seat-elected/1'))).toEqual([]);
  });
});

test('a term is in force, or the last that ended', () => {
  const held = record(plan, cray, 'Ada', '2011-01-01');
  const ended = applied(held, {
    type: 'governance/setSeatTerm',
    id: 'term-Ada',
    set: { to: '2011-12-31' },
  });
  expect(seatIn(held, cray).isTermInForce).toBe(true);
  expect(seatIn(ended, cray).isTermInForce).toBe(false);
  expect(seatIn(plan, cray).isTermInForce).toBe(false);
  const set = { state: 'vacant', holder: null } as const;
  const vacant = applied(ended, { type: 'governance/setSeatTerm', id: 'term-Ada', set });
  expect(seatIn(vacant, cray)).toMatchObject({ state: 'vacant', isTermInForce: false });
});

test('an officer who follows another ends that term the day before', () => {
  const [president] = plan.governance.offices;
  if (!president) throw new Error('The example has a president.');
  const next = anOfficerTerm({
    id: 'next',
    office: president.id,
    holder: 'Bea',
    from: '2013-01-01',
  });
  const before = termsOfOffice(plan.governance, president);
  const result = followedByOfficerTerm(before, next, 'Recorded Bea');
  if (!result.ok) throw new Error(result.no.why);
  expect(applied(plan, result.value).governance.officerTerms.map(({ to }) => to)).toEqual([
    '2012-12-31',
    null,
  ]);
});

test('a member’s seat and an elected one have blank terms of their own', () => {
  expect(blankSeatTerm(seatIn(plan, cray), 'a')).toMatchObject({
    member: 'member-cray',
    employer: 'member-cray',
    number: null,
  });
  expect(blankSeatTerm(seatIn(plan, 'seat-elected/1'), 'b')).toMatchObject({
    member: null,
    employer: null,
    number: 1,
  });
});

test('seats stand under their rules', () => {
  const seats = [...seatsByRule(boardOn(plan, '2012-01-31').seats)];
  expect(seats.map(([rule, some]) => [rule.name, some.length])).toEqual([
    ['Promoter seats', 4],
    ['Elected by Adopters and Supporters', 1],
  ]);
});

test('vacant and suspended seats explain themselves', () => {
  const suspended = applied(plan, {
    type: 'governance/addSeatTerm',
    entity: { ...blankSeatTerm(seatIn(plan, cray), 's'), state: 'suspended', from: '2012-01-01' },
    at: null,
  });
  const asOf = '2012-01-31';
  const told = (figure: 'vacant' | 'suspended' | 'inOffice') =>
    explain(suspended, { feature: 'governance', figure, asOf });
  expect(told('vacant').value).toBe('0');
  expect(told('inOffice').value).toBe(
    '4, 0 directors recorded; 1 of them elected, no election recorded',
  );
  expect(told('suspended')).toMatchObject({ value: '1', parts: [{ label: 'Cray' }] });
});

describe('in words', () => {
  const { members } = plan;
  const tiers = ['tier-adopter', 'tier-supporter'];
  test.each([
    [{ type: 'perMember', tier: 'tier-promoter' } as const, 'One seat for each Promoter member'],
    [
      { type: 'elected', tiers, count: { type: 'fixed', seats: 1 } } as const,
      '1 seat, elected by Adopter and Supporter members together',
    ],
    [
      {
        type: 'elected',
        tiers: ['tier-adopter'],
        count: { type: 'onePer', members: 5, minimum: 1, maximum: 3 },
      } as const,
      '1 seat for every 5 members, at least 1 and at most 3, elected by Adopter members',
    ],
    [
      {
        type: 'elected',
        tiers: ['tier-adopter'],
        count: {
          type: 'steps',
          steps: [
            { members: 4, seats: 1 },
            { members: 8, seats: 2 },
          ],
        },
      } as const,
      'From 4 members 1 seat, from 8 members 2 seats, elected by Adopter members',
    ],
    [{ type: 'exOfficio' }, 'Seats of the kind “exOfficio”, which this version does not know'],
  ])('%o', (kind, words) => {
    expect(kindWords(kind, members)).toBe(words);
  });

  test('periods, with what is not known left out', () => {
    expect(periodWords({ from: '2010-10-01', to: '2013-04-30' })).toBe(
      'Oct 1, 2010 – Apr 30, 2013',
    );
    expect(periodWords({ from: '2010-10-01', to: null })).toBe('since Oct 1, 2010');
    expect(periodWords({ from: null, to: '2013-04-30' })).toBe('until Apr 30, 2013');
    expect(periodWords({ from: null, to: null })).toBe('dates not recorded');
  });

  test('the rights of a tier follow from the rules', () => {
    const rights = plan.members.tiers.map((tier) => rightsOf(plan.governance.seatRules, tier));
    expect(rights).toEqual([
      ['a board seat each', 'may chair a working group'],
      ['votes for elected seats', 'may chair a working group'],
      ['votes for elected seats'],
    ]);
    expect(rightsOf([], aTier())).toEqual([]);
  });
});

describe('the part of the seats', () => {
  test.each([
    ['1/2', 1, 2],
    [' 2 / 3 ', 2, 3],
    ['2 of 3', 2, 3],
    ['60%', 3, 5],
    ['66.67 %', 6667, 10000],
    ['100%', 1, 1],
    ['0%', 0, 1],
    ['60\u00a0%', 3, 5],
    ['\u200b1/2', 1, 2],
    ['30%+30%', 3, 5],
  ])('%s', (text, numerator, denominator) => {
    expect(parseFraction(text)).toEqual({ ok: true, value: { numerator, denominator } });
  });

  test.each(['', '60', '0.6', '3/2', '1/0', '101%', 'half', '1/20000', '３/5', '33.333%', '1/2%'])(
    '%s is refused',
    (text) => {
      expect(parseFraction(text).ok).toBe(false);
    },
  );
});
