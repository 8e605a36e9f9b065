// Every editable cell of every grid: typed and pasted, it reads a number or a day as the second reader does.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pastedStep, typedChange } from '../../renderer/editing/cellChanges.ts';
import { pledgeCells, pledgesSheet } from '../../shared/contributions/cells/pledges.ts';
import { activityCells, lineCells } from '../../shared/cost/cells/lines.ts';
import { costSheet } from '../../shared/cost/cells/pasted.ts';
import type { CostLine } from '../../shared/cost/model.ts';
import { goalCells, goalsSheet } from '../../shared/goals/cells.ts';
import {
  assetCells,
  assetsSheet,
  copiesSheet,
  copyCells,
} from '../../shared/infrastructure/cells.ts';
import type { CellSheet } from '../../shared/kernel/cellSheet.ts';
import { type CellList, readCells } from '../../shared/kernel/cells.ts';
import { memberCells, rollSheet } from '../../shared/members/cells/members.ts';
import { nonmemberCells, nonmembersSheet } from '../../shared/members/cells/nonmembers.ts';
import type { Entity } from '../../shared/values/id.ts';
import {
  aCopy,
  aCostLine,
  aGoal,
  aMember,
  aNonmember,
  anActivity,
  anAsset,
  aPledge,
  aStaffLine,
  openSfsPlan,
  testersInKind,
} from '../fixtures/builders.ts';
import { type AskedField, alike, compared, textsOfKind, told } from './asked.ts';
import type { KindName } from './kinds.ts';

/** A cell that takes a number or a day: on which row it is asked, and what is kept of the text. */
interface Taking<E> {
  readonly kind: KindName;
  readonly row: E;
  readonly kept: (entity: E) => unknown;
}

type Kinds<E, K extends string> = Readonly<Record<K, 'text' | 'choice' | readonly Taking<E>[]>>;

interface AskedCell extends AskedField {
  readonly sheet: CellSheet;
  readonly rowId: string;
  readonly key: string;
}

interface PlainCell {
  readonly name: string;
  readonly takesTexts: boolean;
  /** What an edit of the cell begins with after the text was typed; null where it was refused. */
  kept(text: string): string | null;
}

interface Cells {
  readonly list: unknown;
  readonly sheet: CellSheet;
  readonly asked: readonly AskedCell[];
  readonly plain: readonly PlainCell[];
}

const supported = anActivity({ id: 'activity-asked', name: 'Asked' });
const fixed = aCostLine({ activity: supported.id, amount: null, basis: 'unknown' });
const staff = aStaffLine({ activity: supported.id, fte: null, basis: 'unknown' });
const gift = aPledge();
const people = testersInKind(1, { id: 'pledge-two', name: 'Testers' });
const copy = aCopy();

const plan = openSfsPlan(
  { type: 'cost/addActivity', entity: supported, at: null },
  { type: 'cost/addLine', entity: fixed, at: null },
  { type: 'cost/addLine', entity: staff, at: null },
  { type: 'contributions/addPledge', entity: gift, at: null },
  { type: 'contributions/addPledge', entity: people, at: null },
  { type: 'infrastructure/addAsset', entity: anAsset(), at: null },
  { type: 'infrastructure/addCopy', entity: copy, at: null },
);
const context = { plan, year: plan.cost.terms.startYear };

/** `row` is asked for its texts and choices; a column that is not said here does not compile. */
function cellsOf<E extends Entity, K extends string>(
  list: CellList<E, K>,
  sheet: CellSheet,
  row: E,
  kinds: Kinds<E, K>,
): Cells {
  const read = (key: K, on: E, text: string) => readCells(list, on, { [key]: text }, context);
  const plainCell = (key: K): PlainCell => ({
    name: `${list.title}: ${key}`,
    takesTexts: kinds[key] === 'text',
    kept(text) {
      const entity = read(key, row, text);
      const { edit, show } = list.columns[key];
      return entity.ok ? (edit ?? show)(entity.value, context) : null;
    },
  });
  const askedCell = (key: K, { kind, row: on, kept }: Taking<E>): AskedCell => ({
    name: `${list.title}: ${key}, as ${kind}`,
    kind,
    sheet,
    rowId: on.id,
    key,
    answer(text) {
      const entity = read(key, on, text);
      return entity.ok ? { value: kept(entity.value) } : { refused: told(entity.no.refusal) };
    },
  });
  const keys = Object.keys(kinds) as K[];
  return {
    list,
    sheet,
    plain: keys.flatMap((key) => (typeof kinds[key] === 'string' ? [plainCell(key)] : [])),
    asked: keys.flatMap((key) => {
      const taking = kinds[key];
      return typeof taking === 'string' ? [] : taking.map((one) => askedCell(key, one));
    }),
  };
}

const fteOf: Taking<CostLine> = { kind: 'fteRange', row: staff, kept: ({ fte }) => fte };
const costOf: Taking<CostLine> = { kind: 'moneyRange', row: fixed, kept: ({ amount }) => amount };

const grids: readonly Cells[] = [
  cellsOf(memberCells, rollSheet, aMember(), {
    name: 'text',
    kind: 'choice',
    representative: 'text',
  }),
  cellsOf(nonmemberCells, nonmembersSheet, aNonmember(), {
    name: 'text',
    class: 'choice',
    organisation: 'text',
    contacts: 'text',
  }),
  cellsOf(lineCells, costSheet, staff, {
    name: 'text',
    'fte.low': [fteOf],
    'fte.likely': [fteOf],
    'fte.high': [fteOf],
    'cost.low': [costOf],
    'cost.likely': [costOf],
    'cost.high': [costOf],
    basis: 'choice',
  }),
  cellsOf(activityCells, costSheet, supported, { name: 'text' }),
  cellsOf(pledgeCells, pledgesSheet, gift, {
    kind: 'choice',
    purpose: 'choice',
    size: [
      { kind: 'money', row: gift, kept: ({ amount }) => amount },
      { kind: 'fte', row: people, kept: ({ fte }) => fte },
    ],
    name: 'text',
    contributor: 'text',
    firstYear: [{ kind: 'year', row: gift, kept: ({ firstYear }) => firstYear }],
    lastYear: [{ kind: 'year', row: gift, kept: ({ lastYear }) => lastYear }],
    status: 'choice',
    source: 'text',
  }),
  cellsOf(goalCells, goalsSheet, aGoal(), {
    name: 'text',
    state: 'choice',
    owner: 'text',
    horizon: 'choice',
  }),
  cellsOf(assetCells, assetsSheet, anAsset(), {
    name: 'text',
    kind: 'choice',
    holder: 'text',
    further: 'text',
    onLoss: 'text',
    source: 'text',
  }),
  cellsOf(copyCells, copiesSheet, copy, {
    asset: 'choice',
    keeper: 'text',
    everyDays: [{ kind: 'count', row: copy, kept: ({ everyDays }) => everyDays }],
    copied: [{ kind: 'day', row: copy, kept: ({ copied }) => copied }],
    proven: [{ kind: 'day', row: copy, kept: ({ proven }) => proven }],
    digest: 'text',
    source: 'text',
  }),
];

const asked = grids.flatMap((grid) => grid.asked);

/** What the features export of their cells that looks like one of these. */
async function exported(looks: readonly string[]): Promise<readonly object[]> {
  const shared = resolve(import.meta.dirname, '../../shared');
  const files = readdirSync(shared, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[a-zA-Z]+[\\/]cells(\.ts$|[\\/])/.test(name))
    .filter((name) => name.endsWith('.ts') && !name.startsWith('import'));
  const modules = await Promise.all(files.map((file) => import(join(shared, file))));
  const values = modules.flatMap((one: object): unknown[] => Object.values(one));
  return values.filter(
    (one): one is object =>
      typeof one === 'object' && one !== null && looks.every((key) => key in one),
  );
}

describe('each cell of a grid', () => {
  test.each(asked)('reads as a second reader does: $name', (cell) => {
    expect(compared(cell)).toEqual(alike);
  });

  test.each(asked)('takes what is pasted as it takes what is typed: $name', (cell) => {
    const { sheet, rowId, key } = cell;
    const shown = { rows: [{ id: rowId }], keys: [key] };
    const pasting = { ...context, newId: () => 'new' };
    let changes = 0;
    for (const text of textsOfKind(cell.kind).slice(0, 400)) {
      const typedIn = typedChange(sheet, { rowId, columnKey: key }, text, context);
      const pasted = pastedStep(sheet, { row: 0, column: 0, cells: [[text]] }, shown, pasting);
      const one = pasted.ok ? (pasted.value?.batch.changes[0] ?? null) : told(pasted.no);
      if (typedIn.ok && typedIn.value !== null) changes += 1;
      expect([text, one]).toEqual([text, typedIn.ok ? typedIn.value : told(typedIn.no)]);
    }
    expect(changes).toBeGreaterThan(10);
  });

  test('that is not asked keeps a text as it stands, or is one of a list', () => {
    const numbersAndDays = ['1,200', '$5', '12.5%', '2012', '7 May 2012', '2012-01-31', '3.5 FTE'];
    for (const { name, takesTexts, kept } of grids.flatMap((grid) => grid.plain)) {
      for (const text of numbersAndDays) {
        expect([name, text, kept(text)]).toEqual([name, text, takesTexts ? text : null]);
      }
    }
  });

  test('of every list and of every sheet is asked here', async () => {
    const lists = await exported(['columns', 'entities', 'set']);
    const sheets = await exported(['columnNames', 'rowOf', 'pasted']);
    expect(lists.length).toBeGreaterThan(6);
    expect(new Set(lists)).toEqual(new Set(grids.map(({ list }) => list)));
    expect(new Set(sheets)).toEqual(new Set(grids.map(({ sheet }) => sheet)));
  });
});
