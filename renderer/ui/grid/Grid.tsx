// The grid: a table that is worked by keyboard like a spreadsheet. Its keys are in machine.ts.
// biome-ignore-all lint/a11y/useSemanticElements: rows of a table element cannot be laid out and windowed alone
import { type CSSProperties, type KeyboardEvent, useCallback, useId, useMemo, useRef } from 'react';
import { usePrinted } from '../usePrinted.ts';
import { Asked } from './Asked.tsx';
import { type GridProps, type GridRow, trackOf } from './column.ts';
import './grid.css';
import { GridHead } from './GridHead.tsx';
import { GridReplace } from './GridReplace.tsx';
import { questionIn } from './machine.ts';
import { mountedRows, rowHeight, type View } from './mounted.ts';
import { blockOf } from './moves.ts';
import { anchorName } from './names.ts';
import { GivenRow, SubscribedRow } from './Row.tsx';
import { hasMenu, RowMenu } from './RowMenu.tsx';
import type { RowView } from './rowView.ts';
import { useClipboard } from './useClipboard.ts';
import { useFocus } from './useFocus.ts';
import { type Machine, useMachine } from './useMachine.ts';
import { useMouse } from './useMouse.ts';
import { useShown } from './useShown.ts';
import { useView } from './useView.ts';

/** Whether Alt and Ctrl belong to the sign: AltGr looks like both, and on a Mac Option writes `€` and `–`. */
function writesSign(event: KeyboardEvent): boolean {
  if (event.getModifierState('AltGraph')) return true;
  const isOption = navigator.userAgent.includes('Macintosh') && event.altKey;
  const isSign = event.key.length === 1 || event.key === 'Dead';
  return isOption && isSign && !event.ctrlKey && !event.metaKey;
}

function useKeys({ send, state }: Machine) {
  const editing = state.editing !== null;
  return (event: KeyboardEvent) => {
    const { key, shiftKey: shift, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    const writes = writesSign(event);
    const ctrl = !writes && (event.ctrlKey || event.metaKey);
    const handled = send({ type: 'key', key, ctrl, shift, alt: !writes && event.altKey });
    if (handled) event.preventDefault();
    const undo = ctrl && ['z', 'y'].includes(key.toLowerCase());
    if (handled || (editing && undo)) event.stopPropagation();
  };
}

const indexesOf = (rows: readonly GridRow[], kind: GridRow['kind']) =>
  rows.flatMap((row, index) => (row.kind === kind ? [index] : []));

/** The rows to draw: those in view, the active one, the group above the view, and totals. */
function useMounted<R>({ rows }: GridProps<R>, { state }: Machine, view: View) {
  const groups = useMemo(() => indexesOf(rows, 'group'), [rows]);
  const totals = useMemo(() => indexesOf(rows, 'total'), [rows]);
  const above = groups.findLast((index) => index <= view.first) ?? -1;
  const printed = usePrinted();
  const seen = printed ? { first: 0, fit: rows.length } : view;
  const mounted = mountedRows(rows.length, seen, [state.active.row, above, ...totals]);
  return { mounted, grouped: groups.length > 0 };
}

function viewOf<R>(props: GridProps<R>, machine: Machine, index: number, anchor: string) {
  const { state, send, menuRow } = machine;
  const block = blockOf(state);
  const selected = index >= block.top && index <= block.bottom;
  const active = state.active.row === index;
  const { id = '', kind = 'leaf' } = props.rows[index] ?? {};
  const { filling } = state;
  const fills = filling !== null && index >= filling.top && index <= filling.bottom;
  const offered = hasMenu(props) && kind !== 'total' ? 'offered' : 'none';
  return {
    id,
    index,
    kind,
    columns: props.columns,
    active: active ? state.active.column : -1,
    from: selected ? block.left : -1,
    to: selected ? block.right : -1,
    fillFrom: fills ? filling.left : -1,
    fillTo: fills ? filling.right : -1,
    handle:
      index === block.bottom && kind === 'leaf' && props.onSet !== undefined && !state.editing,
    draft: active ? (state.editing?.text ?? null) : null,
    refusal: active && !questionIn(state) ? state.refusal : null,
    anchor,
    menu: menuRow === id ? 'open' : offered,
    send,
  } satisfies RowView<R>;
}

interface BodyProps<R> {
  readonly grid: GridProps<R>;
  readonly machine: Machine;
  readonly mounted: readonly number[];
  readonly anchor: string;
}

function GridBody<R>({ grid, machine, mounted, anchor }: BodyProps<R>) {
  let next = 0;
  const rows = mounted.flatMap((index) => {
    const gap = index - next;
    next = index + 1;
    const view = viewOf(grid, machine, index, anchor);
    return [
      // Stands for the rows that are not in the page.
      gap > 0 && <div key={`above ${view.id}`} role="none" style={{ height: gap * rowHeight }} />,
      grid.useRow ? (
        <SubscribedRow key={view.id} {...view} useRow={grid.useRow} />
      ) : (
        <GivenRow key={view.id} {...view} row={grid.getRow(view.id)} />
      ),
    ];
  });
  const rest = grid.rows.length - next;
  return (
    <div role="rowgroup">
      {rows}
      {rest > 0 && <div role="none" style={{ height: rest * rowHeight }} />}
    </div>
  );
}

export function Grid<R>(props: GridProps<R>) {
  const root = useRef<HTMLDivElement>(null);
  const anchor = anchorName(useId());
  const machine = useMachine(props);
  const { send, state, openMenu, menuRow, isReplacing, openReplace } = machine;
  const view = useView(root, send);
  const { focus, handlers } = useFocus(root, machine);
  useClipboard(root, props, state, send);
  useShown(state.rows, send);
  const explain = useCallback(
    () => void send({ type: 'key', key: 'Enter', ctrl: false, shift: false, alt: true }),
    [send],
  );
  const mouse = useMouse(send, explain, openMenu);
  const press = useKeys(machine);
  const { mounted, grouped } = useMounted(props, machine, view);
  const tracks = props.columns.map(trackOf).join(' ');
  const closeMenu = (refocus: boolean) => {
    openMenu(null);
    if (refocus) focus();
  };
  const closeReplace = () => openReplace(false);
  const question = questionIn(state);
  const menu = menuRow !== null && (
    <RowMenu
      grid={props}
      index={props.rows.findIndex((row) => row.id === menuRow)}
      block={blockOf(state)}
      anchor={`${anchor}-menu`}
      send={send}
      onClose={closeMenu}
    />
  );
  return (
    <>
      <div
        ref={root}
        role="grid"
        className={grouped ? 'grid grid-grouped' : 'grid'}
        aria-label={props.label}
        aria-multiselectable="true"
        aria-rowcount={props.rows.length + 1}
        aria-colcount={props.columns.length}
        style={{ '--tracks': tracks } as CSSProperties}
        onKeyDown={press}
        {...handlers}
        {...mouse}
      >
        <GridHead columns={props.columns} />
        <GridBody grid={props} machine={machine} mounted={mounted} anchor={anchor} />
      </div>
      {menu}
      {isReplacing && (
        <GridReplace grid={props} block={blockOf(state)} send={send} onClose={closeReplace} />
      )}
      {question && <Asked question={question} draft={state.editing} send={send} />}
    </>
  );
}
