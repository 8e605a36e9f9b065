// The dialogs of the cash page, loaded at first use.
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { CommitmentDialog } from './CommitmentDialog.tsx';
import type { OpenDialog } from './dialogs.ts';
import { TermsDialog } from './TermsDialog.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly onClose: () => void;
}

export default function CashDialogs({ opened, onClose }: Props) {
  switch (opened.dialog) {
    case 'addCommitment':
      return <CommitmentDialog id={null} onClose={onClose} />;
    case 'editCommitment':
      return <CommitmentDialog id={opened.id} onClose={onClose} />;
    case 'removeCommitment':
      return <RemovalDialog path="cash.commitments" id={opened.id} onClose={onClose} />;
    case 'terms':
      return <TermsDialog onClose={onClose} />;
  }
}
