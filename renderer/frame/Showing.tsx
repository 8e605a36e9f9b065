// In the top bar: the day, fiscal year, view and end of the ranges that are shown; a press opens their choices.
import { useCallback, useId, useRef, useState } from 'react';
import { formatDate } from '../../shared/values/date.ts';
import { useViewSettings } from '../state/store.ts';
import { ChevronDownIcon } from '../ui/icons.tsx';
import { later } from '../ui/later.tsx';
import { endLabels, viewLabels } from './showingLabels.ts';

const ShowingPanel = later(() => import('./ShowingPanel.tsx'));

export function Showing() {
  const anchor = `--showing${useId().replaceAll(/[^\w-]/g, '')}`;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { asOf, year, view, end } = useViewSettings();
  // A press on the button has already dismissed the open panel when the click arrives.
  const wasOpen = useRef(false);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="topbar-showing"
        style={{ anchorName: anchor }}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onClick={() => {
          setOpen(!wasOpen.current);
          wasOpen.current = false;
        }}
      >
        <span className="topbar-showing-label">Showing</span> <strong>{year}</strong>{' '}
        <span>as of {formatDate(asOf)}</span>{' '}
        <span className="topbar-showing-more">{viewLabels[view]}</span>{' '}
        <span className="topbar-showing-more">{endLabels[end]} cost</span>
        <ChevronDownIcon />
      </button>
      {open && <ShowingPanel anchor={anchor} onClose={close} />}
    </>
  );
}
