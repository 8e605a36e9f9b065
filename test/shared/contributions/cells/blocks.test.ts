// Blocks of cells pasted into the contributions and cleared: one change, all of it or nothing.

import { describe, expect, test } from 'vitest';
import {
  type Block,
  clearedCells,
  editedCell,
  pastedBlock,
} from '../../../../shared/contributions/cells/blocks.ts';
import { applyChange, type Batch } from '../../../../shared/kernel/change.ts';
import type { Plan } from '../../../../shared/kernel/plan.ts';
import { fte } from '../../../../shared/values/fte.ts';
import { money } from '../../../../shared/values/money.ts';
import type { Result } from '../../../../shared/values/result.ts';
import { aPledge, giving, testers, worked } from '../plans.ts';

const grant = aPledge({ id: 'grant', name: 'Grant', amount: money(20_000) });
const plan = giving(worked, grant, testers(fte(1)));
const fresh = { ids: ['new-1', 'new-2', 'new-3', 'new-4'], year: 2012 };

function done(batch: Result<Batch>): Plan {
  if (!batch.ok) throw new Error(`${batch.no.what} ${batch.no.why}`);
  const result = applyChange(plan, batch.value);
  if (!result.ok) throw new Error(`${result.no.what} ${result.no.why}`);
  return result.value;
}

const paste = (block: Block) => pastedBlock(plan, block, fresh);

describe('a pasted block', () => {
  test('changes each row by one change, and is named by its cells', () => {
    const batch = paste({
      row: 0,
      keys: ['kind', 'size', null, 'status'],
      cells: [
        ['Cash', '3*10k', 'computed', 'Pledged'],
        ['people', '1.5', '', 'Proposed'],
      ],
    });
    expect(batch).toMatchObject({
      ok: true,
      value: { name: 'Pasted 8 cells into the contributions', changes: { length: 2 } },
    });
    expect(done(batch).contributions.pledges).toMatchObject([
      { id: 'grant', amount: money(30_000), status: 'pledged' },
      { id: 'testers', fte: 150, status: 'proposed' },
    ]);
  });

  test('makes new contributions of the rows beyond the last, and skips empty ones', () => {
    const batch = paste({
      row: 1,
      keys: ['name', 'contributor'],
      cells: [['Testers'], ['Racks', 'DDN'], ['', ''], ['Advice', 'A friend']],
    });
    expect(done(batch).contributions.pledges.slice(2)).toMatchObject([
      { id: 'new-2', name: 'Racks', member: 'member-ddn', status: 'proposed', firstYear: 2012 },
      { id: 'new-4', name: 'Advice', member: null, giver: 'A friend' },
    ]);
    expect(done(batch).contributions.pledges[1]?.name).toBe('Testers');
  });

  test('refuses all of it where one cell cannot be read, and names the row', () => {
    const batch = paste({ row: 0, keys: ['size'], cells: [['10'], ['lots']] });
    expect(batch).toMatchObject({ ok: false, no: { what: 'Row 2, “Testers from Cray”: “lots”' } });
  });

  test('changes nothing where it says what is there already', () => {
    const batch = paste({ row: 0, keys: ['name'], cells: [['Grant']] });
    expect(batch).toMatchObject({ ok: true, value: { changes: [] } });
  });
});

describe('clearing cells', () => {
  test('empties contributor, restriction and source as one change', () => {
    const cells = [
      { id: 'grant', key: 'contributor' },
      { id: 'grant', key: 'source' },
    ] as const;
    const given = giving(worked, { ...grant, giver: 'A friend', source: 'A letter' });
    const batch = clearedCells(given, cells);
    expect(batch).toMatchObject({
      ok: true,
      value: {
        name: 'Cleared 2 cells of the contributions',
        changes: [{ id: 'grant', set: { giver: null, source: null } }],
      },
    });
  });

  test('is refused where something is needed', () => {
    expect(clearedCells(plan, [{ id: 'grant', key: 'size' }])).toMatchObject({ ok: false });
    expect(clearedCells(plan, [{ id: 'testers', key: 'purpose' }])).toMatchObject({ ok: false });
  });
});

describe('one edited cell', () => {
  test('changes kind, amount, line and activity together', () => {
    const change = editedCell(plan, { id: 'grant', key: 'kind' }, 'people');
    expect(change).toMatchObject({
      ok: true,
      value: {
        type: 'contributions/setPledge',
        id: 'grant',
        set: { kind: 'people', amount: null, fte: 0, line: 'line-gatekeeper' },
      },
    });
  });

  test('changes nothing where the text says what is there, or the row is gone', () => {
    expect(editedCell(plan, { id: 'grant', key: 'size' }, '20k')).toEqual({
      ok: true,
      value: null,
    });
    expect(editedCell(plan, { id: 'gone', key: 'size' }, '1')).toEqual({ ok: true, value: null });
  });
});
