// The dialogs of the chance page, loaded when the first one opens.
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { ClosingDialog } from './ClosingDialog.tsx';
import { CorrelationDialog } from './CorrelationDialog.tsx';
import type { OpenDialog } from './dialogs.ts';
import { RulesDialog } from './RulesDialog.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly onClose: () => void;
}

export default function RiskDialogs({ opened, onClose }: Props) {
  switch (opened.dialog) {
    case 'rules':
      return <RulesDialog onClose={onClose} />;
    case 'correlation':
      return <CorrelationDialog id={opened.id} onClose={onClose} />;
    case 'removeCorrelation':
      return <RemovalDialog path="uncertainty.correlations" id={opened.id} onClose={onClose} />;
    case 'close':
      return <ClosingDialog {...opened} onClose={onClose} />;
  }
}
