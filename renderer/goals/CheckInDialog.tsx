// A check-in: how the goal stands on a day, in its own measure, and how sure somebody is.
import { useState } from 'react';
import {
  type CheckIn,
  type CheckInId,
  type Goal,
  type Measure,
  percentMeasure,
} from '../../shared/goals/model.ts';
import type { Change } from '../../shared/kernel/change.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import { formatDate } from '../../shared/values/date.ts';
import { find } from '../../shared/values/id.ts';
import { useDayToCome } from '../editing/useDayToCome.tsx';
import { dispatch, newId } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField, NumberField, ShareField } from '../ui/valueFields.tsx';

interface Props {
  readonly goal: Goal;
  /** Null is a new one. */
  readonly id: CheckInId | null;
  readonly onClose: () => void;
}

interface MilestonesProps {
  readonly measure: Extract<Measure, { type: 'milestones' }>;
  readonly on: string;
  readonly onSet: (measure: Measure) => void;
}

/** One that is ticked now was reached on the day of the check-in. */
function Milestones({ measure, on, onSet }: MilestonesProps) {
  const { milestones } = measure;
  return (
    <fieldset className="rows" aria-label="Milestones">
      {milestones.map((one, at) => (
        <Checkbox
          // biome-ignore lint/suspicious/noArrayIndexKey: a milestone has no other name than its place
          key={at}
          label={one.name}
          hint={one.done === null ? undefined : `reached on ${formatDate(one.done)}`}
          checked={one.done !== null}
          onCommit={(done) =>
            onSet({
              ...measure,
              milestones: milestones.with(at, { ...one, done: done ? on : null }),
            })
          }
        />
      ))}
    </fieldset>
  );
}

function changeOf(before: CheckIn | undefined, checkIn: CheckIn): Change {
  if (!before) return { type: 'goals/addCheckIn', entity: checkIn, at: null };
  return { type: 'goals/setCheckIn', id: checkIn.id, set: changedFields(before, checkIn) };
}

/** Milestones that were ticked and the check-in itself are one step. */
function save(goal: Goal, measure: Measure, change: Change, on: string) {
  if (measure === goal.measure) return dispatch(change);
  const name = `Checked in on “${goal.name}” for ${formatDate(on)}`;
  const reached: Change = { type: 'goals/setGoal', id: goal.id, set: { measure } };
  return dispatch({ type: 'batch', name, changes: [reached, change] });
}

export function CheckInDialog({ goal, id, onClose }: Props) {
  const { asOf } = useViewSettings();
  const before = find(usePlan().goals.checkIns, id);
  const [measure, setMeasure] = useState(goal.measure);
  const [checkIn, setCheckIn] = useState<CheckIn>(
    () =>
      before ?? { id: newId(), goal: goal.id, on: asOf, value: null, confidence: null, note: null },
  );
  const [progress, see] = useState<number | null>(null);
  const { question, refusal } = useDayToCome('The check-in', checkIn.on);
  const set = (some: Partial<CheckIn>) => setCheckIn((last) => ({ ...last, ...some }));
  useFollowsAsOf(before ? null : checkIn.on, (on) => set({ on }));
  const setProgress = (share: number | null) => {
    see(share);
    setMeasure(share === null ? goal.measure : percentMeasure);
    set({
      value: share === null ? (before?.value ?? null) : Number((share * 100).toPrecision(12)),
    });
  };
  return (
    <Dialog
      title={`${before ? 'Edit the check-in on' : 'Check in on'} “${goal.name}”`}
      submitLabel={before ? 'Save' : 'Check in'}
      onSubmit={() => refusal ?? save(goal, measure, changeOf(before, checkIn), checkIn.on)}
      onClose={onClose}
    >
      <DateField label="Day" live value={checkIn.on} onCommit={(on) => set({ on })} />
      {question}
      {goal.measure.type === 'none' && (
        <ShareField
          label="Progress"
          hint="Optional: 0% to 100%. The goal is then measured in percent."
          optional
          value={progress}
          onCommit={setProgress}
        />
      )}
      {goal.measure.type === 'number' && measure.type === 'number' && (
        <NumberField
          label={measure.unit === null ? 'Value' : `Value, in ${measure.unit}`}
          hint={`From ${measure.start} to ${measure.target}.`}
          optional
          value={checkIn.value}
          onCommit={(value) => set({ value })}
        />
      )}
      {measure.type === 'milestones' && (
        <Milestones measure={measure} on={checkIn.on} onSet={setMeasure} />
      )}
      <ShareField
        label="Confidence"
        hint="How sure you are that the goal will meet its target, from 0% to 100%."
        optional
        value={checkIn.confidence}
        onCommit={(confidence) => set({ confidence })}
      />
      <TextField
        label="Note"
        lines={2}
        value={checkIn.note ?? ''}
        onCommit={(text) => set({ note: text.trim() || null })}
      />
    </Dialog>
  );
}
