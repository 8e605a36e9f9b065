// A goal is aimed at another release or day: since when and why; where it was aimed before stays.
import { useState } from 'react';
import type { Aim, Goal } from '../../shared/goals/model.ts';
import { aimText } from '../../shared/goals/words.ts';
import { dispatch } from '../state/dispatch.ts';
import { useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField } from '../ui/valueFields.tsx';

interface Props {
  readonly goal: Goal;
  readonly onClose: () => void;
}

export function RetargetDialog({ goal, onClose }: Props) {
  const { asOf } = useViewSettings();
  const last = goal.aims.at(-1) ?? null;
  const [aim, setAim] = useState<Aim>({
    release: last?.release ?? null,
    due: last?.due ?? null,
    since: asOf,
    reason: null,
  });
  const set = (some: Partial<Aim>) => setAim((before) => ({ ...before, ...some }));
  useFollowsAsOf(aim.since, (since) => set({ since }));
  return (
    <Dialog
      title={last ? `Change target of “${goal.name}”` : `Target of “${goal.name}”`}
      submitLabel={last ? 'Change target' : 'Set target'}
      onSubmit={() => dispatch({ type: 'goals/retarget', goal: goal.id, aim })}
      onClose={onClose}
    >
      {last && (
        <p className="dim">{`The current target is ${aimText(last)}; it stays in the history.`}</p>
      )}
      <div className="fields-2">
        <TextField
          label="Release"
          hint="Such as 2.3. Leave blank to target a date only."
          value={aim.release ?? ''}
          onCommit={(text) => set({ release: text.trim() || null })}
        />
        <DateField
          label="Due"
          hint="Leave blank if no date is set."
          optional
          value={aim.due}
          onCommit={(due) => set({ due })}
        />
      </div>
      <DateField
        label="Target set on"
        optional
        value={aim.since}
        onCommit={(since) => set({ since })}
      />
      <TextField
        label="Why"
        lines={2}
        value={aim.reason ?? ''}
        onCommit={(text) => set({ reason: text.trim() || null })}
      />
    </Dialog>
  );
}
