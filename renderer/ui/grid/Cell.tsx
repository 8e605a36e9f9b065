// One cell: its text, its marks, and the draft with its refusal while it is edited.
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: the role is one of two, and both take it
import type { CSSProperties } from 'react';
import { noValue } from '../../../shared/values/words.ts';
import { MoreIcon } from '../icons.tsx';
import { useNoValue } from '../noValue.ts';
import { shownText } from '../shownText.ts';
import { CellRefusal } from './CellRefusal.tsx';
import type { Column, Mark } from './column.ts';
import { Editor } from './Editor.tsx';
import type { RowView } from './rowView.ts';

interface Props<R> {
  readonly column: Column<R>;
  readonly index: number;
  readonly row: R;
  readonly view: RowView<R>;
}

const meanings: Readonly<Record<Mark, string>> = {
  solved: 'Solved',
  unknown: 'Unknown',
  differs: 'Differs from the base scenario',
  act: 'Needs attention',
  good: 'In order',
  problem: 'Needs attention first',
};

function classOf<R>({ column, index, view }: Props<R>, mark: Mark | null): string {
  const selected = view.from !== view.to || view.active === -1;
  return [
    'grid-cell',
    column.align === 'end' && 'grid-cell-end',
    mark && `grid-cell-${mark}`,
    index >= view.fillFrom && index <= view.fillTo && 'grid-cell-filling',
    selected && index >= view.from && index <= view.to && 'grid-cell-selected',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whether one of the selected cells of the row can be typed into. */
const takesText = <R,>({ view, row }: Props<R>) =>
  view.columns.slice(view.from, view.to + 1).some(({ editable }) => editable?.(row));

const refusalId = (anchor: string) => `${anchor}-refusal`;

function Content<R>({ column, row, index, view }: Props<R>) {
  const reason = useNoValue();
  const isFigure = column.align === 'end' && !column.editable?.(row);
  const shown = shownText(column.text(row));
  const text = reason !== null && isFigure && shown !== '' ? noValue : shown;
  const explains = column.onExplain && text !== '' && !column.editable?.(row);
  // Words may be cut off; figures never are. A marked cell says what its mark means instead.
  const isCut = column.align !== 'end' && (index === 0 || !column.mark?.(row));
  return (
    <>
      <span
        className={explains ? 'grid-text grid-figure' : 'grid-text'}
        title={isCut && text !== '' ? text : undefined}
      >
        {text}
      </span>
      {index === 0 && view.menu !== 'none' && (
        // For the mouse only: by keyboard the menu is Shift+F10 on any cell.
        <button type="button" className="grid-more" tabIndex={-1} aria-hidden="true">
          <MoreIcon />
        </button>
      )}
    </>
  );
}

function Draft<R>({ column, row, view }: Props<R>) {
  const rowName = view.columns[0]?.text(row) ?? '';
  return (
    <Editor
      name={`${column.name ?? column.header}, ${rowName}`}
      text={view.draft ?? ''}
      choices={column.choices?.(row) ?? null}
      refusalId={view.refusal && refusalId(view.anchor)}
      send={view.send}
    />
  );
}

export function Cell<R>(props: Props<R>) {
  const { column, index, row, view } = props;
  const active = view.active === index;
  const isCorner = view.handle && index === view.to && takesText(props);
  const mark = column.mark?.(row) ?? null;
  const anchor =
    active && view.refusal ? ({ anchorName: view.anchor } as CSSProperties) : undefined;
  return (
    <div
      role={index === 0 ? 'rowheader' : 'gridcell'}
      className={classOf(props, mark)}
      aria-colindex={index + 1}
      aria-selected={active || (index >= view.from && index <= view.to)}
      aria-readonly={!column.editable?.(row)}
      title={mark ? meanings[mark] : undefined}
      data-column={index}
      style={anchor}
      tabIndex={active ? 0 : -1}
    >
      {/* The text stays the same element when its cell becomes active: it may be under the mouse. */}
      {active && view.draft !== null ? <Draft {...props} /> : <Content {...props} />}
      {/* For the mouse: by keyboard Ctrl+D fills. */}
      {isCorner && <span className="grid-fill" aria-hidden="true" title="Drag to fill" />}
      {active && view.refusal && (
        <CellRefusal id={refusalId(view.anchor)} refusal={view.refusal} anchor={view.anchor} />
      )}
    </div>
  );
}
