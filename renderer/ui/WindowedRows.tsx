// The body of a long table: of its rows only those in view are in the page, however long it is.
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { reveal } from './reveal.ts';
import { followShown } from './showRow.ts';
import { rowOf, useWindowed } from './useWindowed.ts';

interface Props<R> {
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly cells: (row: R) => ReactNode;
  /** How many each row has. */
  readonly columns: number;
}

type Body = RefObject<HTMLTableSectionElement | null>;

function heightsIn(body: HTMLElement): (readonly [number, number])[] {
  const rows = [...body.querySelectorAll<HTMLElement>(':scope > [data-row]')];
  return rows.map((row) => [rowOf(row) ?? 0, row.getBoundingClientRect().height] as const);
}

/** Brings a row into sight that is asked for by its key, and puts the focus into it. */
function useJump<R>(body: Body, { rows, rowKey }: Props<R>, draw: (index: number) => void): void {
  const [wish, setWish] = useState<{ readonly index: number } | null>(null);
  useLayoutEffect(() =>
    followShown((id) => {
      const index = rows.findIndex((row) => rowKey(row) === id);
      if (index < 0) return false;
      draw(index);
      setWish({ index });
      return true;
    }),
  );
  useLayoutEffect(() => {
    const row = wish && body.current?.querySelector(`:scope > [data-row="${wish.index}"]`);
    row?.querySelector<HTMLElement>('button, a, input, select')?.focus({ preventScroll: true });
    if (row) reveal(row);
  }, [body, wish]);
}

/** Columns keep the width that they once needed: else they would move as rows come and go. */
function useSteadyColumns(body: Body): void {
  const widest = useRef<{ readonly of: number; readonly each: readonly number[] } | null>(null);
  // After the frame: the first rows do not wait for another layout.
  useEffect(() => {
    const table = body.current?.closest('table');
    const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
    const of = table?.parentElement?.clientWidth ?? 0;
    if (of === 0) return;
    if (widest.current?.of !== of) {
      widest.current = null;
      for (const head of heads) head.style.width = '';
    }
    const before = widest.current?.each;
    const each = heads.map((head, at) => Math.max(before?.[at] ?? 0, head.offsetWidth));
    for (const [at, head] of heads.entries()) head.style.width = `${each[at]}px`;
    widest.current = { of, each };
  });
}

export default function WindowedRows<R>(props: Props<R>) {
  const { rows, rowKey, cells, columns } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const {
    rows: drawn,
    between,
    onFocus,
    draw,
  } = useWindowed(body, {
    count: rows.length,
    heightsIn,
  });
  useJump(body, props, draw);
  useSteadyColumns(body);
  // Stands for the rows that are not in the page.
  const gap = (from: number, to: number) => (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it only takes room, and no focus
    <tr key={`before ${to}`} aria-hidden="true" className="table-gap">
      <td colSpan={columns} style={{ height: between(from, to) }} />
    </tr>
  );
  let next = 0;
  const shown = drawn.flatMap((index) => {
    const row = rows[index];
    if (row === undefined) return [];
    const from = next;
    next = index + 1;
    const id = rowKey(row);
    return [
      from < index && gap(from, index),
      <tr key={id} data-entity={id} data-row={index} aria-rowindex={index + 2}>
        {cells(row)}
      </tr>,
    ];
  });
  return (
    <tbody ref={body} onFocus={onFocus}>
      {shown}
      {next < rows.length && gap(next, rows.length)}
    </tbody>
  );
}
