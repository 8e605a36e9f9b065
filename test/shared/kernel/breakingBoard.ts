// Plans that each break one rule of the domain: who belongs, and who decides.
import type { Tier } from '../../../shared/members/model.ts';
import { money } from '../../../shared/values/money.ts';
import { type Breaking, broken, brokenRecord, doubled } from './breaking.ts';

const noName = 'It has no name';
const backward = { from: '2012-06-01', to: '2012-01-01' };
const endsFirst = 'before it begins';
const dangling = (noun: string) => `It names ${noun} that is not in the plan`;
const nowhere = 'nowhere';

const brokenDues = (rule: string, dues: Tier['dues'], told: string) =>
  broken(rule, 'members.tiers', 'tier-promoter', { dues }, told);

const ofMembers: readonly Breaking[] = [
  brokenRecord('a consortium has a name', 'consortium.profile', { name: ' ' }, 'It is empty'),
  broken('a tier has a name', 'members.tiers', 'tier-gold', { name: '' }, noName),
  brokenDues(
    'dues stand in the order of their years',
    [
      { from: 2013, amount: money(600_000) },
      { from: 2011, amount: money(500_000) },
    ],
    'out of order',
  ),
  brokenDues(
    'dues are set once for a year',
    [
      { from: 2011, amount: money(500_000) },
      { from: 2011, amount: money(600_000) },
    ],
    'Two of them begin in the same year',
  ),
  brokenDues(
    'dues are not below zero',
    [{ from: 2011, amount: money(-500_000) }],
    'It is below zero',
  ),
  broken(
    'a tier expects its members with a probability',
    'members.tiers',
    'tier-adopter',
    { expectedProbability: 2 },
    'isn’t between 0 and 1',
  ),
  broken(
    'a member joins on a day that exists',
    'members.roll',
    'member-cray',
    { tiers: [{ tier: 'tier-promoter', from: '2011-02-30' }] },
    'isn’t a valid date',
  ),
  broken('a member has a name', 'members.roll', 'member-cray', { name: '' }, noName),
  broken('a member has a tier', 'members.roll', 'member-cray', { tiers: [] }, 'It has no tier'),
  broken(
    'the tiers of a member are in the order of their days',
    'members.roll',
    'member-cray',
    {
      tiers: [
        { tier: 'tier-promoter', from: '2012-06-01' },
        { tier: 'tier-adopter', from: '2011-01-01' },
      ],
    },
    'they are out of order',
  ),
  broken(
    'a member leaves after joining',
    'members.roll',
    'member-cray',
    { lastDay: '1990-01-01' },
    endsFirst,
  ),
  broken(
    'a member does not change tier after leaving',
    'members.roll',
    'member-cray',
    {
      tiers: [
        { tier: 'tier-promoter', from: '2010-01-01' },
        { tier: 'tier-adopter', from: '2012-06-01' },
      ],
      lastDay: '2012-01-31',
    },
    endsFirst,
  ),
  broken(
    'a member is in a tier of the plan',
    'members.roll',
    'member-cray',
    { tiers: [{ tier: nowhere, from: '2010-01-01' }] },
    dangling('a tier'),
  ),
  broken(
    'a nonmember class has a name',
    'members.classes',
    'class-participant',
    { name: '' },
    noName,
  ),
  broken('a nonmember has a name', 'members.nonmembers', 'nonmember-emmy', { name: '' }, noName),
  broken(
    'a nonmember leaves after it came',
    'members.nonmembers',
    'nonmember-emmy',
    backward,
    endsFirst,
  ),
  broken(
    'a nonmember is of a class of the plan',
    'members.nonmembers',
    'nonmember-emmy',
    { class: nowhere },
    dangling('a nonmember class'),
  ),
];

const elected = { type: 'elected', tiers: ['tier-adopter'] } as const;

const numbered = { rule: 'seat-elected', member: null, from: '2012-06-01', to: null } as const;

const ofSeats: readonly Breaking[] = [
  doubled(
    'a numbered seat is one that its rule can give',
    'governance.seatTerms',
    'term-one',
    { ...numbered, number: 99 },
    'It is in seat 99, but the rule gives at most 1',
  ),
  doubled(
    'an elected seat is a numbered one',
    'governance.seatTerms',
    'term-one',
    { ...numbered, member: 'member-cray', number: null },
    'are elected, but the term is in a member’s seat',
  ),
  doubled(
    'the seat of each member is that of a member',
    'governance.seatTerms',
    'term-one',
    { ...numbered, rule: 'seats-promoter', number: 1 },
    'gives each member a seat, but the term is in a numbered seat',
  ),
  ...(['members.roll', 'governance.seatTerms', 'governance.seatRules'] as const).map((path) => ({
    ...broken(
      `a seat of a tier is that of a member who was in it, seen from ${path}`,
      'members.roll',
      'member-cray',
      { tiers: [{ tier: 'tier-adopter', from: '2010-10-01' }] },
      'was never',
    ),
    in: path,
  })),
  brokenRecord(
    'a quorum needs somebody',
    'governance.quorum',
    { comparison: 'atLeast', numerator: 0, denominator: 2 },
    'No one would have to be present',
  ),
  brokenRecord(
    'a quorum can be met',
    'governance.quorum',
    { comparison: 'moreThan', numerator: 1, denominator: 1 },
    'No meeting can have more than all seats',
  ),
];

const ofBoard: readonly Breaking[] = [
  broken('a seat rule has a name', 'governance.seatRules', 'seat-elected', { name: '' }, noName),
  broken(
    'the fewest elected seats are not more than the most',
    'governance.seatRules',
    'seat-elected',
    { kind: { ...elected, count: { type: 'onePer', members: 5, minimum: 3, maximum: 1 } } },
    'The minimum is above the maximum',
  ),
  broken(
    'the steps of elected seats are in order',
    'governance.seatRules',
    'seat-elected',
    {
      kind: {
        ...elected,
        count: {
          type: 'steps',
          steps: [
            { members: 9, seats: 2 },
            { members: 4, seats: 1 },
          ],
        },
      },
    },
    'the steps are out of order',
  ),
  broken(
    'seats are of a tier of the plan',
    'governance.seatRules',
    'seats-promoter',
    { kind: { type: 'perMember', tier: nowhere } },
    dangling('a tier'),
  ),
  broken('a term ends after it begins', 'governance.seatTerms', 'term-one', backward, endsFirst),
  broken(
    'a seat is that of a member or a numbered one',
    'governance.seatTerms',
    'term-one',
    { member: null, number: null },
    'either a member’s seat or a numbered elected seat',
  ),
  doubled(
    'terms of one seat do not overlap',
    'governance.seatTerms',
    'term-one',
    { from: '2012-06-01', to: null },
    'It overlaps another term of the same seat',
  ),
  broken(
    'a term belongs to a seat rule of the plan',
    'governance.seatTerms',
    'term-one',
    { rule: nowhere },
    dangling('a seat rule'),
  ),
  broken(
    'a director works for a member of the plan',
    'governance.seatTerms',
    'term-one',
    { employer: nowhere },
    dangling('a member'),
  ),
  broken('an office has a name', 'governance.offices', 'office-secretary', { name: '' }, noName),
  broken(
    'an office excludes offices of the plan',
    'governance.offices',
    'office-secretary',
    { notWith: [nowhere] },
    dangling('an office'),
  ),
  broken(
    'a term of office ends after it begins',
    'governance.officerTerms',
    'officer-one',
    backward,
    endsFirst,
  ),
  doubled(
    'terms of one office do not overlap',
    'governance.officerTerms',
    'officer-one',
    {},
    'It overlaps another term of the same office',
  ),
  broken(
    'a term of office is in an office of the plan',
    'governance.officerTerms',
    'officer-one',
    { office: nowhere },
    dangling('an office'),
  ),
  brokenRecord(
    'quorum is a fraction of the seats',
    'governance.quorum',
    { numerator: 3, denominator: 2 },
    '3 of 2 isn’t a valid fraction of the seats',
  ),
];

export const breakingBoard: readonly Breaking[] = [...ofMembers, ...ofBoard, ...ofSeats];
