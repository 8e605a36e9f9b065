// The dialogs of the infrastructure page, loaded when the first of them opens.
import { find } from '../../shared/values/id.ts';
import { RemovalDialog } from '../editing/RemovalDialog.tsx';
import { usePlan } from '../state/store.ts';
import { AssetDialog } from './AssetDialog.tsx';
import { CopyDialog } from './CopyDialog.tsx';
import type { OpenDialog } from './dialogs.ts';
import { RecordDialog } from './RecordDialog.tsx';
import { RulesDialog } from './RulesDialog.tsx';

interface Props {
  readonly opened: OpenDialog;
  readonly onClose: () => void;
}

function OnCopy({ opened, onClose }: Props) {
  const { copies } = usePlan().infrastructure;
  const { dialog } = opened;
  if (dialog !== 'editCopy' && dialog !== 'copied' && dialog !== 'restored') return null;
  const copy = find(copies, opened.id);
  if (!copy) return null;
  if (opened.dialog === 'editCopy')
    return <CopyDialog copy={copy} asset={null} after={null} onClose={onClose} />;
  const what = opened.dialog === 'restored' ? 'restored' : 'copied';
  return <RecordDialog copy={copy} what={what} onClose={onClose} />;
}

export default function InfrastructureDialogs({ opened, onClose }: Props) {
  const { assets } = usePlan().infrastructure;
  if (opened.dialog === 'rules') return <RulesDialog onClose={onClose} />;
  if (opened.dialog === 'remove') return <RemovalDialog {...opened} onClose={onClose} />;
  if (opened.dialog === 'addAsset')
    return <AssetDialog asset={null} after={opened.after} onClose={onClose} />;
  if (opened.dialog === 'addCopy') {
    return <CopyDialog copy={null} asset={opened.asset} after={opened.after} onClose={onClose} />;
  }
  if (opened.dialog !== 'editAsset') return <OnCopy opened={opened} onClose={onClose} />;
  const asset = find(assets, opened.id);
  return asset ? <AssetDialog asset={asset} after={null} onClose={onClose} /> : null;
}
