// The search of the palette: words in any order, the best first, accents aside, and fast.
import { describe, expect, test } from 'vitest';
import { findable, search } from '../../../renderer/frame/search.ts';

const thing = (label: string, group = 'Cost model', aside: string | null = null) =>
  findable({ id: label, group, label, aside, run: () => {} });

const labels = (query: string, ...things: string[]) =>
  search(
    query,
    things.map((label) => thing(label)),
    40,
  ).groups.flatMap(({ found }) => found.map(({ label }) => label));

describe('the search', () => {
  test('puts what begins so before a word that begins so, before what holds it', () => {
    expect(labels('test', 'Protested', 'Dedicated testing', 'Testers', 'Other')).toEqual([
      'Testers',
      'Dedicated testing',
      'Protested',
    ]);
  });

  test('takes the words in any order, and wants all of them', () => {
    expect(labels('manager rel', 'Release manager', 'Release', 'Manager')).toEqual([
      'Release manager',
    ]);
  });

  test('minds neither accents nor capitals, and reads signs as signs', () => {
    expect(labels('energie', 'Énergie Atomique')).toEqual(['Énergie Atomique']);
    expect(labels('.*', 'Testers')).toEqual([]);
  });

  test('finds by the kind too', () => {
    const found = search('member', [thing('Acme', 'Members', 'member')], 40);
    expect(found.groups[0]?.found[0]?.label).toBe('Acme');
  });

  test('offers everything where nothing is typed, in its order and groups', () => {
    const found = search('  ', [thing('B', 'Pages'), thing('A', 'Commands')], 40);
    expect(found.groups.map(({ group }) => group)).toEqual(['Pages', 'Commands']);
  });

  test('shows so many, and says how many more there are', () => {
    const many = Array.from({ length: 500 }, (_, index) => thing(`Line ${index}`));
    const found = search('line', many, 40);
    expect(found.groups.flatMap((group) => group.found)).toHaveLength(40);
    expect(found.more).toBe(460);
  });
});
