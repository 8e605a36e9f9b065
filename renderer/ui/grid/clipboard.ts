// Cells as tab-separated text, the way spreadsheets copy and paste: quoted where tabs or lines are inside.
import { parseCells } from '../../../shared/values/cellText.ts';
import { withoutControls } from '../../../shared/values/controls.ts';
import { guardedCell, unguarded } from '../../../shared/values/guardedText.ts';

/** The cells as they are. Other programs do not ask for a kind that they do not know. */
const ownKind = 'application/x-treekeeper-cells';

type Cells = readonly (readonly string[])[];

function formatCell(cell: string): string {
  const text = withoutControls(cell);
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows end with a line feed only where the last would be lost without it. */
export function formatCells(cells: Cells): string {
  const text = cells.map((row) => row.map(formatCell).join('\t')).join('\n');
  const lastIsEmpty =
    cells.length > 0 && cells.at(-1)?.join('') === '' && cells.at(-1)?.length === 1;
  return lastIsEmpty ? `${text}\n` : text;
}

/** Puts cells on the clipboard: guarded for a spreadsheet, and for Treekeeper itself as they are. */
export function setCells(data: Pick<DataTransfer, 'setData'>, cells: Cells): void {
  data.setData('text/plain', formatCells(cells.map((row) => row.map(guardedCell))));
  data.setData(ownKind, formatCells(cells));
}

/** Null where no cells of Treekeeper are on the clipboard. */
export function ownCells(data: Pick<DataTransfer, 'getData'>): string[][] | null {
  const own = data.getData(ownKind);
  return own === '' ? null : parseCells(own);
}

/** From Treekeeper or any other program; what was guarded and came back by a detour is as it was. */
export function pastedCells(data: Pick<DataTransfer, 'getData'>): string[][] {
  return ownCells(data) ?? parseCells(data.getData('text/plain')).map((row) => row.map(unguarded));
}
