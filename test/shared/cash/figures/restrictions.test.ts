// The commitment limit with restricted cash: it pays for its own activity, and for nothing else.
import { describe, expect, test } from 'vitest';
import { commitmentsBeyond } from '../../../../shared/cash/figures/beyondPlan.ts';
import { breachOf, commitmentYears } from '../../../../shared/cash/figures/commitmentLimit.ts';
import { commitmentTable } from '../../../../shared/cash/reports.ts';
import { applyEdit } from '../../../../shared/history/history.ts';
import { applyChange, type Change } from '../../../../shared/kernel/change.ts';
import { explain } from '../../../../shared/kernel/explain.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import '../../../../shared/registry/explainers.ts';
import { money } from '../../../../shared/values/money.ts';
import {
  anOutsideCommitment,
  aPledge,
  applied,
  openSfsPlan,
  told,
} from '../../../fixtures/builders.ts';
import { aCommitment } from '../../../fixtures/cashBuilders.ts';

const testing = 'activity-testing';
const grant: Change = {
  type: 'contributions/addPledge',
  entity: aPledge({ id: 'grant', name: 'Grant', amount: money(300_000), activity: testing }),
  at: null,
};
const commit = (amount: number, some: Parameters<typeof aCommitment>[0] = {}): Change => ({
  type: 'cash/addCommitment',
  entity: aCommitment({ amount: money(amount), line: null, ...some }),
  at: null,
});
const release = { line: 'line-release-manager' };
const forTesting = { id: 'tests', name: 'Tests', activity: testing };

const plan = openSfsPlan(grant);
const first = (of: Plan) => commitmentYears(of)[0];
const available = (of: Plan) => [
  first(of)?.left,
  ...(first(of)?.restrictions.map(({ left }) => left) ?? []),
];
const refused = (of: Plan, change: Change) => {
  const done = applyChange(of, change);
  return done.ok ? null : done.no;
};

describe('the example with a grant of 300,000 restricted to testing', () => {
  test('has 2,000,000 available for general use, and 300,000 more for testing', () => {
    expect(available(plan)).toEqual([2_000_000, 300_000].map(money));
  });

  test('refuses 2,300,000 for release management, with its sum', () => {
    expect(refused(plan, commit(2_300_000, release))?.why).toBe(
      'By the end of 2012, $2,000,000 is raised for general use: opening cash $0 + received and committed cash for general use $2,000,000 − host fee $0 − operating reserve target $0. Other commitments take $0, and $0 is committed to the tree beyond what restricted cash pays, which leaves $2,000,000. This takes $2,300,000 more. Restricted cash pays only for its own activity: $300,000 for “Testing”.',
    );
  });

  test('takes 2,000,000 for release management and 300,000 for testing, and no dollar more', () => {
    const full = applied(plan, commit(2_000_000, release), commit(300_000, forTesting));
    expect(available(full)).toEqual([0, 0]);
    expect(first(full)?.fromRestricted).toBe(money(300_000));
    expect(refused(full, commit(1, { id: 'more', ...release }))).not.toBeNull();
    expect(refused(full, commit(1, { id: 'more', activity: testing }))).not.toBeNull();
  });

  test('takes what exceeds the grant from the cash for general use', () => {
    const more = applied(plan, commit(500_000, forTesting));
    expect(available(more)).toEqual([1_800_000, 0].map(money));
  });

  test('counts a commitment to a line of the activity as one to the activity', () => {
    const line = applied(plan, commit(100_000, { line: 'line-testers' }));
    expect(available(line)).toEqual([2_000_000, 200_000].map(money));
  });

  test('refuses to turn what the grant pays into another purpose beyond general use', () => {
    const full = applied(plan, commit(2_000_000, release), commit(300_000, forTesting));
    const set = { activity: null };
    expect(refused(full, { type: 'cash/setCommitment', id: 'tests', set })?.why).toContain(
      'This takes $300,000 more.',
    );
  });
});

describe('what is shown and not refused', () => {
  const full = applied(plan, commit(2_000_000, release), commit(300_000, forTesting));

  test('a grant that is withdrawn', () => {
    const lost: Change = {
      type: 'contributions/setPledge',
      id: 'grant',
      set: { status: 'withdrawn' },
    };
    expect(refused(full, lost)).toBeNull();
    expect(breachOf(applied(full, lost))?.left).toBe(money(-300_000));
  });

  test('cash committed elsewhere, by a change or by its undo', () => {
    const outside: Change = {
      type: 'contributions/addOutside',
      entity: anOutsideCommitment(money(100_000)),
      at: null,
    };
    expect(refused(full, outside)).toBeNull();
    expect(breachOf(applied(full, outside))?.left).toBe(money(-100_000));
    const remove: Change = { type: 'contributions/removeOutside', id: 'outside-contract' };
    const story = told({ plan: applied(full, outside), entries: [] }, remove);
    const undo = { type: 'undo', entry: 'entry-1' } as const;
    expect(applyEdit(story.plan, undo, story.entries).ok).toBe(true);
  });

  test('in a breach of general use, restricted cash may still be committed to its activity', () => {
    const lost = applied(plan, commit(2_000_000, release), {
      type: 'members/leave',
      member: 'member-cray',
      lastDay: '2011-12-31',
    });
    expect(breachOf(lost)?.left).toBe(money(-500_000));
    expect(refused(lost, commit(300_000, forTesting))).toBeNull();
    expect(refused(lost, commit(300_001, forTesting))).not.toBeNull();
  });
});

test('restricted cash counts to the end of each year, with what later years bring', () => {
  const twice = applied(plan, {
    type: 'contributions/setPledge',
    id: 'grant',
    set: { lastYear: 2013 },
  });
  const committed = applied(twice, commit(400_000, { ...forTesting, lastYear: 2013 }));
  const left = commitmentYears(committed).map((one) => [one.left, one.restrictions[0]?.left]);
  expect(left).toEqual(
    [
      [1_900_000, 0],
      [3_800_000, 0],
      [5_800_000, 0],
    ].map((row) => row.map(money)),
  );
});

describe('explained', () => {
  const part = applied(plan, commit(500_000, forTesting));
  const base = { feature: 'cash', year: 2012 } as const;

  test('general use is a sum of what is raised, committed, and paid from restricted cash', () => {
    const { value, parts } = explain(part, { ...base, figure: 'guard', part: 'left' });
    expect(value).toBe('$1,800,000');
    expect(parts.map(({ label, value: of }) => [label, of])).toEqual([
      ['Raised', '$2,000,000'],
      ['Other commitments', '$0'],
      ['Committed to the tree', '−$500,000'],
      ['Paid from restricted cash', '$300,000'],
    ]);
  });

  test('cash for general use is the receipts without the restricted', () => {
    const { parts } = explain(part, { ...base, figure: 'guard', part: 'income' });
    expect(parts.map(({ label, value }) => [label, value])).toEqual([
      ['2012', '$2,300,000'],
      ['Restricted, 2012', '−$300,000'],
    ]);
  });

  test('a restriction leads to its contributions and commitments', () => {
    const of = (which: 'left' | 'raised' | 'committed' | 'used') => {
      const address = { ...base, figure: 'restriction', part: which, entity: testing } as const;
      const { label, value, parts } = explain(part, address);
      return [label, value, ...parts.map((one) => `${one.label}: ${one.value}`)];
    };
    expect(of('left')).toEqual([
      'Available to commit from restricted cash: Testing, through 2012',
      '$0',
      'Restricted cash raised: $300,000',
      'Paid from restricted cash: −$300,000',
    ]);
    expect(of('raised').slice(1)).toEqual(['$300,000', 'Grant, 2012: $300,000']);
    expect(of('committed').slice(1)).toEqual(['$500,000', 'Tests, 2012: $500,000']);
    expect(of('used')[1]).toBe('$300,000');
  });
});

test('the table has a row for general use and one for each restriction', () => {
  const { header, rows } = commitmentTable.body(plan, { year: 2012, asOf: '2012-01-31' });
  const at = (name: string) => header.indexOf(name);
  const of = rows.slice(0, 2).map((row) => [row[at('For')], row[at('Available to commit')]]);
  expect(of).toEqual([
    ['general use', 2_000_000],
    ['Testing', 300_000],
  ]);
});

describe('commitments in years beyond the plan', () => {
  const lasting = openSfsPlan(
    commit(100_000, { name: 'Contract', lastYear: 2016 }),
    commit(50_000, { id: 'later', name: 'Later', firstYear: 2016, lastYear: 2016 }),
    commit(1_000, { id: 'within', lastYear: 2014 }),
    {
      type: 'contributions/addOutside',
      entity: { ...anOutsideCommitment(money(10_000)), lastYear: 2015 },
      at: null,
    },
  );

  test('are listed as such, to the tree and outside of it', () => {
    const listed = commitmentsBeyond(lasting).map(({ name, firstYear, lastYear, amount }) => [
      name,
      firstYear,
      lastYear,
      amount,
    ]);
    expect(listed).toEqual([
      ['Contract', 2015, 2016, money(200_000)],
      ['Later', 2016, 2016, money(50_000)],
      ['Development contract', 2015, 2015, money(10_000)],
    ]);
  });

  test('add up to what is explained', () => {
    const { value, parts } = explain(lasting, { feature: 'cash', figure: 'beyond' });
    expect(value).toBe('$260,000');
    expect(parts.map(({ label }) => label)).toEqual([
      'Contract, 2015–2016',
      'Later, 2016',
      'Development contract, 2015',
    ]);
  });
});
