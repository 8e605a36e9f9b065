// The settings of the plan: the consortium's name, its fiscal year, the day it opens at, target, note.
import { useState } from 'react';
import type { Consortium } from '../../shared/consortium/model.ts';
import { formatMonth } from '../../shared/values/date.ts';
import { dispatch } from '../state/dispatch.ts';
import { getState } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DateField, MoneyField } from '../ui/valueFields.tsx';

const months = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: formatMonth(index + 1),
}));

const textOrNull = (text: string) => (text.trim() === '' ? null : text);

export default function PlanSettings({ onClose }: { readonly onClose: () => void }) {
  const [before] = useState(() => getState().plan.consortium.profile);
  // Only what was touched, so that the history names it.
  const [set, setSet] = useState<Partial<Consortium>>({});
  const profile = { ...before, ...set };
  const put = (fields: Partial<Consortium>) => setSet((now) => ({ ...now, ...fields }));
  return (
    <Dialog
      title="Plan settings"
      onClose={onClose}
      onSubmit={() => dispatch({ type: 'consortium/setProfile', set })}
    >
      <TextField
        label="Name of the consortium"
        value={profile.name}
        onCommit={(name) => put({ name })}
      />
      <Select
        label="Fiscal year starts in"
        hint="A fiscal year is named after the calendar year in which it begins."
        value={String(profile.yearStartsIn)}
        choices={months}
        onCommit={(month) => put({ yearStartsIn: Number(month) })}
      />
      <DateField
        label="Opens as of"
        hint="Leave blank for today."
        optional
        value={profile.opensAt}
        onCommit={(opensAt) => put({ opensAt })}
      />
      <MoneyField
        label="Target for the cost of one year"
        hint="Leave blank if none is set."
        optional
        value={profile.target}
        onCommit={(target) => put({ target })}
      />
      <TextField
        label="Source of the target"
        value={profile.targetSource ?? ''}
        onCommit={(text) => put({ targetSource: textOrNull(text) })}
      />
      <TextField
        label="Note"
        hint="What readers should know before relying on the figures. Leave blank for no note."
        lines={4}
        value={profile.note ?? ''}
        onCommit={(text) => put({ note: textOrNull(text) })}
      />
    </Dialog>
  );
}
