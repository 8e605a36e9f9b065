// What the board got of a goal, on which day, and what it answered.
import { useState } from 'react';
import type { Delivery, Goal } from '../../shared/goals/model.ts';
import { useDayToCome } from '../editing/useDayToCome.tsx';
import { dispatch } from '../state/dispatch.ts';
import { useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField } from '../ui/valueFields.tsx';

interface Props {
  readonly goal: Goal;
  /** The place of the delivery; null is a new one. */
  readonly at: number | null;
  readonly onClose: () => void;
}

function save({ id, deliveries }: Goal, at: number | null, delivery: Delivery) {
  const all = at === null ? [...deliveries, delivery] : deliveries.with(at, delivery);
  return dispatch({ type: 'goals/setGoal', id, set: { deliveries: all } });
}

export function DeliveryDialog({ goal, at, onClose }: Props) {
  const { asOf } = useViewSettings();
  const [delivery, setDelivery] = useState<Delivery>(
    () =>
      (at === null ? undefined : goal.deliveries[at]) ?? {
        what: '',
        on: asOf,
        answer: null,
        answeredOn: null,
      },
  );
  const { question, refusal } = useDayToCome('The delivery', delivery.on);
  const set = (some: Partial<Delivery>) => setDelivery((before) => ({ ...before, ...some }));
  useFollowsAsOf(at === null ? delivery.on : null, (on) => set({ on }));
  return (
    <Dialog
      title={`Delivered to the board: ${goal.name}`}
      submitLabel="Record"
      onSubmit={() => refusal ?? save(goal, at, delivery)}
      onClose={onClose}
    >
      <TextField
        label="What was delivered"
        lines={2}
        value={delivery.what}
        onCommit={(what) => set({ what: what.trim() })}
      />
      <DateField
        label="Delivered on"
        optional
        live
        value={delivery.on}
        onCommit={(on) => set({ on })}
      />
      {question}
      <TextField
        label="The board’s answer"
        hint="Leave blank if there is no answer yet."
        lines={2}
        value={delivery.answer ?? ''}
        onCommit={(text) => set({ answer: text.trim() || null })}
      />
      <DateField
        label="Answered on"
        optional
        value={delivery.answeredOn}
        onCommit={(answeredOn) => set({ answeredOn })}
      />
    </Dialog>
  );
}
