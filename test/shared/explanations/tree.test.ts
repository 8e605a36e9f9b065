// Every figure leads down to inputs with a basis and a source, or says that it has none; sums add up.
import { describe, expect, test } from 'vitest';
import { explanationsSections } from '../../../shared/explanations/reports.ts';
import {
  type ExplanationTree,
  explanationTree,
  originText,
  placed,
  treeText,
} from '../../../shared/explanations/tree.ts';
import type { Address } from '../../../shared/kernel/address.ts';
import { explain } from '../../../shared/kernel/explain.ts';
import type { Explanation, Part } from '../../../shared/kernel/explanation.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { money } from '../../../shared/values/money.ts';
import { parseMoney } from '../../../shared/values/number.ts';
import { applied, aTier, openSfsPlan } from '../../fixtures/builders.ts';
import { furnished } from '../kernel/furnished.ts';
import { rootsOf } from '../kernel/roots.ts';

const example = openSfsPlan();

/** Every address that can be reached, with its explanation. */
function reached(plan: Plan): ReadonlyMap<string, Explanation> {
  const found = new Map<string, Explanation>();
  const left: Address[] = [...rootsOf(plan)];
  for (let next = left.pop(); next; next = left.pop()) {
    const key = JSON.stringify(next);
    if (found.has(key)) continue;
    const explanation = explain(plan, next);
    found.set(key, explanation);
    left.push(...explanation.parts.flatMap(({ address }) => (address ? [address] : [])));
  }
  return found;
}

/** The amount in a text such as `−$1,050,000`; null where it is none, or leaves something out. */
function amountIn(text: string): number | null {
  if (!/^−?\$[\d,.]+$/.test(text)) return null;
  const typed = parseMoney(text.replace('−', ''));
  return typed.ok ? (text.startsWith('−') ? -typed.value : typed.value) : null;
}

/** Figures whose value is the sum of their parts: by the feature and what the address names. */
const sums: Readonly<Record<string, readonly string[]>> = {
  cost: ['total', 'activity'],
  members: ['namedDues', 'allDues', 'tierNamed'],
  contributions: ['covered', 'inKind', 'expectedDues', 'free', 'carriedIn'],
  cash: ['committed', 'guard', 'beyond', 'closing', 'out', 'opening'],
  invoices: ['owed', 'ageing', 'open', 'result', 'income', 'step'],
};

function isSum(address: Address): boolean {
  const names = sums[address.feature] ?? [];
  const part = 'part' in address ? address.part : '';
  return names.includes(address.figure) || names.includes(part);
}

/** `Funding gap: Testing` splits *Funding gap*, and not the part that it stands under. */
function splits(of: Explanation | undefined, { label }: Part): boolean {
  return of !== undefined && label.startsWith(`${of.label.split(',')[0]}: `);
}

const withoutUnknown = (text: string) => text.replace(/, excludes \d+ unknown$/, '');

/** As it is, or as it is taken away from another. */
const unsigned = (text: string) => text.replace('−', '');

/** Cray moves to a tier without dues, and members are expected of another without. */
const withoutDues = applied(
  furnished,
  { type: 'members/setTier', id: 'tier-adopter', set: { dues: [] } },
  { type: 'members/addTier', entity: aTier({ id: 'tier-unset', dues: [] }), at: null },
  { type: 'members/changeTier', member: 'member-cray', tier: 'tier-unset', from: '2012-03-01' },
);

describe.each([
  ['the example', example],
  ['one of everything', furnished],
  ['dues that nobody has set', withoutDues],
])('%s', (_name, plan) => {
  const all = reached(plan);

  test('each figure has a label, a value and a rule', () => {
    expect(all.size).toBeGreaterThan(200);
    for (const { label, value, rule } of all.values()) {
      for (const text of [label, value, rule]) expect(text.trim()).not.toBe('');
    }
  });

  test('each part leads further, or is an input that says where it comes from', () => {
    const silent = [...all.values()].flatMap(({ label, parts }) =>
      parts
        .filter((part) => part.address === null && originText(part) === '')
        .map((one) => [label, one]),
    );
    expect(silent).toEqual([]);
  });

  test('an amount that leads further is the amount that it leads to, with what that leaves out', () => {
    const differing = [...all.values()].flatMap(({ label, parts }) =>
      parts.flatMap(({ value, address }) => {
        const there = address && all.get(JSON.stringify(address));
        if (!there || !/^−?\$[\d,.]+(?:, excludes \d+ unknown)?$/.test(value)) return [];
        return unsigned(there.value) === unsigned(value) ? [] : [[label, value, there.value]];
      }),
    );
    expect(differing).toEqual([]);
  });

  test('where the rule is a sum, the parts add up to the figure', () => {
    let checked = 0;
    for (const [key, { value, parts }] of all) {
      const address: Address = JSON.parse(key);
      if (!isSum(address) || parts.length === 0) continue;
      const own = parts.filter((part) => !splits(all.get(key), part));
      const amounts = own.map((part) => amountIn(part.value));
      const total = amountIn(value);
      if (total === null || amounts.includes(null)) continue;
      checked += 1;
      expect([key, amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0)]).toEqual([
        key,
        total,
      ]);
    }
    expect(checked).toBeGreaterThan(60);
  });

  test('parts that split a figure name it, and add up to it', () => {
    let checked = 0;
    for (const [key, explanation] of all) {
      const { value, parts } = explanation;
      for (const { label } of parts) expect(label).not.toMatch(/^of which /);
      const amounts = parts
        .filter((part) => splits(explanation, part))
        .map((part) => amountIn(withoutUnknown(part.value)));
      const total = amountIn(withoutUnknown(value));
      if (total === null || amounts.length === 0) continue;
      checked += 1;
      expect([key, amounts.reduce<number>((sum, one) => sum + (one ?? Number.NaN), 0)]).toEqual([
        key,
        total,
      ]);
    }
    expect(checked).toBeGreaterThan(10);
  });

  test('every tree ends: no figure is taken apart twice', () => {
    for (const address of rootsOf(plan)) {
      const tree = explanationTree(plan, address);
      const keys = placed(tree.parts)
        .filter(({ node }) => node.state === 'explained')
        .map(({ node }) => JSON.stringify(node.part.address));
      expect(new Set(keys).size).toBe(keys.length);
      expect(placed(tree.parts).every(({ node }) => node.state !== 'deeper')).toBe(true);
    }
  });
});

const gap = {
  feature: 'contributions',
  figure: 'gap',
  year: 2012,
  end: 'likely',
  view: 'expected',
} as const;

describe('the text of a tree', () => {
  const tree: ExplanationTree = explanationTree(example, gap);
  const text = treeText(tree);

  test('begins with the figure and its rule, and steps in with each part', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      'Funding gap, 2012, expected: $355,000, excludes 1 unknown',
      '  Rule: The cost less its funding at the same end of the ranges, never below zero.',
      '  Cost of the model: $2,700,000, excludes 1 unknown',
      '    Rule: The sum of all activities. A line without a figure is left out and counted as unknown.',
      '    Gatekeeping: $450,000, excludes 1 unknown',
    ]);
  });

  test('ends in inputs with basis and source', () => {
    expect(text).toContain('      Testers: $1,050,000');
    expect(text).toContain(
      'FTE: 3.5 (3–4) (slides · Slides: the working group’s paper on the cost of the model.)',
    );
  });

  test('says of what stands above that it does', () => {
    expect(text).toContain('explained above');
  });
});

describe('in the board pack', () => {
  const address = JSON.stringify(gap);
  const add = (text: string) =>
    applied(example, {
      type: 'explanations/addChosen',
      entity: { id: 'one', name: 'Funding gap', address: text },
      at: null,
    });

  const tablesOf = (plan: Plan) => explanationsSections(plan).flatMap(({ tables }) => tables);

  test('a chosen figure stands with its whole tree', () => {
    const [table] = tablesOf(add(address));
    expect(table?.title).toBe('Funding gap, 2012, expected: $355,000, excludes 1 unknown');
    expect(table?.rows[1]?.[0]).toBe('– Gatekeeping');
    expect(table?.rows.length).toBe(placed(explanationTree(example, gap).parts).length);
  });

  test('it follows the plan', () => {
    const dues = [{ from: 2010, amount: money(588_750) }];
    const plan = applied(add(address), {
      type: 'members/setTier',
      id: 'tier-promoter',
      set: { dues },
    });
    expect(tablesOf(plan)[0]?.title).toContain('$0');
  });

  test.each(['{"feature":"moon"}', 'not JSON', '{"feature":"cost","figure":"none"}'])(
    'an unknown address is reported as such: %s',
    (text) => {
      expect(tablesOf(add(text))[0]?.note).toContain('cannot explain the figure');
    },
  );
});
