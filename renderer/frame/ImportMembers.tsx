// Imports members from a CSV file.
import { memberImport } from '../../shared/members/imports/members.ts';
import { ImportDialog } from './ImportDialog.tsx';

export default function ImportMembers({ onClose }: { readonly onClose: () => void }) {
  return <ImportDialog importer={memberImport} page="members" onClose={onClose} />;
}
