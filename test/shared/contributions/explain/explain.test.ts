// Every figure of the contributions explains itself, and its parts lead to figures that exist.

import { describe, expect, test } from 'vitest';
import type { ContributionsAddress } from '../../../../shared/contributions/explain/explain.ts';
import type { CoverPart } from '../../../../shared/contributions/explain/explainActivity.ts';
import { coverOf } from '../../../../shared/contributions/figures/cover.ts';
import {
  amountOf,
  type CoverFigure,
} from '../../../../shared/contributions/figures/coverFigures.ts';
import type { Address } from '../../../../shared/kernel/address.ts';
import { explain } from '../../../../shared/kernel/explain.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { views } from '../../../../shared/kernel/viewSettings.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { formatMoney, money } from '../../../../shared/values/money.ts';
import { ends } from '../../../../shared/values/range.ts';
import { aPledge, edited, giving, testers, worked } from '../plans.ts';

const base = { feature: 'contributions', year: 2012, end: 'likely', view: 'expected' } as const;

const full = edited(
  giving(
    worked,
    testers(fte(4)),
    aPledge({ id: 'free', name: 'Grant', amount: money(100_000), status: 'pledged' }),
    aPledge({
      id: 'tied',
      name: 'For the writer',
      amount: money(90_000),
      activity: 'activity-documentation',
    }),
    aPledge({
      id: 'racks',
      name: 'Racks',
      kind: 'hardware',
      amount: money(10_000),
      activity: 'activity-equipment',
    }),
  ),
  {
    type: 'contributions/addAmount',
    at: null,
    entity: { id: 'set', year: 2012, amount: money(4_000_000), source: 'A motion' },
  },
  { type: 'contributions/setRules', set: { hostFee: [{ upTo: null, share: 0.07 }] } },
);

/** Every address that can be reached from one, with its explanation. */
function reached(plan: Plan, from: Address): ReadonlyMap<string, ReturnType<typeof explain>> {
  const found = new Map<string, ReturnType<typeof explain>>();
  const visit = (address: Address) => {
    const key = JSON.stringify(address);
    if (found.has(key)) return;
    const explanation = explain(plan, address);
    found.set(key, explanation);
    for (const part of explanation.parts) if (part.address) visit(part.address);
  };
  visit(from);
  return found;
}

describe('the figures of contributions', () => {
  test('all lead to figures that are in the plan', () => {
    const tiers = ['tierExpected', 'closingDues'] as const;
    const all: ContributionsAddress[] = [
      { ...base, figure: 'gap' },
      { ...base, figure: 'receipts' },
      { ...base, figure: 'breach' },
      ...tiers.map((figure) => ({ ...base, figure, entity: 'tier-promoter' })),
    ];
    for (const address of all) {
      for (const { value, rule } of reached(full, address).values()) {
        expect(value).not.toBe('removed');
        expect(rule).not.toBe('');
      }
    }
  });

  test('have the value that the cover has, in each view and at each end', () => {
    for (const view of views) {
      for (const end of ends) {
        const cover = coverOf(full, 2012, end, view);
        for (const figure of Object.keys(amountOf) as CoverFigure[]) {
          const address = { ...base, view, end, figure };
          const [amount] = explain(full, address).value.split(', excludes');
          expect(amount).toBe(formatMoney(amountOf[figure](cover)));
        }
      }
    }
  });

  test('of one activity are parts that add up to what covers it', () => {
    const part = (name: CoverPart) =>
      explain(full, { ...base, figure: 'part', part: name, entity: 'activity-testing' });
    expect(part('people').value).toBe('$1,050,000');
    expect(part('people').parts.map(({ label }) => label)).toEqual(['Testers from Cray', 'Cost']);
    expect(part('stranded').value).toBe('$150,000');
    expect(part('covered').parts.map(({ label, value }) => [label, value])).toEqual([
      ['People in kind', '$1,050,000'],
    ]);
    const documentation = explain(full, {
      ...base,
      figure: 'part',
      part: 'carried',
      entity: 'activity-documentation',
    });
    expect(documentation.value).toBe('$15,000');
    expect(documentation.parts[0]).toMatchObject({ label: 'For the writer', value: '$90,000' });
  });

  test('of one contribution name its rate, its line, its giver and what its status counts for', () => {
    const { value, label, parts } = explain(full, { ...base, figure: 'pledge', entity: 'testers' });
    expect([label, value]).toEqual(['Value of “Testers from Cray”, 2012, likely', '$1,200,000']);
    expect(parts.map((part) => [part.label, part.value])).toEqual([
      ['FTE per year', '4 FTE'],
      ['Cost per FTE of the line', '$300,000'],
      ['“Testers”, which it offsets', '$1,050,000'],
      ['Contributor', 'not recorded'],
      ['Signed pledge, in the “expected” view', 'counted at 100%'],
    ]);
    const pledged = explain(full, { ...base, figure: 'pledge', entity: 'free' });
    expect(pledged.parts.at(-1)).toMatchObject({
      value: 'counted at 75%',
      source: 'Assumption: nobody published these probabilities.',
    });
  });

  test('say so where the contribution is gone, withdrawn or of another year', () => {
    const of = (plan: Plan, year = 2012) =>
      explain(plan, { ...base, year, figure: 'pledge', entity: 'testers' });
    expect(of(worked).value).toBe('removed');
    expect(of(giving(worked, testers(fte(1), { status: 'withdrawn' }))).rule).toMatch(/withdrawn/);
    expect(of(giving(worked, testers(fte(1))), 2013).rule).toBe('It does not apply in 2013.');
  });

  test('of the funding gap say what it leaves out', () => {
    expect(explain(worked, { ...base, figure: 'gap' }).value).toBe('$355,000, excludes 1 unknown');
    const entity = 'activity-testing';
    expect(explain(worked, { ...base, figure: 'activity', entity }).value).toMatch(/^\$[\d,.]+$/);
  });

  test('show a share as it was typed', () => {
    const { parts } = explain(full, { ...base, figure: 'fee' });
    expect(parts.at(-1)).toMatchObject({ label: 'All receipts', value: '7%' });
  });

  test('say at which dues the gap closes, or why none close it', () => {
    const closing = (plan: Plan, entity: string, view: 'expected' | 'committed' = 'expected') =>
      explain(plan, { ...base, view, figure: 'closingDues', entity });
    const oneTester = giving(worked, testers(fte(1)));
    expect(closing(worked, 'tier-promoter').value).toBe('$588,750');
    expect(closing(oneTester, 'tier-promoter').value).toBe('$513,750');
    expect(closing(worked, 'tier-adopter', 'committed').value).toBe('none');
    expect(closing(worked, 'tier-adopter', 'committed').rule).toMatch(/no one pays/);
  });
});
