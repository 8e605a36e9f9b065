// Blocks of cells pasted into the contributions and cleared: one change, all of it or nothing.
import { describe, expect, test } from 'vitest';
import {
  type CellStep,
  clearedStep,
  pastedStep,
  typedChange,
} from '../../../renderer/editing/cellChanges.ts';
import { pledgesSheet } from '../../../shared/contributions/cells/pledges.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { fte } from '../../../shared/values/fte.ts';
import { money } from '../../../shared/values/money.ts';
import type { Result } from '../../../shared/values/result.ts';
import { aPledge, edited, giving, testers, worked } from '../../shared/contributions/plans.ts';

const grant = aPledge({ id: 'grant', name: 'Grant', amount: money(20_000) });
const plan = giving(worked, grant, testers(fte(1)));

function done(step: Result<CellStep | null>): Plan {
  if (!step.ok) throw new Error(`${step.no.what} ${step.no.why}`);
  return step.value ? edited(plan, step.value.batch) : plan;
}

function paste(row: number, keys: readonly string[], cells: readonly (readonly string[])[]) {
  let made = 0;
  const newId = () => `new-${++made}`;
  const shown = { rows: plan.contributions.pledges, keys };
  return pastedStep(pledgesSheet, { row, column: 0, cells }, shown, { plan, year: 2012, newId });
}

describe('a pasted block', () => {
  test('changes each row by one change, and is named by its cells', () => {
    const batch = paste(
      0,
      ['kind', 'size', 'worth', 'status'],
      [
        ['Cash', '3*10k', 'computed', 'Pledged'],
        ['people', '1.5', '', 'Proposed'],
      ],
    );
    expect(batch).toMatchObject({
      ok: true,
      value: { batch: { name: 'Pasted 6 cells into the contributions', changes: { length: 2 } } },
    });
    expect(done(batch).contributions.pledges).toMatchObject([
      { id: 'grant', amount: money(30_000), status: 'pledged' },
      { id: 'testers', fte: 150, status: 'proposed' },
    ]);
  });

  test.each(['Total', 'Total gifts', 'Subtotal'])(
    'leaves out a row that adds up those above it, and tells so (%s)',
    (name) => {
      const gifts = [
        ['Racks', 'DDN', '$1,000'],
        ['Disks', 'Cray', '500'],
      ];
      const batch = paste(2, ['name', 'contributor', 'size'], [...gifts, [name, '', '1500']]);
      expect(batch).toMatchObject({
        value: { notes: [`Row 3, “${name}”, looked like a total of other rows and was left out.`] },
      });
      const names = done(batch)
        .contributions.pledges.slice(2)
        .map((pledge) => pledge.name);
      expect(names).toEqual(['Racks', 'Disks']);
    },
  );

  test('makes new contributions of the rows beyond the last, and skips empty ones', () => {
    const batch = paste(
      1,
      ['name', 'contributor'],
      [['Testers'], ['Racks', 'DDN'], ['', ''], ['Advice', 'A friend']],
    );
    expect(done(batch).contributions.pledges.slice(2)).toMatchObject([
      { id: 'new-1', name: 'Racks', member: 'member-ddn', status: 'proposed', firstYear: 2012 },
      { id: 'new-2', name: 'Advice', member: null, giver: 'A friend' },
    ]);
    expect(done(batch).contributions.pledges[1]?.name).toBe('Testers');
    expect(batch).toMatchObject({
      value: {
        batch: { name: 'Pasted 5 cells into the contributions and added 2 contributions' },
      },
    });
  });

  test('refuses all of it where one cell cannot be read, and names the row', () => {
    const batch = paste(0, ['size'], [['10'], ['lots']]);
    expect(batch).toMatchObject({
      ok: false,
      no: { what: 'Row 2, “Testers from Cray”, “Amount or FTE”: “lots”' },
    });
  });

  test('changes nothing where it says what is there already', () => {
    expect(paste(0, ['name'], [['Grant']])).toEqual({ ok: true, value: null });
  });
});

describe('clearing cells', () => {
  const clear = (of: Plan, rowId: string, ...keys: string[]) =>
    clearedStep(
      pledgesSheet,
      keys.map((columnKey) => ({ rowId, columnKey })),
      { plan: of, year: 2012 },
    );

  test('empties contributor, restriction and source as one change', () => {
    const given = giving(worked, { ...grant, giver: 'A friend', source: 'A letter' });
    expect(clear(given, 'grant', 'contributor', 'source')).toMatchObject({
      ok: true,
      value: {
        batch: {
          name: 'Cleared 2 cells of the contributions',
          changes: [{ id: 'grant', set: { giver: null, source: null } }],
        },
      },
    });
  });

  test('is refused where something is needed, of the whole selection at its cell', () => {
    expect(clear(plan, 'testers', 'purpose')).toMatchObject({
      ok: false,
      no: { what: 'The cell', why: 'It cannot be empty.' },
    });
    expect(clear(plan, 'grant', 'source', 'size')).toMatchObject({
      ok: false,
      no: { what: '“Grant”, “Amount or FTE”', why: 'It cannot be empty.' },
    });
  });
});

describe('one edited cell', () => {
  const type = (rowId: string, columnKey: string, text: string) =>
    typedChange(pledgesSheet, { rowId, columnKey }, text, { plan, year: 2012 });

  test('changes kind, amount, line and activity together', () => {
    expect(type('grant', 'kind', 'people')).toMatchObject({
      ok: true,
      value: {
        type: 'contributions/setPledge',
        id: 'grant',
        set: { kind: 'people', amount: null, fte: 0, line: 'line-gatekeeper' },
      },
    });
  });

  test('changes nothing where the text says what is there, or the row is gone', () => {
    expect(type('grant', 'size', '20k')).toEqual({ ok: true, value: null });
    expect(type('gone', 'size', '1')).toEqual({ ok: true, value: null });
  });
});
