// Opens over the page, while it is being built.
import { Dialog } from '../ui/Dialog.tsx';

export default function Palette({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Palette" onClose={onClose}>
      {null}
    </Dialog>
  );
}
