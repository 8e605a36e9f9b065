// Imports cost lines from a CSV file.
import { lineImport } from '../../shared/cost/imports/lines.ts';
import { ImportDialog } from './ImportDialog.tsx';

export default function ImportLines({ onClose }: { readonly onClose: () => void }) {
  return <ImportDialog importer={lineImport} page="cost" onClose={onClose} />;
}
