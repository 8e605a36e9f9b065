// What follows from a change before it is made, with the figures of the worked case.
import { describe, expect, test } from 'vitest';
import { settingsFrom } from '../../../shared/consortium/figures.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import { changedFields } from '../../../shared/kernel/changedFields.ts';
import { consequences } from '../../../shared/kernel/consequences.ts';
import type { ViewSettings } from '../../../shared/kernel/viewSettings.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { money } from '../../../shared/values/money.ts';
import { aMember, applied, aTier, openSfsPlan } from '../../fixtures/builders.ts';
import { aCommitment, anInvoice } from '../../fixtures/cashBuilders.ts';

const settings: ViewSettings = { asOf: '2012-01-31', year: 2012, end: 'likely', view: 'expected' };
const plan = openSfsPlan();

function following(...changes: readonly Change[]) {
  const rows = consequences(plan, applied(plan, ...changes), settings);
  const moved = rows.filter(({ before, after }) => before !== after);
  return moved.map(({ label, before, after }) => `${label}: ${before} → ${after}`);
}

test('a Promoter leaves on the last day of the year before', () => {
  const lastDay = '2011-12-31';
  expect(following({ type: 'members/leave', member: 'member-cray', lastDay })).toEqual([
    'Board seats: 5 → 4',
    'Seats in office: 5 → 4',
    'Dues of named members, 2012: $2,000,000 → $1,500,000',
    'Cash receipts, 2012: $2,345,000 → $1,845,000',
    'Funding gap, 2012: $355,000, excludes 1 unknown → $855,000, excludes 1 unknown',
  ]);
});

test('a fifth, named Promoter', () => {
  const entity = aMember({ tiers: [{ tier: 'tier-promoter', from: '2012-01-01' }] });
  expect(following({ type: 'members/addMember', entity, at: null })).toEqual([
    'Board seats: 5 → 6',
    'Seats in office: 5 → 6',
    'Quorum: 3 → 4',
    'Dues of named members, 2012: $2,000,000 → $2,500,000',
    'Cash receipts, 2012: $2,345,000 → $2,845,000',
    'Funding gap, 2012: $355,000, excludes 1 unknown → $0, excludes 1 unknown',
    'Surplus, 2012: $0, excludes 1 unknown → $145,000, excludes 1 unknown',
  ]);
});

test('a loss of income where cash is committed shows what may still be committed', () => {
  const entity = aCommitment({ amount: money(1_900_000) });
  const committed = applied(plan, { type: 'cash/addCommitment', entity, at: null });
  const lost = applied(committed, {
    type: 'members/leave',
    member: 'member-cray',
    lastDay: '2011-12-31',
  });
  const rows = consequences(committed, lost, settings);
  expect(rows.at(-1)).toMatchObject({ before: '$100,000', after: '−$400,000' });
});

test('the electorate says who is not in good standing', () => {
  const tiers = [{ tier: 'tier-adopter', from: '2011-01-01' }];
  const late = applied(
    plan,
    { type: 'members/addMember', entity: aMember({ tiers }), at: null },
    {
      type: 'invoices/addInvoice',
      entity: anInvoice({ member: 'member-acme', on: '2011-01-01', due: '2011-02-01' }),
      at: null,
    },
  );
  const rows = consequences(plan, late, settings);
  const row = rows.find(({ label }) => label === 'Electorate');
  expect(row?.after).toBe('1 named, 15 expected who cannot vote, 1 not in good standing');
});

test('a rule that goes takes its electorate with it', () => {
  expect(following({ type: 'governance/removeSeatRule', id: 'seat-elected' })).toEqual([
    'Board seats: 5 → 4',
    'Seats in office: 5 → 4',
    'Electorate: 0 named, 15 expected who cannot vote → none',
  ]);
});

describe('shows no earlier than it takes effect', () => {
  test('a past change shows on the day of the view settings', () => {
    expect(settingsFrom(plan, settings, '2012-01-01')).toBe(settings);
    expect(settingsFrom(plan, settings, null)).toBe(settings);
  });

  test('a later one from its day, in the fiscal year of that day', () => {
    expect(settingsFrom(plan, settings, '2013-01-01')).toEqual({
      ...settings,
      asOf: '2013-01-01',
      year: 2013,
    });
    const july = { ...emptyPlan(2012), consortium: plan.consortium };
    const profile = { ...plan.consortium.profile, yearStartsIn: 7 };
    const next = settingsFrom({ ...july, consortium: { profile } }, settings, '2013-01-01');
    expect(next).toMatchObject({ asOf: '2013-01-01', year: 2012 });
  });
});

test('without a board and without members it says so', () => {
  const rows = consequences(emptyPlan(2012), emptyPlan(2012), settings);
  expect(rows.map(({ after }) => after)).toEqual([
    '0',
    '0',
    '0',
    'no board',
    '$0',
    '$0',
    'unknown',
    'unknown',
  ]);
});

test('an edited copy differs by its fields alone, never by its id', () => {
  const before = aTier();
  expect(changedFields(before, { ...before, dues: [...before.dues] })).toEqual({});
  expect(changedFields(before, { ...before, id: 'x', name: 'Silver' })).toEqual({ name: 'Silver' });
});
