// Find and replace in the cells of a grid: what is found is counted and shown before anything changes.
import { useMemo, useState } from 'react';
import { counted, formatCount } from '../../../shared/values/counted.ts';
import type { Refusal } from '../../../shared/values/result.ts';
import { type Answer, refusalOf } from '../answer.ts';
import { Checkbox } from '../Checkbox.tsx';
import { Dialog } from '../Dialog.tsx';
import { Field } from '../Field.tsx';
import type { CellText } from './column.ts';
import type { Send } from './perform.ts';
import { type Replaced, replacedCells } from './replaceCells.ts';
import './replace.css';

export interface ReplaceProps {
  /** Null where only one cell is selected: then all of the grid is searched. */
  readonly selected: readonly CellText[] | null;
  readonly all: () => readonly CellText[];
  readonly onSet: (cells: readonly CellText[]) => Answer;
  readonly send: Send;
  readonly onClose: () => void;
}

const shownAtMost = 5;

const nothingFound = (find: string): Refusal => ({
  what: 'Find',
  why: find === '' ? 'It is empty.' : 'No cell has this text, or nothing would change.',
  remedy: find === '' ? 'Type the text to replace.' : 'Check the text, or search all cells.',
});

interface TextProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

function Text({ label, hint, value, onType }: TextProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          className="input"
          autoComplete="off"
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}

function Found({ find, found }: { readonly find: string; readonly found: readonly Replaced[] }) {
  const more = found.length - shownAtMost;
  return (
    <>
      <p role="status">
        {find === '' ? 'Type the text to find.' : `${counted(found.length, 'cell')} will change.`}
      </p>
      {found.length > 0 && (
        <ul className="replace-found" aria-label="Cells that will change">
          {found.slice(0, shownAtMost).map(({ rowId, columnKey, from, text }) => (
            <li key={`${rowId} ${columnKey}`}>
              <del>{from}</del> → <ins>{text === '' ? '(empty)' : text}</ins>
            </li>
          ))}
          {more > 0 && <li>And {formatCount(more)} more.</li>}
        </ul>
      )}
    </>
  );
}

export default function Replace({ selected, all, onSet, send, onClose }: ReplaceProps) {
  const [find, setFind] = useState('');
  const [by, setBy] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [isInBlock, setInBlock] = useState(selected !== null);
  const cells = useMemo(() => (isInBlock && selected) || all(), [isInBlock, selected, all]);
  const found = useMemo(
    () => replacedCells(cells, { find, by, matchCase }),
    [cells, find, by, matchCase],
  );
  const submit = () => {
    if (found.length === 0) return nothingFound(find);
    const refusal = refusalOf(onSet(found));
    if (!refusal || !('onGoOn' in refusal)) return refusal;
    // The grid lists what is refused, and offers to go on without it, as after a paste.
    send({ type: 'answer', refusal, goal: null });
    return null;
  };
  return (
    <Dialog
      title="Find and replace"
      submitLabel="Replace"
      onSubmit={submit}
      onClose={onClose}
      asks={false}
    >
      <Text
        label="Find"
        hint="Numbers and dates are searched as they are typed, not as they are shown."
        value={find}
        onType={setFind}
      />
      <Text label="Replace with" value={by} onType={setBy} />
      <Checkbox label="Match case" checked={matchCase} onCommit={setMatchCase} />
      {selected && (
        <Checkbox
          label={`Only in the selected cells (${formatCount(selected.length)} can be edited)`}
          checked={isInBlock}
          onCommit={setInBlock}
        />
      )}
      <Found find={find} found={found} />
    </Dialog>
  );
}
