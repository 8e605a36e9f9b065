// The dialogs of the board page, loaded when the first of them opens.
import { find } from '../../shared/values/id.ts';
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { usePlan } from '../state/store.ts';
import type { OfficeDialogName, Open, OpenDialog, SeatDialogName } from './dialogs.ts';
import { EditOfficerTermDialog, EditSeatTermDialog } from './EditTermDialogs.tsx';
import { EditOffice, EditRule, NewOffice, NewRule } from './EntityDialogs.tsx';
import { OfficeDialogs } from './OfficeDialogs.tsx';
import { SeatDialogs } from './SeatDialogs.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly open: Open;
  readonly onClose: () => void;
}

const seatDialogs: readonly string[] = [
  'holder',
  'vacant',
  'suspend',
  'endSeatTerm',
  'seatHistory',
] satisfies SeatDialogName[];
const officeDialogs: readonly string[] = [
  'officer',
  'endOfficerTerm',
  'officeHistory',
] satisfies OfficeDialogName[];

const isSeatDialog = (dialog: string): dialog is SeatDialogName => seatDialogs.includes(dialog);
const isOfficeDialog = (dialog: string): dialog is OfficeDialogName =>
  officeDialogs.includes(dialog);

function Entities({ opened, onClose }: Props) {
  const { seatRules, seatTerms, offices, officerTerms } = usePlan().governance;
  if (!('id' in opened)) {
    return opened.dialog === 'addRule' ? (
      <NewRule onClose={onClose} />
    ) : (
      <NewOffice onClose={onClose} />
    );
  }
  if (opened.dialog === 'remove') return <RemovalDialog {...opened} onClose={onClose} />;
  const { dialog, id } = opened;
  const rule = dialog === 'editRule' ? find(seatRules, id) : undefined;
  const office = dialog === 'editOffice' ? find(offices, id) : undefined;
  const term = dialog === 'editSeatTerm' ? find(seatTerms, id) : undefined;
  const officer = dialog === 'editOfficerTerm' ? find(officerTerms, id) : undefined;
  if (rule) return <EditRule rule={rule} onClose={onClose} />;
  if (office) return <EditOffice office={office} onClose={onClose} />;
  if (term) return <EditSeatTermDialog term={term} onClose={onClose} />;
  return officer ? <EditOfficerTermDialog term={officer} onClose={onClose} /> : null;
}

export default function BoardDialogs({ opened, open, onClose }: Props) {
  const { dialog } = opened;
  const id = 'id' in opened ? opened.id : '';
  if (isSeatDialog(dialog))
    return <SeatDialogs dialog={dialog} id={id} open={open} onClose={onClose} />;
  if (isOfficeDialog(dialog))
    return <OfficeDialogs dialog={dialog} id={id} open={open} onClose={onClose} />;
  return <Entities opened={opened} open={open} onClose={onClose} />;
}
