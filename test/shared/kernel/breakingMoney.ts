// Plans that each break one rule of the domain: the cost and the contributions.
import { fte } from '../../../shared/values/fte.ts';
import { money } from '../../../shared/values/money.ts';
import { type Breaking, broken, brokenRecord, doubled } from './breaking.ts';

const noName = 'It has no name';
const unordered = 'Low, likely and high are out of order';
const dangling = (noun: string) => `It names ${noun} that is not in the plan`;
const nowhere = 'nowhere';
const backward = { firstYear: 2014, lastYear: 2012 };
const endsFirst = 'before it begins';

const ofCost: readonly Breaking[] = [
  broken('an activity has a name', 'cost.activities', 'activity-web', { name: '' }, noName),
  broken('a cost line has a name', 'cost.lines', 'line-testers', { name: '' }, noName),
  broken(
    'the low FTE of a line is not above the high',
    'cost.lines',
    'line-testers',
    { fte: { low: fte(4), high: fte(2) } },
    unordered,
  ),
  broken(
    'the likely FTE of a line lies between low and high',
    'cost.lines',
    'line-testers',
    { fte: { low: fte(1), likely: fte(5), high: fte(2) } },
    unordered,
  ),
  broken(
    'the low of a line’s own rate is not above its high',
    'cost.lines',
    'line-testers',
    { rate: { low: money(400_000), high: money(300_000) } },
    unordered,
  ),
  broken(
    'the low amount of a fixed line is not above the high',
    'cost.lines',
    'line-facilities',
    { amount: { low: money(600_000), high: money(500_000) } },
    unordered,
  ),
  broken(
    'a cost is not below zero',
    'cost.lines',
    'line-facilities',
    { amount: { low: money(-600_000), high: money(500_000) } },
    'cannot be negative',
  ),
  broken(
    'a line belongs to an activity of the plan',
    'cost.lines',
    'line-testers',
    { activity: nowhere },
    dangling('an activity'),
  ),
  brokenRecord(
    'the low of the plan’s rate is not above its high',
    'cost.terms',
    {
      rate: {
        amount: { low: money(400_000), high: money(300_000) },
        basis: 'assumption',
        solved: null,
        note: null,
      },
    },
    unordered,
  ),
];

const solved = {
  end: 'high',
  target: money(3_000_000),
  equation: '($3,000,000) / 5 FTE',
  numerator: money(600_000),
  denominator: 1,
} as const;

const ofBases: readonly Breaking[] = [
  brokenRecord(
    'a solved cost per FTE is what its calibration gave',
    'cost.terms',
    {
      rate: {
        amount: { low: money(300_000), high: money(300_000) },
        basis: 'solved',
        solved,
        note: null,
      },
    },
    'It differs from the result of its calibration',
  ),
  brokenRecord(
    'an unknown cost per FTE has no calibration',
    'cost.terms',
    { rate: { amount: null, basis: 'unknown', solved, note: null } },
    'It comes from a calibration',
  ),
  brokenRecord(
    'a solved cost per FTE has a calibration',
    'cost.terms',
    {
      rate: {
        amount: { low: money(300_000), high: money(300_000) },
        basis: 'solved',
        solved: null,
        note: null,
      },
    },
    'no calibration is recorded',
  ),
  broken(
    'a line with a figure says where it comes from',
    'cost.lines',
    'line-testers',
    { basis: 'unknown' },
    'It has a figure, but its basis is unknown',
  ),
];

const people = { fte: fte(1), amount: null, activity: null, kind: 'people' } as const;
const gift = { fte: null, line: null, kind: 'hardware', amount: money(10_000) } as const;

const ofKinds: readonly Breaking[] = [
  broken(
    'people in kind serve the activity of their line',
    'contributions.pledges',
    'pledge-testers',
    { activity: 'activity-documentation' },
    'it also has an amount or an activity',
  ),
  broken(
    'cash relieves no staff line',
    'contributions.pledges',
    'pledge-testers',
    { kind: 'cash', amount: money(10_000), fte: null },
    'also has FTE or a staff line',
  ),
];

const ofContributions: readonly Breaking[] = [
  broken(
    'a contribution has a name',
    'contributions.pledges',
    'pledge-testers',
    { name: '' },
    noName,
  ),
  broken(
    'a contribution ends after it begins',
    'contributions.pledges',
    'pledge-testers',
    backward,
    endsFirst,
  ),
  broken(
    'people in kind relieve a staff line',
    'contributions.pledges',
    'pledge-testers',
    { ...people, line: 'line-facilities' },
    'In-kind people are counted in FTE',
  ),
  broken(
    'people in kind relieve some line',
    'contributions.pledges',
    'pledge-testers',
    { ...people, line: null },
    'In-kind people are counted in FTE',
  ),
  broken(
    'people in kind are given in FTE',
    'contributions.pledges',
    'pledge-testers',
    { fte: null },
    'In-kind people are counted in FTE',
  ),
  broken(
    'cash has an amount',
    'contributions.pledges',
    'pledge-testers',
    { kind: 'cash', amount: null, fte: null, line: null },
    'It has no amount',
  ),
  broken(
    'hardware serves one activity',
    'contributions.pledges',
    'pledge-testers',
    { ...gift, activity: null },
    'must name one activity',
  ),
  broken(
    'a contribution is from a member of the plan',
    'contributions.pledges',
    'pledge-testers',
    { member: nowhere },
    dangling('a member'),
  ),
  broken(
    'a restriction is to an activity of the plan',
    'contributions.pledges',
    'pledge-testers',
    { ...gift, activity: nowhere },
    dangling('an activity'),
  ),
  doubled(
    'one amount is set for a year',
    'contributions.amounts',
    'amount-12',
    { amount: money(1_000_000) },
    'That year already has one',
  ),
  broken(
    'another commitment has a name',
    'contributions.outside',
    'outside-two',
    { name: '' },
    noName,
  ),
  broken(
    'another commitment ends after it begins',
    'contributions.outside',
    'outside-two',
    backward,
    endsFirst,
  ),
  broken(
    'a contribution is not below zero',
    'contributions.pledges',
    'pledge-testers',
    { kind: 'cash', amount: money(-5), fte: null, line: null },
    'It is below zero',
  ),
  brokenRecord(
    'a probability lies between 0% and 100%',
    'contributions.rules',
    { pledgedProbability: 1.5 },
    'isn’t between 0 and 1',
  ),
  brokenRecord(
    'each band of the host fee ends above the one before',
    'contributions.rules',
    {
      hostFee: [
        { upTo: money(2_000_000), share: 0.09 },
        { upTo: money(1_000_000), share: 0.08 },
        { upTo: null, share: 0.06 },
      ],
    },
    'Its bands are out of order',
  ),
  brokenRecord(
    'the last band of the host fee has no end',
    'contributions.rules',
    { hostFee: [{ upTo: money(1_000_000), share: 0.09 }] },
    'the last one has an upper limit',
  ),
];

export const breakingMoney: readonly Breaking[] = [
  ...ofCost,
  ...ofBases,
  ...ofKinds,
  ...ofContributions,
];
