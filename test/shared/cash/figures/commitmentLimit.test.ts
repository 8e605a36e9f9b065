// The commitment limit: never more than is raised, with the numbers of the treasurer's story.

import { describe, expect, test } from 'vitest';
import { breachOf, commitmentYears } from '../../../../shared/cash/figures/commitmentLimit.ts';
import { coverOf } from '../../../../shared/contributions/figures/cover.ts';
import { applyEdit, type Edit } from '../../../../shared/history/history.ts';
import { applyChange, type Change } from '../../../../shared/kernel/change.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { money } from '../../../../shared/values/money.ts';
import {
  anOutsideCommitment,
  aPledge,
  applied,
  openSfsPlan,
  type Story,
  told,
} from '../../../fixtures/builders.ts';
import { aCommitment, everybodyNamed, hired } from '../../../fixtures/cashBuilders.ts';

const outside = { ...anOutsideCommitment(money(1_050_000)), lastYear: 2020 };
const commit = (entity: ReturnType<typeof hired>): Change => ({
  type: 'cash/addCommitment',
  entity: { ...entity, lastYear: 2020 },
  at: null,
});
const manager = hired(1, { id: 'manager', name: 'Release manager', line: null });
const gatekeepers = hired(1.5, { id: 'gatekeepers', name: 'Gatekeepers', line: null });
const equipment = aCommitment({ id: 'equipment', name: 'Equipment', amount: money(150_000) });

const before = openSfsPlan(everybodyNamed, {
  type: 'contributions/addOutside',
  entity: outside,
  at: null,
});
const staffed = applied(before, commit(manager), commit(gatekeepers), commit(equipment));
const left = (plan: Plan) => commitmentYears(plan).map((one) => one.left);
const tester = (id: string) => commit(hired(1, { id, name: 'One tester' }));

describe('T5, with the 15 expected members named', () => {
  test('1,050,000 a year committed outside leaves 1,295,000', () => {
    expect(left(before)[0]).toBe(money(1_295_000));
  });

  test('a release manager and 1.5 gatekeepers (750,000) and equipment (150,000) leave 395,000', () => {
    expect(left(staffed)[0]).toBe(money(395_000));
  });

  test('one tester (300,000) can be committed, a second is refused with the sum', () => {
    const one = applied(staffed, tester('first'));
    expect(left(one)[0]).toBe(money(95_000));
    const second = applyChange(one, tester('second'));
    expect(second.ok ? null : second.no).toMatchObject({
      what: 'Committing “One tester”',
      why: 'By the end of 2012, $2,345,000 is raised: opening cash $0 + received and committed cash $2,345,000 − host fee $0 − operating reserve target $0. Other commitments take $1,050,000, and $1,200,000 is committed to the tree, which leaves $95,000. This takes $300,000 more.',
    });
  });

  test('later years count on from the first', () => {
    expect(left(staffed)).toEqual([395_000, 790_000, 1_185_000].map(money));
  });
});

describe('what counts as raised', () => {
  const [first] = commitmentYears(openSfsPlan());

  test('no member who is only expected: 2,000,000', () => {
    expect(first?.raised).toBe(money(2_000_000));
  });

  test('no pledge and nothing in kind; committed and received cash, and apart what is restricted', () => {
    const pledge = (id: string, some: Parameters<typeof aPledge>[0]): Change => ({
      type: 'contributions/addPledge',
      entity: aPledge({ id, ...some }),
      at: null,
    });
    const plan = openSfsPlan(
      pledge('a', { status: 'pledged' }),
      pledge('b', { kind: 'hardware', activity: 'activity-testing' }),
      pledge('c', { activity: 'activity-testing' }),
      pledge('d', { status: 'received' }),
    );
    const [year] = commitmentYears(plan);
    expect(year?.raised).toBe(money(2_001_000));
    expect(year?.restrictions).toMatchObject([
      { activity: 'activity-testing', raised: money(1_000), left: money(1_000) },
    ]);
  });

  test('the opening cash, without the fee and what is to be kept', () => {
    const plan = openSfsPlan(
      {
        type: 'cash/setTerms',
        set: { opening: money(100_000), least: { of: 'amount', amount: money(40_000) } },
      },
      { type: 'contributions/setRules', set: { hostFee: [{ upTo: null, share: 0.1 }] } },
    );
    expect(commitmentYears(plan)[0]?.raised).toBe(money(1_860_000));
    expect(commitmentYears(plan)[1]?.raised).toBe(money(3_660_000));
  });

  test('three months of committed disbursements: a quarter of it, outside and to the tree', () => {
    const least = { of: 'months', months: 3 } as const;
    const plan = applied(staffed, { type: 'cash/setTerms', set: { least } });
    expect(commitmentYears(plan)[0]?.least).toBe(money((1_050_000 + 900_000) / 4));
  });
});

describe('what the commitment limit refuses, and what it only shows', () => {
  const full = applied(staffed, tester('first'));
  const lost: Change = { type: 'members/leave', member: 'member-cray', lastDay: '2011-12-31' };

  test('a loss of income is a breach with its year, never refused', () => {
    expect(breachOf(full)).toBeNull();
    const after = applied(full, lost);
    expect(breachOf(after)).toMatchObject({ year: 2012, left: money(-405_000) });
  });

  test('in a breach whatever does not raise commitments can be done', () => {
    const after = applied(full, lost);
    const smaller: Change = {
      type: 'cash/setCommitment',
      id: 'first',
      set: { fte: fte(0.5), name: 'Half a tester' },
    };
    expect(applied(after, smaller).cash.commitments.at(-1)?.name).toBe('Half a tester');
    expect(applyChange(after, { type: 'cash/removeCommitment', id: 'first' }).ok).toBe(true);
    expect(
      applyChange(after, { type: 'cash/setCommitment', id: 'first', set: { fte: fte(1.01) } }).ok,
    ).toBe(false);
  });

  describe('an undo that commits again', () => {
    const story = (...edits: readonly Edit[]) =>
      edits.reduce<Story>((before, edit) => told(before, edit), { plan: full, entries: [] });
    const remove: Change = { type: 'cash/removeCommitment', id: 'first' };
    const undo = (entry: number): Edit => ({ type: 'undo', entry: `entry-${entry}` });
    const answer = ({ plan, entries }: Story, edit: Edit) => {
      const done = applyEdit(plan, edit, entries);
      return done.ok ? null : done.no;
    };

    test('is refused with its sum where the cash went elsewhere since', () => {
      const spent = story(remove, tester('other'));
      expect(answer(spent, undo(1))).toMatchObject({
        what: 'Undo “Removed the commitment “One tester””',
        why: expect.stringContaining('which leaves $95,000. This takes $300,000 more.'),
      });
      expect(answer(story(remove, lost), undo(1))?.why).toContain('This takes $300,000 more.');
    });

    test('goes through while the cash is there, and back to a breach that was there before', () => {
      expect(answer(story(remove), undo(1))).toBeNull();
      expect(answer(story(lost, remove), undo(2))).toBeNull();
    });

    test('step by step leads back to where one was', () => {
      const rename: Change = { type: 'members/setMember', id: 'member-cray', set: { name: 'C' } };
      expect(answer(story(lost, remove, rename, undo(3)), undo(2))).toBeNull();
    });
  });

  test('to raise the operating reserve target is no commitment', () => {
    const least = { of: 'amount', amount: money(9_000_000) } as const;
    expect(breachOf(applied(full, { type: 'cash/setTerms', set: { least } }))?.year).toBe(2012);
  });

  test('what is committed leaves the need and the gap as they are', () => {
    const gap = (plan: Plan) => coverOf(plan, 2012, 'likely', 'expected').gap;
    expect(gap(full)).toBe(gap(before));
  });
});
