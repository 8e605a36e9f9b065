// How the cells of a contribution are read and written, and what a change of kind takes with it.

import { describe, expect, test } from 'vitest';
import {
  type CellTexts,
  contributorText,
  plainSize,
  purposeText,
  sizeText,
  withCells,
} from '../../../../shared/contributions/cells/cells.ts';
import { toKind } from '../../../../shared/contributions/changes/changeKind.ts';
import type { Contribution } from '../../../../shared/contributions/model.ts';
import { changedFields } from '../../../../shared/kernel/changedFields.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { money } from '../../../../shared/values/money.ts';
import { aPledge, edited, testers, worked } from '../plans.ts';

const cash = aPledge({ id: 'one', name: 'Grant', amount: money(20_000) });

function read(texts: CellTexts, pledge: Contribution = cash): Contribution {
  const result = withCells(worked, pledge, texts);
  if (!result.ok) throw new Error(result.no.why);
  return result.value;
}

function refused(texts: CellTexts, pledge: Contribution = cash): string {
  const result = withCells(worked, pledge, texts);
  return result.ok ? 'read' : `${result.no.what}: ${result.no.why} ${result.no.remedy}`;
}

describe('a cell of a contribution', () => {
  test('reads sums, thousands and FTE with or without the word', () => {
    expect(read({ size: '3*180000' }).amount).toBe(money(540_000));
    expect(read({ size: '1.5 FTE' }, testers(fte(1))).fte).toBe(150);
    expect(read({ size: '0.25' }, testers(fte(1))).fte).toBe(25);
  });

  test('finds the member by name, by short name, and takes anybody else as another giver', () => {
    expect(read({ contributor: ' cray ' })).toMatchObject({ member: 'member-cray', giver: null });
    expect(read({ contributor: 'LLNL' })).toMatchObject({ member: 'member-llnl', giver: null });
    expect(read({ contributor: 'Indiana University' })).toMatchObject({
      member: null,
      giver: 'Indiana University',
    });
    expect(read({ contributor: '' })).toMatchObject({ member: null, giver: null });
  });

  test('takes a short name of two members for another giver, and not for either', () => {
    const [cray] = worked.members.roll;
    if (!cray) throw new Error('no member');
    const twice = edited(worked, {
      type: 'members/addMember',
      at: null,
      entity: { ...cray, id: 'member-other', name: 'Other laboratory (LLNL)' },
    });
    const result = withCells(twice, cash, { contributor: 'LLNL' });
    expect(result).toMatchObject({ ok: true, value: { member: null, giver: 'LLNL' } });
  });

  test('reads kind first, so that amount and purpose of one pasted row are meant by it', () => {
    const pasted = { size: '2', purpose: 'Testers', kind: 'People', status: 'Pledged' };
    expect(read(pasted)).toMatchObject({
      kind: 'people',
      fte: 200,
      amount: null,
      line: 'line-testers',
      activity: null,
      status: 'pledged',
    });
  });

  test('reads an activity by name, and nothing as unrestricted', () => {
    expect(read({ purpose: 'testing' }).activity).toBe('activity-testing');
    const restricted = read({ purpose: 'activity-testing' });
    expect(read({ purpose: 'Unrestricted' }, restricted).activity).toBeNull();
    expect(read({ purpose: '' }, restricted).activity).toBeNull();
  });

  test('refuses what it cannot read, with what may be typed', () => {
    expect(refused({ kind: 'gold' })).toMatch(/The kind: “gold” .* Choose Cash, People/);
    expect(refused({ status: 'maybe' })).toMatch(/Choose Proposed, Pledged/);
    expect(refused({ purpose: 'Moon' })).toMatch(/no activity of the cost model/);
    expect(refused({ purpose: 'Equipment' }, testers(fte(1)))).toMatch(/no staff line/);
    expect(refused({ firstYear: '12' })).toMatch(/“12” is no year/);
    expect(refused({ lastYear: '2012.5' })).toMatch(/is no year/);
    expect(refused({ size: '1,5' })).toMatch(/two ways/);
  });

  test('keeps the first refusal of a row and reads nothing of it', () => {
    expect(refused({ kind: 'gold', name: 'New' })).toMatch(/The kind/);
  });

  test('says what differs, and nothing else', () => {
    expect(changedFields(cash, read({ size: '20000', name: 'Grant A' }))).toEqual({
      name: 'Grant A',
    });
  });

  test('writes itself as it can be read again', () => {
    const people = testers(fte(1.5), { member: null, giver: 'Indiana University' });
    expect(sizeText(people)).toBe('1.5 FTE');
    expect(plainSize(people)).toBe('1.5');
    expect(purposeText(worked, people)).toBe('Testers');
    expect(contributorText(worked, people)).toBe('Indiana University (not a member)');
    expect(sizeText(cash)).toBe('$20,000');
    expect(plainSize(cash)).toBe('20000');
    expect(purposeText(worked, cash)).toBe('Unrestricted');
    expect(contributorText(worked, cash)).toBe('');
  });
});

describe('a change of kind', () => {
  const become = (pledge: Contribution, kind: Contribution['kind']) => {
    const result = toKind(worked, pledge, kind);
    if (!result.ok) throw new Error(result.no.why);
    return changedFields(pledge, result.value);
  };

  test('keeps the purpose: people on a line become hardware for its activity, and back', () => {
    const hardware = become(testers(fte(1)), 'hardware');
    expect(hardware).toEqual({
      kind: 'hardware',
      fte: null,
      line: null,
      amount: 0,
      activity: 'activity-testing',
    });
    expect(become({ ...testers(fte(1)), ...hardware }, 'people')).toEqual({
      kind: 'people',
      fte: 0,
      line: 'line-testers',
      amount: null,
      activity: null,
    });
  });

  test('keeps the amount among cash, hardware and hosting, and gives hardware an activity', () => {
    expect(become(cash, 'hosting')).toEqual({
      kind: 'hosting',
      activity: 'activity-gatekeeping',
    });
    expect(become(cash, 'cash')).toEqual({});
  });

  test('is refused where the cost model has nothing that the kind could serve', () => {
    expect(toKind(emptyPlan(), cash, 'people')).toMatchObject({ ok: false });
    expect(toKind(emptyPlan(), cash, 'hardware')).toMatchObject({ ok: false });
  });
});
