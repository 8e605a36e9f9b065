// What one may do to the holder of an office, each in its dialog.

import { termsOfOffice } from '../../shared/governance/changes/terms.ts';
import type { OfficeId } from '../../shared/governance/model.ts';
import { usePlan } from '../state/store.ts';
import type { OfficeDialogName, Open } from './dialogs.ts';
import { EndTermDialog } from './EndTermDialog.tsx';
import { HistoryDialog } from './HistoryDialog.tsx';
import { OfficerDialog } from './OfficerDialog.tsx';
import { useBoard } from './useBoard.ts';

interface Props {
  readonly dialog: OfficeDialogName;
  readonly id: OfficeId;
  readonly open: Open;
  readonly onClose: () => void;
}

export function OfficeDialogs({ dialog, id, open, onClose }: Props) {
  const { governance } = usePlan();
  const officer = useBoard().officers.find(({ office }) => office.id === id);
  if (!officer) return null;
  const { office, term } = officer;
  if (dialog === 'officer') return <OfficerDialog officer={officer} onClose={onClose} />;
  if (dialog === 'endOfficerTerm') {
    return term && <EndTermDialog name={office.name} term={term} of="office" onClose={onClose} />;
  }
  const terms = termsOfOffice(governance, office).map((one) => ({
    ...one,
    who: one.holder ?? 'name not recorded',
  }));
  return (
    <HistoryDialog
      name={office.name}
      terms={terms}
      editDialog="editOfficerTerm"
      path="governance.officerTerms"
      open={open}
      onClose={onClose}
    />
  );
}
