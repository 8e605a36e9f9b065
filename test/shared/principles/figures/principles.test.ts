// The five principles: facts and states of the example and of an empty plan, and what an edit moves.
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../shared/kernel/change.ts';
import { explain } from '../../../../shared/kernel/explain.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import type { ViewSettings } from '../../../../shared/kernel/viewSettings.ts';
import { principlesOf } from '../../../../shared/principles/figures/principles.ts';
import { money } from '../../../../shared/values/money.ts';
import {
  aMember,
  aPlan,
  aPledge,
  applied,
  openSfsPlan,
  testersInKind,
} from '../../../fixtures/builders.ts';

const settings: ViewSettings = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' };
const plan = openSfsPlan();

function factOf(id: string, ...changes: readonly Change[]) {
  const facts = principlesOf(applied(plan, ...changes), settings).flatMap((one) => one.facts);
  const fact = facts.find((one) => one.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}

const stateOf = (id: string, ...changes: readonly Change[]) => factOf(id, ...changes).state;
const states = (of: Plan) => principlesOf(of, settings).map(({ state }) => state);
const give = (entity: ReturnType<typeof aPledge>): Change => ({
  type: 'contributions/addPledge',
  entity,
  at: null,
});
const asset = (set: object): Change => ({
  type: 'infrastructure/setAsset',
  id: 'asset-source-tree',
  set,
});
const cray = { member: 'member-cray', name: null };

describe('the example', () => {
  test('shows no principle in full', () => {
    expect(states(plan)).toEqual(['partly', 'notShown', 'partly', 'partly', 'partly']);
  });

  test('says what each fact is, or what it needs', () => {
    expect(factOf('quality-paid').value).toBe('87% of $2,475,000, excludes 1 unknown');
    expect(factOf('resources-dues').value).toBe('$2,000,000 from 4 members');
    expect(factOf('open-payers').value).toBe('largest 21.3%, concentration 0.185');
    expect(factOf('open-kinds').value).toBe('vendor 2, laboratory 2');
    expect(factOf('open-seats').value).toBe('at most 1 of 5 seats');
    expect(factOf('support-years').value).toBe('0 of 3 years in full');
    expect(factOf('experts-people')).toMatchObject({
      state: 'missing',
      value: 'no fact in the plan',
      needs: 'contributions of people, with their FTE',
    });
  });
});

test('an empty plan shows nothing, and each fact says what it needs', () => {
  expect(new Set(states(aPlan()))).toEqual(new Set(['notShown']));
  for (const { facts } of principlesOf(aPlan(), settings)) {
    for (const { state, needs, parts } of facts) {
      expect([state, parts]).toEqual(['missing', []]);
      expect(needs).not.toBeNull();
    }
  }
});

describe('a fact follows an edit', () => {
  test('people: proposed is partly, committed shows it', () => {
    const proposed = give(testersInKind(1, { status: 'proposed' }));
    expect(stateOf('experts-people', proposed)).toBe('partly');
    expect(factOf('experts-people', give(testersInKind(1.5)))).toMatchObject({
      state: 'shown',
      value: '1.5 FTE from 1 contributor',
    });
    expect(stateOf('resources-kind', give(testersInKind(1)))).toBe('shown');
  });

  test('payers: more than half by one giver, or by nobody on record', () => {
    const gift = { id: 'gift', amount: money(3_000_000) };
    expect(stateOf('open-payers', give(aPledge(gift)))).toBe('notShown');
    const small = aPledge({ ...gift, amount: money(1_000), giver: null });
    expect(stateOf('open-payers', give(small))).toBe('partly');
  });

  test('cover: full, but with an unknown cost, is partly at most', () => {
    const gift = give(aPledge({ amount: money(9_000_000), lastYear: 2014 }));
    expect(stateOf('resources-covered', gift)).toBe('partly');
    const known: Change = { type: 'cost/removeLine', id: 'line-branch' };
    expect(stateOf('resources-covered', gift, known)).toBe('shown');
    expect(stateOf('support-years', gift, known)).toBe('shown');
    expect(stateOf('support-later', gift)).toBe('shown');
  });

  test('custody: no second holder is not shown, one is partly, one of each asset is shown', () => {
    expect(factOf('open-custody')).toMatchObject({
      value: '0 of 2 with a second custodian',
      state: 'notShown',
    });
    expect(stateOf('open-custody', asset({ holder: cray }))).toBe('notShown');
    const further = [{ member: null, name: 'A university', related: false }];
    expect(stateOf('open-custody', asset({ holder: cray, further }))).toBe('partly');
    const both: Change[] = ['asset-source-tree', 'asset-bug-database'].map((id) => ({
      type: 'infrastructure/setAsset',
      id,
      set: { holder: cray, further },
    }));
    expect(stateOf('open-custody', ...both)).toBe('shown');
    expect(stateOf('support-loss', asset({ onLoss: null }))).toBe('partly');
  });

  test('years and chairs: none is not shown, some is partly, all is shown', () => {
    expect(factOf('support-years')).toMatchObject({
      value: '0 of 3 years in full',
      state: 'notShown',
    });
    const known: Change = { type: 'cost/removeLine', id: 'line-branch' };
    const gift = (lastYear: number) => give(aPledge({ amount: money(9_000_000), lastYear }));
    expect(stateOf('support-years', known, gift(2012))).toBe('partly');
    expect(stateOf('support-years', known, gift(2014))).toBe('shown');
    expect(factOf('experts-led')).toMatchObject({ value: '0 of 3', state: 'notShown' });
  });

  test('members: vendors in the majority, and one who leaves', () => {
    const join = (id: string): Change => ({
      type: 'members/addMember',
      entity: aMember({ id, tiers: [{ tier: 'tier-supporter', from: '2012-01-01' }] }),
      at: null,
    });
    expect(stateOf('open-kinds', join('a'))).toBe('partly');
    const leave: Change = { type: 'members/leave', member: 'member-cray', lastDay: '2012-12-31' };
    expect(factOf('support-members', leave)).toMatchObject({
      state: 'partly',
      value: '3 of 4 members',
    });
  });

  test('board: a company with its subsidiaries holds more than half', () => {
    const children = ['member-ddn', 'member-llnl'].map(
      (id): Change => ({ type: 'members/setMember', id, set: { parent: 'Cray' } }),
    );
    expect(factOf('open-seats', ...children)).toMatchObject({
      state: 'notShown',
      value: 'at most 3 of 5 seats',
    });
  });
});

describe('every fact and principle', () => {
  const explained = (figure: 'fact' | 'principle', entity: string) =>
    explain(plan, { feature: 'approach', figure, entity, ...settings });

  test('explains itself, and its parts explain themselves in turn', () => {
    const values: string[] = [];
    for (const { id, facts } of principlesOf(plan, settings)) {
      const { parts, rule } = explained('principle', id);
      expect(rule).toContain('no weights or scores');
      expect(parts.map(({ label }) => label)).toEqual(facts.map(({ label }) => label));
      const inner = parts.flatMap(({ address }) => (address ? explain(plan, address).parts : []));
      const addresses = inner.flatMap(({ address }) => (address ? [address] : []));
      values.push(...addresses.map((address) => explain(plan, address).value));
    }
    expect(values.length).toBeGreaterThan(5);
    expect(values).not.toContain('removed');
  });

  test('that is gone says so', () => {
    expect(explained('fact', 'nothing').value).toBe('removed');
    expect(explained('principle', 'nothing').value).toBe('removed');
  });
});
