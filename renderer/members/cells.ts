// What both lists of the page do with typed, pasted and cleared cells, and with a row that moves.
import type { Change } from '../../shared/kernel/change.ts';
import type { Result } from '../../shared/values/result.ts';
import { dispatch } from '../state/dispatch.ts';
import { announce } from '../ui/announce.ts';
import { type Answer, refusalOf } from '../ui/answer.ts';
import type { CellName, PastedBlock } from '../ui/grid/column.ts';

export interface CellWords {
  /** What a text in a cell changes; null for a column that only shows. */
  changeOf(id: string, column: string, text: string): Result<Change> | null;
  /** `the roll`. */
  readonly list: string;
  readonly onlyShown: string;
  readonly pasteInto: string;
  readonly moreRows: string;
}

interface Typed extends CellName {
  readonly text: string;
}

export function send(change: Change): void {
  const refusal = dispatch(change);
  if (refusal) announce(`${refusal.what} ${refusal.why} ${refusal.remedy}`);
}

export function commit(words: CellWords, id: string, column: string, text: string): Answer {
  const change = words.changeOf(id, column, text);
  if (!change) return null;
  return change.ok ? dispatch(change.value) : change.no;
}

/** All of the cells in one step, or none. */
function commitAll(words: CellWords, cells: readonly Typed[], said: string): Answer {
  const changes: Change[] = [];
  for (const { rowId, columnKey, text } of cells) {
    const change = words.changeOf(rowId, columnKey, text);
    if (change && !change.ok) return change.no;
    if (change) changes.push(change.value);
  }
  if (changes.length === 0) return { what: '', why: words.onlyShown, remedy: words.pasteInto };
  const count = `${changes.length} ${changes.length === 1 ? 'cell' : 'cells'}`;
  return dispatch({ type: 'batch', name: `${said} ${count} of ${words.list}`, changes });
}

export function clear(words: CellWords, cells: readonly CellName[]): Answer {
  const empty = cells.map((cell) => ({ ...cell, text: '' }));
  return refusalOf(commitAll(words, empty, 'Cleared'));
}

/** `rows` are ids and `columns` keys, in the order shown. */
export function paste(
  words: CellWords,
  rows: readonly string[],
  columns: readonly string[],
  block: PastedBlock,
): Answer {
  if (block.row + block.cells.length > rows.length) {
    const why = `The block has ${block.cells.length} rows, more than there are from here on.`;
    return { what: '', why, remedy: words.moreRows };
  }
  const cells = block.cells.flatMap((texts, down) =>
    texts.map((text, right) => ({
      rowId: rows[block.row + down] ?? '',
      columnKey: columns[block.column + right] ?? '',
      text,
    })),
  );
  return commitAll(words, cells, 'Pasted');
}
