// How the cells of a contribution are read and written, and what a change of kind takes with it.
import { describe, expect, test } from 'vitest';
import { pledgeCells } from '../../../../shared/contributions/cells/pledges.ts';
import { toKind } from '../../../../shared/contributions/changes/changeKind.ts';
import type { Contribution } from '../../../../shared/contributions/model.ts';
import {
  contributorText,
  plainSize,
  purposeText,
  sizeText,
} from '../../../../shared/contributions/words/pledgeTexts.ts';
import { type CellTexts, readCells } from '../../../../shared/kernel/cells.ts';
import { changedFields } from '../../../../shared/kernel/changedFields.ts';
import { emptyPlan } from '../../../../shared/registry/parts.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { money } from '../../../../shared/values/money.ts';
import { aPledge, edited, testers, worked } from '../plans.ts';

const cash = aPledge({ id: 'one', name: 'Grant', amount: money(20_000) });

const context = { plan: worked, year: 2012 };

function read(texts: CellTexts, pledge: Contribution = cash): Contribution {
  const result = readCells(pledgeCells, pledge, texts, context);
  if (!result.ok) throw new Error(result.no.refusal.why);
  return result.value;
}

function refused(texts: CellTexts, pledge: Contribution = cash): string {
  const result = readCells(pledgeCells, pledge, texts, context);
  if (result.ok) return 'read';
  const { key, refusal } = result.no;
  return `${key}: ${refusal.what} ${refusal.why} ${refusal.remedy}`;
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
    const result = readCells(
      pledgeCells,
      cash,
      { contributor: 'LLNL' },
      { plan: twice, year: 2012 },
    );
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
    const restricted = read({ purpose: 'Testing' });
    expect(read({ purpose: 'Unrestricted' }, restricted).activity).toBeNull();
    expect(read({ purpose: '' }, restricted).activity).toBeNull();
  });

  test('refuses what it cannot read, with what may be typed', () => {
    expect(refused({ kind: 'gold' })).toBe(
      'kind: “gold” isn’t a valid kind of contribution. Choose Cash, People, Hardware, Hosting.',
    );
    expect(refused({ status: 'maybe' })).toMatch(
      /isn’t a valid status\. Choose Proposed, Verbal pledge/,
    );
    expect(refused({ purpose: 'Moon' })).toMatch(/“Moon” isn’t a valid activity of the cost model/);
    expect(refused({ purpose: 'Equipment' }, testers(fte(1)))).toMatch(/isn’t a valid staff line/);
    expect(refused({ purpose: '' }, testers(fte(1)))).toMatch(/It cannot be empty/);
    expect(refused({ firstYear: '12' })).toMatch(/“12” This isn’t a valid year/);
    expect(refused({ lastYear: '2012.5' })).toMatch(/isn’t a valid year/);
    expect(refused({ size: '1,5' })).toMatch(/two ways/);
  });

  test('keeps the first refusal of a row and reads nothing of it', () => {
    expect(refused({ kind: 'gold', name: 'New' })).toMatch(/^kind: “gold”/);
  });

  test('says what differs, and nothing else', () => {
    expect(changedFields(cash, read({ size: '20000', name: 'Grant A' }))).toEqual({
      name: 'Grant A',
    });
  });

  test('is chosen by what is kept, and never by its label', () => {
    const choices = pledgeCells.columns.kind.choices;
    expect(choices?.value(cash)).toBe('cash');
    expect(choices?.choose('hosting', cash, context)).toMatchObject({ value: { kind: 'hosting' } });
    expect(choices?.choose('Hosting', cash, context)).toMatchObject({ ok: false });
    const purposes = pledgeCells.columns.purpose.choices;
    expect(purposes?.list(testers(fte(1)), context).map(({ label }) => label)).toContain('Testers');
    expect(purposes?.choose('line-gatekeeper', testers(fte(1)), context)).toMatchObject({
      value: { line: 'line-gatekeeper' },
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
