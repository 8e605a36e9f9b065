// What a grid does when a cell is typed, a block pasted or cleared, a row moved: one edit, or a refusal.
import type { CellSheet } from '../../shared/kernel/cellSheet.ts';
import { type Change, describeChange } from '../../shared/kernel/change.ts';
import type { ShownCells } from '../../shared/kernel/pastedRows.ts';
import { sameNameIn } from '../../shared/kernel/sameNames.ts';
import { counted } from '../../shared/values/counted.ts';
import { saysAbout } from '../../shared/values/numberText.ts';
import { quoted } from '../../shared/values/plainText.ts';
import { ok, type Refusal, type Result } from '../../shared/values/result.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { getState } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { type Question, refusalOf, type Shows } from '../ui/answer.ts';
import type { GridActs } from '../ui/grid/column.ts';
import {
  type CellStep,
  clearedStep,
  pastedStep,
  refusalAt,
  type StepAct,
  type StepRefusal,
  setStep,
  typedChange,
} from './cellChanges.ts';
import { cellContext } from './gridColumns.ts';
import { dispatchNamed } from './namedChange.ts';
import { tell } from './refusals.ts';

/** A text that is kept as it was typed is no number. */
const keepsText = (change: Change, text: string) => JSON.stringify(change).includes(text.trim());

function commit(change: Result<Change | null>, text: string): Refusal | Question | null {
  if (!change.ok) return change.no;
  const { value } = change;
  if (value === null) return null;
  const isAbout = saysAbout(text) && !keepsText(value, text);
  const { plan } = getState();
  return dispatchNamed(value, () => {
    if (isAbout) announce(`${quoted(text)} was entered as exact: ${describeChange(plan, value)}.`);
  });
}

const actWords: Readonly<Record<StepAct, { readonly goOn: string; readonly failed: string }>> = {
  paste: { goOn: 'Paste', failed: 'pasted' },
  clear: { goOn: 'Clear', failed: 'cleared' },
  fill: { goOn: 'Fill', failed: 'filled' },
  replace: { goOn: 'Replace in', failed: 'changed' },
};

function asked({ partly, ...refusal }: StepRefusal): Refusal | Question {
  if (!partly) return refusal;
  const { refusals, rest } = partly;
  const { cells, act } = rest;
  const { goOn: verb, failed } = actWords[act];
  const goOn = `${verb} the other ${cells === 1 ? 'cell' : counted(cells, 'cell')}`;
  return { ...refusal, all: refusals, failed, goOn, onGoOn: () => makeStep(ok(rest)) };
}

/** The id of the first row that a step added; null where it added none. */
function firstAdded({ batch, rows }: CellStep): string | null {
  const first = batch.changes[rows.findIndex(({ row }) => row.isNew)];
  return first && 'entity' in first ? first.entity.id : null;
}

const sameName = (taken: Refusal | null) => (taken ? [`${taken.what} ${taken.why}`] : []);

function said(step: CellStep, taken: Refusal | null): Shows | null {
  const shows = firstAdded(step);
  const notes = [...step.notes, ...sameName(taken)];
  const isTold = step.act === 'fill' || step.act === 'replace';
  if (shows === null && notes.length === 0 && !isTold) return null;
  announce([`${step.batch.name}.`, ...notes, 'You can undo this.'].join(' '));
  return shows === null ? null : { shows };
}

/** What cannot be read, or what the plan refuses, is told of its row; all else can be pasted without it. */
function makeStep(step: Result<CellStep | null, StepRefusal>): Refusal | Question | Shows | null {
  if (!step.ok) return asked(step.no);
  if (step.value === null) return null;
  const { plan } = getState();
  const taken = sameNameIn(plan, step.value.batch);
  const refusal = dispatch(step.value.batch);
  if (!refusal) return said(step.value, taken);
  return asked(refusalAt(plan, step.value) ?? refusal);
}

function clear(step: Result<CellStep | null>): Refusal | null {
  if (!step.ok) return step.no;
  if (step.value === null) return null;
  const { plan } = getState();
  const refusal = dispatch(step.value.batch);
  return refusal && (refusalAt(plan, step.value) ?? refusal);
}

type Edited = 'onCommit' | 'onPaste' | 'onSet' | 'onClear' | 'onMove';

type Editing = { readonly [A in Edited]: NonNullable<GridActs[A]> };

/** `shown` are the rows and columns of the grid as it is drawn. */
export function gridEditing(sheet: CellSheet, shown: ShownCells): Editing {
  return {
    onCommit: (rowId, columnKey, text) =>
      commit(typedChange(sheet, { rowId, columnKey }, text, cellContext()), text),
    onPaste: (block) => makeStep(pastedStep(sheet, block, shown, { ...cellContext(), newId })),
    onSet: (cells, act) => refusalOf(makeStep(setStep(sheet, cells, act, cellContext()))),
    onClear: (cells) => clear(clearedStep(sheet, cells, cellContext())),
    onMove: (id, by) => {
      const change = sheet.moved(id, by, shown.rows, cellContext());
      if (change) tell(dispatch(change));
    },
  };
}
