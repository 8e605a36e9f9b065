// The dialogs of the cost page, loaded with the first that opens.
import { find } from '../../shared/values/id.ts';
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { getState } from '../state/store.ts';
import { ActivityDialog } from './ActivityDialog.tsx';
import { CalibrateDialog } from './CalibrateDialog.tsx';
import type { OpenDialog } from './dialogs.ts';
import { LineDialog } from './LineDialog.tsx';
import { RateDialog } from './RateDialog.tsx';
import { TermsDialog } from './TermsDialog.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly onClose: () => void;
}

export default function CostDialogs({ opened, onClose }: Props) {
  const { lines, activities } = getState().plan.cost;
  switch (opened.dialog) {
    case 'addLine':
      return <LineDialog line={null} onClose={onClose} />;
    case 'line':
      return <LineDialog line={find(lines, opened.id) ?? null} onClose={onClose} />;
    case 'addActivity':
      return <ActivityDialog activity={null} onClose={onClose} />;
    case 'activity':
      return <ActivityDialog activity={find(activities, opened.id) ?? null} onClose={onClose} />;
    case 'rate':
      return <RateDialog onClose={onClose} />;
    case 'terms':
      return <TermsDialog onClose={onClose} />;
    case 'calibrate':
      return <CalibrateDialog onClose={onClose} />;
    case 'remove':
      return <RemovalDialog path={opened.path} id={opened.id} onClose={onClose} />;
  }
}
