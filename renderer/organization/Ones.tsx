// The boxes of one class in a chart of thousands: only those near the view are in the page.
import { type CSSProperties, type ReactNode, useRef, useState } from 'react';
import type { Box } from '../../shared/organization/figures/box.ts';
import { rowOf, useWindowed } from '../ui/useWindowed.ts';

interface Props {
  readonly boxes: readonly Box[];
  /** The one that Tab comes to; -1 where it is none of these. */
  readonly active: number;
  /** Draws a box at its position, from 1, with its line as `data-row`. */
  readonly children: (box: Box, position: number, line: number) => ReactNode;
}

/** As many as the style sheet makes of the width. */
function columnsIn(list: HTMLElement): number {
  return getComputedStyle(list).gridTemplateColumns.split(' ').length;
}

/** Between two lines, in pixels, as in the style sheet. */
const lineGap = 4;

export function Ones({ boxes, active, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [columns, setColumns] = useState(1);
  const heightsIn = (root: HTMLElement) => {
    const found = columnsIn(root);
    if (found !== columns) {
      setColumns(found);
      return [];
    }
    const lines = [...root.querySelectorAll<HTMLElement>(':scope > [data-row]')];
    return lines.map((one) => [rowOf(one) ?? 0, one.offsetHeight + lineGap] as const);
  };
  const { rows, between } = useWindowed(list, {
    count: Math.ceil(boxes.length / columns),
    heightsIn,
    keep: active < 0 ? null : Math.floor(active / columns),
    onlyNear: true,
  });
  const gap = (from: number, to: number) => {
    const style: CSSProperties = { gridColumn: '1 / -1', height: between(from, to) - lineGap };
    return <div key={`before ${to}`} role="none" style={style} />;
  };
  let next = 0;
  const shown = rows.flatMap((line) => {
    const from = next;
    next = line + 1;
    const first = line * columns;
    const inLine = boxes.slice(first, first + columns);
    const drawn = inLine.map((box, at) => children(box, first + at + 1, line));
    return [from < line && gap(from, line), ...drawn];
  });
  const lines = Math.ceil(boxes.length / columns);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group within a tree is no group of fields
    <div ref={list} role="group" className="org-ones">
      {shown}
      {next < lines && gap(next, lines)}
    </div>
  );
}
