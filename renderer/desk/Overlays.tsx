// What opens over the page, loaded at first use.
import { type ComponentType, lazy, Suspense } from 'react';
import { type OverlayName, setState, useStore } from '../store.ts';

type Overlay = ComponentType<{ readonly onClose: () => void }>;

const overlays: Readonly<Record<OverlayName, Overlay>> = {
  palette: lazy(() => import('./Palette.tsx')),
  shortcuts: lazy(() => import('./Shortcuts.tsx')),
  planSettings: lazy(() => import('./PlanSettings.tsx')),
  exportTable: lazy(() => import('./ExportTable.tsx')),
  importMembers: lazy(() => import('./ImportMembers.tsx')),
  recoveryReport: lazy(() => import('./RecoveryReport.tsx')),
  verify: lazy(() => import('./Verify.tsx')),
  preferences: lazy(() => import('./Preferences.tsx')),
  importLines: lazy(() => import('./ImportLines.tsx')),
};

const close = () => setState({ overlay: null });

const OwnHistory = lazy(() => import('./OwnHistory.tsx'));

function Overlay() {
  const overlay = useStore((state) => state.overlay);
  if (!overlay) return null;
  const Open = overlays[overlay];
  return <Open onClose={close} />;
}

export function Overlays() {
  const historyOf = useStore((state) => state.historyOf);
  return (
    <Suspense fallback={null}>
      <Overlay />
      {historyOf && <OwnHistory {...historyOf} />}
    </Suspense>
  );
}
