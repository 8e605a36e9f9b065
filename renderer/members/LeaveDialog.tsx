// A member leaves: its last day, and what follows from it before it is confirmed.
import { useMemo, useState } from 'react';
import type { Change } from '../../shared/kernel/change.ts';
import type { Member } from '../../shared/members/model.ts';
import { addDays } from '../../shared/values/date.ts';
import { FormConsequences } from '../editing/Consequences.tsx';
import { dispatch } from '../state/dispatch.ts';
import { useViewSettings } from '../state/store.ts';
import { useFollowsAsOf } from '../state/useFollowsAsOf.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DateField } from '../ui/valueFields.tsx';

interface Props {
  readonly member: Member;
  readonly onClose: () => void;
}

export function LeaveDialog({ member, onClose }: Props) {
  const { asOf } = useViewSettings();
  const [lastDay, setLastDay] = useState(member.lastDay ?? asOf);
  useFollowsAsOf(member.lastDay === null ? lastDay : null, setLastDay);
  const change = useMemo(
    (): Change => ({ type: 'members/leave', member: member.id, lastDay }),
    [member.id, lastDay],
  );
  return (
    <Dialog
      title={`Record departure: ${member.name}`}
      submitLabel="Record departure"
      wide
      onSubmit={() => dispatch(change)}
      onClose={onClose}
    >
      <FormConsequences change={change} from={addDays(lastDay, 1)}>
        <div className="fields-2">
          <DateField
            label="Last day of membership"
            hint="The member is still a member on this day."
            value={lastDay}
            live
            onCommit={setLastDay}
          />
        </div>
      </FormConsequences>
    </Dialog>
  );
}
