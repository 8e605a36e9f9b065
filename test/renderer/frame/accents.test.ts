// Searching without accents: a plain keyboard finds every name, wherever it is searched.
import { describe, expect, test } from 'vitest';
import { findable, search } from '../../../renderer/frame/search.ts';
import { entitiesNamed, filtered, noFilter, rowOf } from '../../../shared/history/rows.ts';
import { custodyOn } from '../../../shared/infrastructure/figures/custody.ts';
import { filterCustody } from '../../../shared/infrastructure/figures/filter.ts';
import { filterRoll, rollRows } from '../../../shared/invoices/figures/rollRows.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { aMember, applied, openSfsPlan } from '../../fixtures/builders.ts';

const names = ['Universität Grünfeld', 'Łódka Ørby Straße Institute'];
const asOf = '2012-01-31';

const member = (at: number, name: string) =>
  aMember({ id: `member-${at}`, name, tiers: [{ tier: 'tier-adopter', from: '2012-01-15' }] });

const plan: Plan = names.reduce((before, name, at) => {
  const [asset] = before.infrastructure.assets;
  if (!asset) throw new Error('no asset');
  return applied(
    before,
    { type: 'members/addMember', entity: member(at, name), at: null },
    { type: 'infrastructure/addAsset', entity: { ...asset, id: `asset-${at}`, name }, at: null },
  );
}, openSfsPlan());

const inRoll = (text: string) =>
  filterRoll(rollRows(plan.members, plan.invoices, asOf, 2012, 1), { text, tier: 'all' }).map(
    ({ member }) => member.name,
  );

const inPalette = (text: string) =>
  search(
    text,
    names.map((name) => findable({ id: name, group: '', label: name, aside: null, run: () => {} })),
    10,
  ).groups.flatMap(({ found }) => found.map(({ label }) => label));

const inAssets = (text: string) =>
  filterCustody(custodyOn(plan, asOf), plan.members.roll, { text, state: 'all' }).map(
    ({ asset }) => asset.name,
  );

const inHistory = (words: string) => {
  const rows = names.map((name, at) =>
    rowOf(at, {
      id: name,
      edit: { type: 'batch', name, changes: [] },
      sentence: `Added the member “${name}”`,
      effect: [],
      at: '2012-01-31T12:00:00Z',
      actor: { id: 'a', name: 'Ada' },
    }),
  );
  return filtered(rows, { ...noFilter, words }).map(({ id }) => id);
};

const inEntities = (words: string) =>
  entitiesNamed(plan, words)
    .filter((id) => id.startsWith('member-'))
    .map((id) => names[Number(id.slice('member-'.length))]);

describe.each([
  ['the roll', inRoll],
  ['the palette', inPalette],
  ['the infrastructure', inAssets],
  ['the history', inHistory],
  ['the names in the history', inEntities],
])('%s', (_, find) => {
  test.each([
    ['grunfeld', names[0]],
    ['Gru\u0308nfeld universita', names[0]],
    ['lodka', names[1]],
    ['orby', names[1]],
    ['strasse', names[1]],
    ['STRASSE lodka', names[1]],
  ])('is searched for %s', (text, name) => {
    expect(find(text)).toEqual([name]);
  });
});
