// What opens over the page: the palette and the sheet of shortcuts, loaded at first use.
import { lazy, Suspense } from 'react';
import { setState, useStore } from '../store.ts';

const Palette = lazy(() => import('./Palette.tsx'));
const Shortcuts = lazy(() => import('./Shortcuts.tsx'));
const close = () => setState({ overlay: null });

export function Overlays() {
  const overlay = useStore((state) => state.overlay);
  if (!overlay) return null;
  const Open = overlay === 'palette' ? Palette : Shortcuts;
  return (
    <Suspense fallback={null}>
      <Open onClose={close} />
    </Suspense>
  );
}
