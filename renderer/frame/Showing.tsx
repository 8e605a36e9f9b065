// In the top bar: the day, fiscal year, view and end of the ranges that are shown; a press opens their choices.
import { formatDate } from '../../shared/values/date.ts';
import { useViewSettings } from '../state/store.ts';
import { ChevronDownIcon } from '../ui/icons.tsx';
import { later } from '../ui/later.tsx';
import { useOpener } from '../ui/useOpener.ts';
import { endLabels, viewLabels } from './showingLabels.ts';

const ShowingPanel = later(() => import('./ShowingPanel.tsx'));

export function Showing() {
  const { anchor, isOpen, close, opens } = useOpener();
  const { asOf, year, view, end } = useViewSettings();
  return (
    <>
      <button {...opens} className="topbar-showing" aria-haspopup="dialog">
        <span className="topbar-showing-label">Showing</span> <strong>{year}</strong>{' '}
        <span>as of {formatDate(asOf)}</span>{' '}
        <span className="topbar-showing-more">{viewLabels[view]}</span>{' '}
        <span className="topbar-showing-more">{endLabels[end]} cost</span>
        <ChevronDownIcon />
      </button>
      {isOpen && <ShowingPanel anchor={anchor} onClose={() => close(false)} />}
    </>
  );
}
