// The list of entries: only the rows in view are drawn, however long the history is.
// biome-ignore-all lint/a11y/useSemanticElements: rows of a table element cannot be laid out and windowed alone
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on what can be pressed in a row
import { useState } from 'react';
import type { HistoryRow } from '../../shared/history/rows.ts';
import { instantText } from '../../shared/values/calendar.ts';
import { useStore } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { shownText } from '../ui/shownText.ts';
import { showPastOf } from './actions.ts';
import type { OpenDialog } from './dialogs.ts';
import type { History } from './useHistory.ts';

const rowHeight = 40;
const beyond = 6;

interface Props {
  readonly history: History;
  readonly open: (opened: OpenDialog) => void;
}

function EntryMenu({ row, open }: { readonly row: HistoryRow; readonly open: Props['open'] }) {
  const readOnly = useStore((state) => state.readOnly);
  const items = [
    { label: 'What it changed…', onSelect: () => open({ dialog: 'entry', row }) },
    { label: 'Show the plan as it was then', onSelect: () => void showPastOf(row) },
    { label: 'Compare with today…', onSelect: () => open({ dialog: 'compare', row }) },
    'line' as const,
    {
      label: 'Undo this one only…',
      disabled: readOnly,
      onSelect: () => open({ dialog: 'undo', row }),
    },
    {
      label: 'Restore the plan as it was then…',
      disabled: readOnly,
      onSelect: () => open({ dialog: 'restore', row }),
    },
  ];
  return (
    <Menu label={`Actions for edit ${row.seq}`} items={items} kind="icon">
      <MoreIcon />
    </Menu>
  );
}

interface RowProps {
  readonly place: number;
  readonly row: HistoryRow | undefined;
  readonly open: Props['open'];
}

function Row({ place, row, open }: RowProps) {
  const today = useStore((state) => state.today);
  const sentence = row && shownText(row.sentence);
  return (
    <div
      role="row"
      className="history-row"
      aria-rowindex={place + 2}
      style={{ top: place * rowHeight, height: rowHeight }}
    >
      {row ? (
        <>
          <span role="cell" className="history-time" title={`${row.at} (edit ${row.seq})`}>
            {instantText(row.at, today)}
          </span>
          <span
            role="cell"
            className="history-who"
            title={`${shownText(row.who)}: as entered, not verified`}
          >
            {shownText(row.who)}
          </span>
          <span role="cell" className="history-sentence" title={sentence}>
            <LinkButton onPress={() => open({ dialog: 'entry', row })}>{sentence}</LinkButton>
            {row.reason && <span className="dim"> — {shownText(row.reason)}</span>}
          </span>
          <span role="cell" className="history-acts">
            <EntryMenu row={row} open={open} />
          </span>
        </>
      ) : (
        <span role="cell" className="dim">
          …
        </span>
      )}
    </div>
  );
}

function usePlaces(hits: number) {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const first = Math.max(0, Math.floor(top / rowHeight) - beyond);
  const last = Math.min(hits, Math.ceil((top + height) / rowHeight) + beyond);
  const places = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  const measure = (element: HTMLElement | null) => {
    if (!element) return;
    setTop(element.scrollTop);
    setHeight(element.clientHeight || 600);
  };
  return { places, measure };
}

const heads = ['When', 'Who', 'What', ''];

export function HistoryList({ history, open }: Props) {
  const hits = history.known?.answer.hits ?? 0;
  const { places, measure } = usePlaces(hits);
  for (const place of places) if (!history.rowAt(place)) history.need(place);
  return (
    <div role="table" aria-label="Edits, newest first" aria-rowcount={hits + 1}>
      <div role="row" className="history-head" aria-rowindex={1}>
        {heads.map((head) => (
          <span key={head} role={head === '' ? 'cell' : 'columnheader'}>
            {head}
          </span>
        ))}
      </div>
      <div
        role="rowgroup"
        className="history-scroller"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by the keyboard
        tabIndex={0}
        ref={measure}
        onScroll={(event) => measure(event.currentTarget)}
      >
        <div role="presentation" style={{ height: hits * rowHeight }}>
          {places.map((place) => (
            <Row key={place} place={place} row={history.rowAt(place)} open={open} />
          ))}
        </div>
      </div>
    </div>
  );
}
