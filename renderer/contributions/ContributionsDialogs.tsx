// The dialogs of the contributions page, loaded at first use.
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { AmountDialog } from './AmountDialog.tsx';
import type { OpenDialog } from './dialogs.ts';
import { OutsideDialog } from './OutsideDialog.tsx';
import { PledgeDialog } from './PledgeDialog.tsx';
import { RulesDialog } from './RulesDialog.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly onClose: () => void;
}

export default function ContributionsDialogs({ opened, onClose }: Props) {
  switch (opened.dialog) {
    case 'addPledge':
      return <PledgeDialog id={null} onClose={onClose} />;
    case 'editPledge':
      return <PledgeDialog id={opened.id} onClose={onClose} />;
    case 'addAmount':
      return <AmountDialog id={null} onClose={onClose} />;
    case 'editAmount':
      return <AmountDialog id={opened.id} onClose={onClose} />;
    case 'addOutside':
      return <OutsideDialog id={null} onClose={onClose} />;
    case 'editOutside':
      return <OutsideDialog id={opened.id} onClose={onClose} />;
    case 'removeAmount':
      return <RemovalDialog path="contributions.amounts" id={opened.id} onClose={onClose} />;
    case 'removeOutside':
      return <RemovalDialog path="contributions.outside" id={opened.id} onClose={onClose} />;
    case 'rules':
      return <RulesDialog onClose={onClose} />;
  }
}
