// The dialogs of the board page, loaded when the first of them opens.
import { find } from '../../shared/values/id.ts';
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { usePlan } from '../state/store.ts';
import type { OfficeAct, Open, OpenDialog, SeatAct } from './dialogs.ts';
import { EditOfficerTermDialog, EditSeatTermDialog } from './EditTermDialogs.tsx';
import { EditOffice, EditRule, NewOffice, NewRule } from './EntityDialogs.tsx';
import { OfficeDialogs } from './OfficeDialogs.tsx';
import { SeatDialogs } from './SeatDialogs.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly open: Open;
  readonly onClose: () => void;
}

const seatActs: readonly string[] = [
  'holder',
  'vacant',
  'suspend',
  'endSeatTerm',
  'seatHistory',
] satisfies SeatAct[];
const officeActs: readonly string[] = [
  'officer',
  'endOfficerTerm',
  'officeHistory',
] satisfies OfficeAct[];

const isSeatAct = (act: string): act is SeatAct => seatActs.includes(act);
const isOfficeAct = (act: string): act is OfficeAct => officeActs.includes(act);

function Entities({ opened, onClose }: Props) {
  const { seatRules, seatTerms, offices, officerTerms } = usePlan().governance;
  if (!('id' in opened)) {
    return opened.act === 'addRule' ? (
      <NewRule onClose={onClose} />
    ) : (
      <NewOffice onClose={onClose} />
    );
  }
  if (opened.act === 'remove') return <RemovalDialog {...opened} onClose={onClose} />;
  const { act, id } = opened;
  const rule = act === 'editRule' ? find(seatRules, id) : undefined;
  const office = act === 'editOffice' ? find(offices, id) : undefined;
  const term = act === 'editSeatTerm' ? find(seatTerms, id) : undefined;
  const officer = act === 'editOfficerTerm' ? find(officerTerms, id) : undefined;
  if (rule) return <EditRule rule={rule} onClose={onClose} />;
  if (office) return <EditOffice office={office} onClose={onClose} />;
  if (term) return <EditSeatTermDialog term={term} onClose={onClose} />;
  return officer ? <EditOfficerTermDialog term={officer} onClose={onClose} /> : null;
}

export default function BoardDialogs({ opened, open, onClose }: Props) {
  const { act } = opened;
  const id = 'id' in opened ? opened.id : '';
  if (isSeatAct(act)) return <SeatDialogs act={act} id={id} open={open} onClose={onClose} />;
  if (isOfficeAct(act)) return <OfficeDialogs act={act} id={id} open={open} onClose={onClose} />;
  return <Entities opened={opened} open={open} onClose={onClose} />;
}
