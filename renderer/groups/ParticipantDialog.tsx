// Who serves in a working group: the person, the organization, the role and the days.
import { useState } from 'react';
import { type GroupId, type Participant, roles } from '../../shared/groups/model.ts';
import { roleWords } from '../../shared/groups/words.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import type { MembersPart } from '../../shared/members/model.ts';
import { dispatch, newId } from '../state/dispatch.ts';
import { usePlan } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TermFields } from '../ui/TermFields.tsx';
import { TextField } from '../ui/TextField.tsx';

interface FieldsProps {
  readonly draft: Participant;
  readonly set: (some: Partial<Participant>) => void;
}

const roleChoices = roles.map((value) => ({ value, label: roleWords[value] }));
const another = 'another';

type Named = Pick<Participant, 'member' | 'nonmember'>;
const nobody: Named = { member: null, nonmember: null };

// An id may be any text, so each is told apart from the others and from the first two.
function choicesOf({ roll, nonmembers }: MembersPart) {
  return [
    { value: 'none', label: 'Not recorded', ...nobody },
    { value: another, label: 'Another organization', ...nobody },
    ...roll.map(({ id, name }) => ({ value: `member ${id}`, label: name, ...nobody, member: id })),
    ...nonmembers.map(({ id, name }) => ({
      value: `nonmember ${id}`,
      label: `${name} (nonmember)`,
      ...nobody,
      nonmember: id,
    })),
  ];
}

function isChosen({ member, nonmember }: Named, draft: Participant): boolean {
  const isSomebody = member !== null || nonmember !== null;
  return isSomebody && member === draft.member && nonmember === draft.nonmember;
}

function Organization({ draft, set }: FieldsProps) {
  const { members } = usePlan();
  const [other, setOther] = useState(draft.organisation !== null);
  const choices = choicesOf(members);
  const choose = (value: string) => {
    setOther(value === another);
    const { member, nonmember } = choices.find((one) => one.value === value) ?? nobody;
    set({ member, nonmember, organisation: value === another ? draft.organisation : null });
  };
  const chosen = choices.find((one) => isChosen(one, draft));
  return (
    <>
      <Select
        label="Organization"
        value={other ? another : (chosen?.value ?? 'none')}
        choices={choices}
        onCommit={choose}
      />
      {other && (
        <TextField
          label="Name of the organization"
          value={draft.organisation ?? ''}
          onCommit={(text) => set({ organisation: text.trim() || null })}
        />
      )}
    </>
  );
}

function Fields({ draft, set }: FieldsProps) {
  return (
    <>
      <div className="fields-2">
        <TextField
          label="Person"
          hint="Leave blank if unknown."
          value={draft.person ?? ''}
          onCommit={(text) => set({ person: text.trim() || null })}
        />
        <Select
          label="Role"
          value={draft.role}
          choices={roleChoices}
          onCommit={(role) => set({ role })}
        />
        <Organization draft={draft} set={set} />
      </div>
      <div className="fields-2">
        <TermFields term={draft} onSet={set} noLast="Leave blank if ongoing." />
      </div>
      <TextField
        label="Source"
        lines={2}
        value={draft.source ?? ''}
        onCommit={(text) => set({ source: text.trim() || null })}
      />
    </>
  );
}

function blank(group: GroupId): Participant {
  return {
    id: newId(),
    group,
    person: null,
    member: null,
    organisation: null,
    role: 'member',
    from: null,
    to: null,
    source: null,
    nonmember: null,
  };
}

function save(before: Participant | null, one: Participant) {
  if (!before) return dispatch({ type: 'groups/addParticipant', entity: one, at: null });
  const set = changedFields(before, one);
  return dispatch({ type: 'groups/setParticipant', id: one.id, set });
}

interface Props {
  /** Null is a new one. */
  readonly before: Participant | null;
  readonly group: GroupId;
  readonly onClose: () => void;
}

export function ParticipantDialog({ before, group, onClose }: Props) {
  const [draft, setDraft] = useState(() => before ?? blank(group));
  return (
    <Dialog
      title={before ? 'Edit the participant' : 'Add a participant'}
      submitLabel={before ? 'Save' : 'Add participant'}
      wide
      onSubmit={() => save(before, draft)}
      onClose={onClose}
    >
      <Fields draft={draft} set={(some) => setDraft((last) => ({ ...last, ...some }))} />
    </Dialog>
  );
}
