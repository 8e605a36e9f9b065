// The dialogs of the application and the palette, each loaded at first use.
import type { ComponentType } from 'react';
import { type OverlayName, setState, useStore } from '../state/store.ts';
import { later } from '../ui/later.tsx';

type Overlay = ComponentType<{ readonly onClose: () => void }>;

const overlays: Readonly<Record<OverlayName, Overlay>> = {
  palette: later(() => import('./Palette.tsx')),
  shortcuts: later(() => import('./Shortcuts.tsx')),
  planSettings: later(() => import('./PlanSettings.tsx')),
  exportTable: later(() => import('./ExportTable.tsx')),
  import: later(() => import('../import/ImportAssistant.tsx')),
  recoveryReport: later(() => import('./RecoveryReport.tsx')),
  verify: later(() => import('./Verify.tsx')),
  preferences: later(() => import('./Preferences.tsx')),
  about: later(() => import('./About.tsx')),
};

const close = () => setState({ overlay: null });

const OwnHistory = later(() => import('./OwnHistory.tsx'));

function Overlay() {
  const overlay = useStore((state) => state.overlay);
  if (!overlay) return null;
  const Open = overlays[overlay];
  return <Open onClose={close} />;
}

export default function Overlays() {
  const historyOf = useStore((state) => state.historyOf);
  return (
    <>
      <Overlay />
      {historyOf && <OwnHistory {...historyOf} />}
    </>
  );
}
