// A block of cells pasted into the contributions, or cleared, as one change.
import type { Batch, Change } from '../../kernel/change.ts';
import { changedFields } from '../../kernel/changedFields.ts';
import type { Plan } from '../../kernel/plan.ts';
import { find } from '../../values/id.ts';
import { no, ok, type Refusal, type Result } from '../../values/result.ts';
import { type Contribution, type ContributionId, newPledge } from '../model.ts';
import { type CellKey, type CellTexts, withCells } from './cells.ts';

export interface Block {
  /** Position of the first row in display order; rows beyond the last become new contributions. */
  readonly row: number;
  /** What stands in each column, from the first of the block; null cannot be edited. */
  readonly keys: readonly (CellKey | null)[];
  readonly cells: readonly (readonly string[])[];
}

/** What new rows begin with: an id for each row of the block, and the year that is looked at. */
export interface NewRows {
  readonly ids: readonly ContributionId[];
  readonly year: number;
}

function textsOf(keys: Block['keys'], row: readonly string[]): CellTexts {
  const named = keys.flatMap((key, index) => {
    const text = row[index];
    return key === null || text === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(named);
}

function inRow(position: number, name: string, refusal: Refusal): Refusal {
  return { ...refusal, what: `Row ${position + 1}, “${name}”: ${refusal.what}` };
}

function setting(before: Contribution, after: Contribution): readonly Change[] {
  const set = changedFields(before, after);
  if (Object.keys(set).length === 0) return [];
  return [{ type: 'contributions/setPledge', id: before.id, set }];
}

function rowChange(
  plan: Plan,
  position: number,
  texts: CellTexts,
  fresh: Contribution | null,
): Result<readonly Change[]> {
  const before = plan.contributions.pledges[position] ?? fresh;
  if (!before || Object.keys(texts).length === 0) return ok([]);
  const after = withCells(plan, before, texts);
  if (!after.ok) return no(inRow(position, before.name, after.no));
  if (before !== fresh) return ok(setting(before, after.value));
  return ok([{ type: 'contributions/addPledge', entity: after.value, at: null }]);
}

const isEmpty = (row: readonly string[]) => row.every((text) => text.trim() === '');

const counted = (cells: number) => (cells === 1 ? '1 cell' : `${cells} cells`);

/** All of it or nothing: the first cell that cannot be read refuses the block. */
export function pastedBlock(plan: Plan, block: Block, fresh: NewRows): Result<Batch> {
  const changes: Change[] = [];
  const { pledges } = plan.contributions;
  for (const [index, row] of block.cells.entries()) {
    const position = block.row + index;
    const id = fresh.ids[index];
    const isNew = position >= pledges.length && !isEmpty(row) && id !== undefined;
    const made = isNew ? newPledge(id, fresh.year) : null;
    const change = rowChange(plan, position, textsOf(block.keys, row), made);
    if (!change.ok) return change;
    changes.push(...change.value);
  }
  const cells = block.cells.reduce((sum, row) => sum + row.length, 0);
  return ok({ type: 'batch', name: `Pasted ${counted(cells)} into the contributions`, changes });
}

export interface CellOf {
  readonly id: ContributionId;
  readonly key: CellKey;
}

/** The cells as if nothing had been typed into them; refused where something is needed. */
export function clearedCells(plan: Plan, cells: readonly CellOf[]): Result<Batch> {
  const changes: Change[] = [];
  for (const [id, some] of Map.groupBy(cells, (cell) => cell.id)) {
    const position = plan.contributions.pledges.findIndex((one) => one.id === id);
    const texts = Object.fromEntries(some.map(({ key }) => [key, '']));
    const change = rowChange(plan, position, texts, null);
    if (!change.ok) return change;
    changes.push(...change.value);
  }
  const name = `Cleared ${counted(cells.length)} of the contributions`;
  return ok({ type: 'batch', name, changes });
}

/** One cell as it was typed; no change where it says what is there already. */
export function editedCell(plan: Plan, { id, key }: CellOf, text: string): Result<Change | null> {
  const before = find(plan.contributions.pledges, id);
  if (!before) return ok(null);
  const after = withCells(plan, before, { [key]: text });
  return after.ok ? ok(setting(before, after.value)[0] ?? null) : after;
}
