// For how long a restore proves a copy, and who said so.
import { useState } from 'react';
import type { CustodyRules } from '../../shared/infrastructure/model.ts';
import { dispatch } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CountField } from '../ui/valueFields.tsx';

export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const { infrastructure } = usePlan();
  const [rules, setRules] = useState<CustodyRules>(infrastructure.rules);
  const set = (some: Partial<CustodyRules>) => setRules((last) => ({ ...last, ...some }));
  return (
    <Dialog
      title="Custody rules"
      onSubmit={() => dispatch({ type: 'infrastructure/setRules', set: rules })}
      onClose={onClose}
    >
      <CountField
        label="Restore test is valid for (months)"
        value={rules.provenMonths}
        onCommit={(provenMonths) => set({ provenMonths })}
      />
      <TextField
        label="Source"
        lines={2}
        value={rules.source ?? ''}
        onCommit={(text) => set({ source: text.trim() || null })}
      />
    </Dialog>
  );
}
