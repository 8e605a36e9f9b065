// A class of nonmembers, and one nonmember: added, or edited.
import { useState } from 'react';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import type {
  ClassId,
  Nonmember,
  NonmemberClass,
  NonmemberId,
} from '../../shared/members/model.ts';
import { find } from '../../shared/values/id.ts';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TermFields } from '../ui/TermFields.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props<Id extends string> {
  /** Null adds one. */
  readonly id: Id | null;
  readonly onClose: () => void;
}

const orNull = (text: string) => text.trim() || null;

export function ClassDialog({ id, onClose }: Props<ClassId>) {
  const before = find(usePlan().members.classes, id);
  const [draft, setDraft] = useState<NonmemberClass>(
    () => before ?? { id: newId(), name: '', source: null },
  );
  const submit = () =>
    before
      ? dispatchNamed({
          type: 'members/setClass',
          id: before.id,
          set: changedFields(before, draft),
        })
      : dispatchNamed({ type: 'members/addClass', entity: draft, at: null });
  return (
    <Dialog
      title={before ? before.name : 'Add a class of nonmembers'}
      submitLabel={before ? undefined : 'Add class'}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        hint="The consortium’s own term, such as participants."
        value={draft.name}
        onCommit={(name) => setDraft({ ...draft, name })}
      />
      <TextField
        label="Source"
        lines={2}
        value={draft.source ?? ''}
        onCommit={(text) => setDraft({ ...draft, source: orNull(text) })}
      />
    </Dialog>
  );
}

interface FieldsProps {
  readonly draft: Nonmember;
  readonly set: (some: Partial<Nonmember>) => void;
}

function Fields({ draft, set }: FieldsProps) {
  const { classes } = usePlan().members;
  const text = (field: 'organisation' | 'contacts' | 'source') => ({
    value: draft[field] ?? '',
    onCommit: (typed: string) => set({ [field]: orNull(typed) }),
  });
  return (
    <div className="fields-2">
      <TextField label="Name" value={draft.name} onCommit={(name) => set({ name })} />
      <Select
        label="Class"
        value={draft.class}
        choices={classes.map(({ id, name }) => ({ value: id, label: name }))}
        onCommit={(id) => set({ class: id })}
      />
      <TextField label="Organization" {...text('organisation')} />
      <TextField label="Contacts" {...text('contacts')} />
      <TermFields
        term={draft}
        onSet={set}
        noFirst="Leave blank if unknown."
        noLast="Leave blank if ongoing."
      />
      <TextField label="Source" lines={2} {...text('source')} />
    </div>
  );
}

function useNonmember(id: NonmemberId | null) {
  const { classes, nonmembers } = usePlan().members;
  const { asOf } = useViewSettings();
  const before = find(nonmembers, id);
  const [draft, setDraft] = useState<Nonmember>(
    () =>
      before ?? {
        id: newId(),
        name: '',
        class: classes[0]?.id ?? '',
        organisation: null,
        contacts: null,
        from: asOf,
        to: null,
        source: null,
      },
  );
  const set = (some: Partial<Nonmember>) => setDraft((last) => ({ ...last, ...some }));
  useFollowsAsOf(before ? null : draft.from, (from) => set({ from }));
  return { before, draft, set };
}

export function NonmemberDialog({ id, onClose }: Props<NonmemberId>) {
  const { before, draft, set } = useNonmember(id);
  const submit = () =>
    before
      ? dispatchNamed({
          type: 'members/setNonmember',
          id: before.id,
          set: changedFields(before, draft),
        })
      : dispatchNamed({ type: 'members/addNonmember', entity: draft, at: null });
  return (
    <Dialog
      title={before ? before.name : 'Add a nonmember'}
      submitLabel={before ? undefined : 'Add nonmember'}
      wide
      onSubmit={submit}
      onClose={onClose}
    >
      <Fields draft={draft} set={set} />
    </Dialog>
  );
}
