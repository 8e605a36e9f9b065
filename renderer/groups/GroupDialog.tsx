// A working group in a dialog: its name and charter, its days, who follows it, who may serve.
import { useState } from 'react';
import type { WorkingGroup } from '../../shared/groups/model.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TermFields } from '../ui/TermFields.tsx';
import { TextField } from '../ui/TextField.tsx';

interface FieldsProps {
  readonly draft: WorkingGroup;
  readonly set: (some: Partial<WorkingGroup>) => void;
}

const outsiders = [
  { value: 'unknown', label: 'Not recorded' },
  { value: 'yes', label: 'May serve' },
  { value: 'no', label: 'May not serve' },
] as const;

function Rules({ draft, set }: FieldsProps) {
  const others = usePlan().groups.groups.filter(({ id }) => id !== draft.id);
  const choices = [
    { value: 'none', label: 'None' },
    ...others.map(({ id, name }) => ({ value: `group ${id}`, label: name })),
  ];
  const may = draft.nonmembers;
  return (
    <div className="fields-2">
      <Select
        label="People from outside the roll"
        value={may === null ? 'unknown' : may ? 'yes' : 'no'}
        choices={outsiders}
        onCommit={(value) => set({ nonmembers: value === 'unknown' ? null : value === 'yes' })}
      />
      <Select
        label="Merged into or renamed to"
        value={draft.successor === null ? 'none' : `group ${draft.successor}`}
        choices={choices}
        onCommit={(value) =>
          set({ successor: others.find(({ id }) => `group ${id}` === value)?.id ?? null })
        }
      />
    </div>
  );
}

function Fields({ draft, set }: FieldsProps) {
  return (
    <>
      <TextField label="Name" value={draft.name} onCommit={(name) => set({ name: name.trim() })} />
      <TextField
        label="Charter"
        lines={4}
        value={draft.charter ?? ''}
        onCommit={(text) => set({ charter: text.trim() || null })}
      />
      <div className="fields-2">
        <TermFields
          term={draft}
          onSet={set}
          noFirst="Leave blank if unknown."
          noLast="Leave blank if ongoing."
        />
      </div>
      <Rules draft={draft} set={set} />
      <TextField
        label="Source"
        lines={2}
        value={draft.source ?? ''}
        onCommit={(text) => set({ source: text.trim() || null })}
      />
    </>
  );
}

function blankGroup(): WorkingGroup {
  return {
    id: newId(),
    name: '',
    charter: null,
    from: null,
    to: null,
    successor: null,
    nonmembers: null,
    source: null,
  };
}

function save(before: WorkingGroup | null, group: WorkingGroup) {
  if (!before) return dispatchNamed({ type: 'groups/addGroup', entity: group, at: null });
  return dispatchNamed({
    type: 'groups/setGroup',
    id: group.id,
    set: changedFields(before, group),
  });
}

interface Props {
  /** Null is a new one. */
  readonly before: WorkingGroup | null;
  readonly onClose: () => void;
}

export function GroupDialog({ before, onClose }: Props) {
  const [draft, setDraft] = useState(() => before ?? blankGroup());
  return (
    <Dialog
      title={before ? before.name : 'Add a working group'}
      submitLabel={before ? 'Save' : 'Add working group'}
      wide
      onSubmit={() => save(before, draft)}
      onClose={onClose}
    >
      <Fields draft={draft} set={(some) => setDraft((last) => ({ ...last, ...some }))} />
    </Dialog>
  );
}
