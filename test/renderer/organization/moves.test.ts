// Where the keys lead in the chart of the example.
import { describe, expect, test } from 'vitest';
import { hasMoreThan, leadsTo, placeIn, placesOf } from '../../../renderer/organization/moves.ts';
import { organizationOn } from '../../../shared/organization/figures/organization.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';

const places = placesOf(organizationOn(openSfsPlan(), '2012-01-31'));

describe.each([
  ['along the chart, into the first part', 'whole', 'ArrowDown', 'board'],
  ['back again', 'board', 'ArrowUp', 'whole'],
  ['no further up than the whole', 'whole', 'ArrowUp', null],
  ['into what is in a box', 'tier tier-promoter', 'ArrowRight', 'member member-cray'],
  ['out to what it is in', 'member member-cray', 'ArrowLeft', 'tier tier-promoter'],
  ['no further out than the whole', 'whole', 'ArrowLeft', null],
  [
    'across, from one without anything in it',
    'member member-ornl',
    'ArrowRight',
    'tier tier-adopter',
  ],
  ['across from an office to the next part', 'office office-president', 'ArrowRight', 'members'],
  ['from an empty class nowhere across', 'class class-consultant', 'ArrowRight', 'groups'],
  ['to the beginning', 'member member-cray', 'Home', 'whole'],
  ['to the end', 'whole', 'End', 'group group-wide-area'],
  ['no further down than the end', 'group group-wide-area', 'ArrowDown', null],
  ['to the next of that letter', 'tier tier-promoter', 'm', 'members'],
  ['round to one before', 'tier tier-supporter', 'b', 'board'],
  ['nowhere with a letter that none begins with', 'whole', 'z', null],
  ['nowhere with another key', 'whole', 'Enter', null],
  ['nowhere with a space, which opens', 'whole', ' ', null],
  ['nowhere from a box that is gone', 'gone', 'ArrowDown', null],
])('%s', (_, from, key, to) => {
  test(`${key} on ${from}`, () => expect(leadsTo(places, from, key)).toBe(to));
});

test('every box is passed on the way down, and its place is known', () => {
  const passed = ['whole'];
  for (let at: string | null = 'whole'; at !== null; at = leadsTo(places, at, 'ArrowDown')) {
    if (at !== 'whole') passed.push(at);
  }
  expect(passed).toEqual(places.map(({ box }) => box.id));
  const cray = places.find(({ box }) => box.id === 'member member-cray');
  expect([cray?.position, cray?.among]).toEqual([1, 4]);
});

test('a chart knows whether it has more boxes than so many, without those in its classes', () => {
  const plan = openSfsPlan();
  const tiers = plan.members.tiers.map((tier) => ({ ...tier, expected: 0 }));
  const chart = () =>
    organizationOn({ ...plan, members: { ...plan.members, tiers } }, '2012-01-31');
  const whole = chart();
  const all = placesOf(whole);
  expect(hasMoreThan(chart(), all.length - 1)).toBe(true);
  expect(hasMoreThan(chart(), all.length)).toBe(false);
  for (const { box } of all) expect(placeIn(whole, box.id)?.box).toBe(box);
  expect(placeIn(whole, 'member nobody')).toBeUndefined();
});
