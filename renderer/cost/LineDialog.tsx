// A cost line in full: what it is, its figures as ranges, when it recurs, and where it comes from.
import { useState } from 'react';
import { lineChange } from '../../shared/cost/cells/form.ts';
import { basisChoices } from '../../shared/cost/cells/lines.ts';
import { addFirstLine, blankLine } from '../../shared/cost/changes/arrange.ts';
import { type CostLine, isFixed, type Recurrence } from '../../shared/cost/model.ts';
import { choicesOf } from '../../shared/kernel/cellColumns.ts';
import { EntityParts } from '../editing/EntityParts.tsx';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { getState, useStore } from '../state/store.ts';
import type { Answer } from '../ui/answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { RangeField } from '../ui/RangeField.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CountField, YearField } from '../ui/valueFields.tsx';
import { kindLabels, recurrenceLabels } from './words.ts';

interface Props {
  /** Null adds one. */
  readonly line: CostLine | null;
  readonly onClose: () => void;
}

interface FormProps {
  readonly line: CostLine;
  readonly set: (fields: Partial<CostLine>) => void;
}

function Figures({ line, set }: FormProps) {
  if (isFixed(line)) {
    return (
      <RangeField
        label="Annual cost, in start-year prices"
        hint="Leave blank if unknown; unknown is not zero. A blank likely value means the midpoint."
        kind="money"
        optional
        value={line.amount}
        onCommit={(amount) => set({ amount })}
      />
    );
  }
  return (
    <>
      <RangeField
        label="FTE"
        hint="Leave blank if unknown; unknown is not zero. A blank likely value means the midpoint."
        kind="fte"
        optional
        value={line.fte}
        onCommit={(fte) => set({ fte })}
      />
      <RangeField
        label="Loaded cost per FTE of this line"
        hint="Leave blank to use the cost per FTE of the plan."
        kind="money"
        optional
        value={line.rate}
        onCommit={(rate) => set({ rate })}
      />
    </>
  );
}

/** What one begins with. */
const usualYears: Readonly<Record<Recurrence['type'], number>> = {
  once: 1,
  yearly: 1,
  everyYears: 3,
};

function Recurring({ line, set }: FormProps) {
  const startYear = useStore(({ plan }) => plan.cost.terms.startYear);
  const { type, years } = line.recurrence;
  return (
    <div className="cost-fields">
      <Select
        label="Recurs"
        value={type}
        choices={choicesOf(recurrenceLabels)}
        onCommit={(chosen) => set({ recurrence: { type: chosen, years: usualYears[chosen] } })}
      />
      {type === 'everyYears' && (
        <CountField
          label="Repeats every (years)"
          value={years}
          onCommit={(count) => set({ recurrence: { type, years: count } })}
        />
      )}
      <YearField
        label="First year"
        hint={`Leave blank for the start year, ${startYear}.`}
        optional
        value={line.firstYear}
        onCommit={(firstYear) => set({ firstYear })}
      />
    </div>
  );
}

function Identity({ line, set }: FormProps) {
  const activities = useStore(({ plan }) => plan.cost.activities);
  return (
    <>
      <TextField label="Name" value={line.name} onCommit={(name) => set({ name: name.trim() })} />
      <div className="cost-fields">
        {activities.length > 0 && (
          <Select
            label="Activity"
            value={line.activity}
            choices={activities.map(({ id, name }) => ({ value: id, label: name }))}
            onCommit={(activity) => set({ activity })}
          />
        )}
        <Select
          label="Kind"
          value={line.kind}
          choices={choicesOf(kindLabels)}
          onCommit={(kind) => set({ kind })}
        />
      </div>
    </>
  );
}

function Grounds({ line, set }: FormProps) {
  return (
    <>
      <Select
        label="Basis"
        value={line.basis}
        choices={basisChoices(line.basis)}
        onCommit={(basis) => set({ basis })}
      />
      <TextField
        label="Note and source"
        value={line.note ?? ''}
        lines={2}
        onCommit={(note) => set({ note: note.trim() === '' ? null : note.trim() })}
      />
    </>
  );
}

function save(line: CostLine, firstActivity: string): Answer {
  const { plan } = getState();
  const change = lineChange(plan.cost, line);
  if (plan.cost.activities.length > 0 || change.type !== 'cost/addLine')
    return dispatchNamed(change);
  const own = { name: firstActivity.trim(), source: null, testing: false };
  const activity = { id: line.activity, ...own };
  return dispatchNamed(addFirstLine(activity, change.entity));
}

function begun(): CostLine {
  const activity = getState().plan.cost.activities.at(-1)?.id ?? newId();
  return blankLine({ id: newId(), activity, name: '' });
}

export function LineDialog({ line: given, onClose }: Props) {
  const [line, setLine] = useState(() => given ?? begun());
  const [firstActivity, setFirstActivity] = useState('');
  const needsActivity = useStore(({ plan }) => plan.cost.activities.length === 0);
  const set = (fields: Partial<CostLine>) => setLine((before) => ({ ...before, ...fields }));
  const form = { line, set };
  return (
    <Dialog
      title={given ? `Cost line “${given.name}”` : 'Add cost line'}
      submitLabel={given ? 'Save' : 'Add cost line'}
      onSubmit={() => save(line, firstActivity)}
      onClose={onClose}
      wide
    >
      {needsActivity && (
        <TextField
          label="Activity"
          hint="The plan has no activities yet. Name the first one, such as Testing."
          value={firstActivity}
          onCommit={setFirstActivity}
        />
      )}
      <Identity {...form} />
      <Figures {...form} />
      <Recurring {...form} />
      <Grounds {...form} />
      <EntityParts path="cost.lines" id={line.id} />
    </Dialog>
  );
}
