// Adds several members at once: a list pasted from a spreadsheet, one member a line.
import { useDeferredValue, useMemo, useState } from 'react';
import { pastedMembers } from '../../shared/members/cells/pasted.ts';
import { counted } from '../../shared/values/counted.ts';
import { find } from '../../shared/values/id.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { FormConsequences } from '../editing/Consequences.tsx';
import { dispatch, newId } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Checkbox } from '../ui/Checkbox.tsx';

import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { Refused } from '../ui/Refused.tsx';
import { Select } from '../ui/Select.tsx';
import { DateField } from '../ui/valueFields.tsx';
import { tierChoices } from './tierChoices.ts';

function useForm() {
  const { members } = usePlan();
  const { tiers } = members;
  const { asOf } = useViewSettings();
  const [text, setText] = useState('');
  const [tier, setTier] = useState(tiers[0]?.id ?? '');
  const [joined, setJoined] = useState(asOf);
  const [areExpected, setAreExpected] = useState(true);
  useFollowsAsOf(joined, setJoined);
  // A long list is read when there is time, so that typing in it does not wait.
  const settled = useDeferredValue(text);
  const read = useMemo(() => {
    const chosen = find(tiers, tier);
    if (settled.trim() === '' || !chosen) return null;
    return pastedMembers(settled, members, { tier: chosen, joined, areExpected }, newId);
  }, [members, tiers, settled, tier, joined, areExpected]);
  const days = { joined, setJoined };
  const expecting = { areExpected, setAreExpected };
  return { tiers, text, setText, tier, setTier, ...days, ...expecting, read };
}

/** Thousands of lines may name members who are there already. */
const mostTold = 5;

function LeftOut({ lines }: { readonly lines: readonly Refusal[] }) {
  const more = lines.length - mostTold;
  return (
    <>
      {lines.slice(0, mostTold).map((line) => (
        <Refused key={`${line.what} ${line.why}`} refusal={line} />
      ))}
      {more > 0 && (
        <p className="refused">{counted(more, 'more line is', 'more lines are')} left out.</p>
      )}
    </>
  );
}

export function SeveralDialog({ onClose }: { readonly onClose: () => void }) {
  const { tiers, text, setText, tier, setTier, joined, setJoined, ...form } = useForm();
  const { read } = form;
  const submit = () => {
    if (!read)
      return { what: '', why: 'There is no name yet.', remedy: 'Type one member per line.' };
    return read.ok ? dispatch(read.value.change) : read.no;
  };
  return (
    <Dialog
      title="Add several members"
      submitLabel="Add members"
      wide
      onSubmit={submit}
      onClose={onClose}
    >
      <FormConsequences change={read?.ok ? read.value.change : null}>
        <Field
          label="Members, one per line"
          refusal={read && !read.ok ? read.no : null}
          hint="Paste from a spreadsheet: name, tier, joining date (Jan 31, 2012), kind, representative. Only the name is required."
        >
          {(ids) => (
            <textarea
              {...ids}
              className="input"
              rows={8}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <div className="fields-2">
          <Select
            label="Tier if none is given"
            value={tier}
            choices={tierChoices(tiers)}
            onCommit={(id) => setTier(id)}
          />
          <DateField label="Joined, if no date is given" value={joined} live onCommit={setJoined} />
        </div>
        {read?.ok && read.value.expected > 0 && (
          <Checkbox
            label={`${read.value.expected} of them are expected members`}
            hint="Their tiers then have that many fewer expected members."
            checked={form.areExpected}
            onCommit={form.setAreExpected}
          />
        )}
        {read?.ok && <p>{read.value.count} members can be added.</p>}
        {read?.ok && <LeftOut lines={read.value.leftOut} />}
      </FormConsequences>
    </Dialog>
  );
}
