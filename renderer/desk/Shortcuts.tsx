// Opens over the page, while it is being built.
import { Dialog } from '../ui/Dialog.tsx';

export default function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Shortcuts" onClose={onClose}>
      {null}
    </Dialog>
  );
}
