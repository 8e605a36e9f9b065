// A member leaves: its last day, and what follows from it before it is confirmed.
import { useMemo, useState } from 'react';
import type { Change } from '../../shared/kernel/change.ts';
import type { Member } from '../../shared/members/model.ts';
import { addDays } from '../../shared/values/date.ts';
import { FormFollows } from '../editing/Consequences.tsx';
import { dispatch } from '../state/dispatch.ts';
import { useLooking } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { DateField } from '../ui/valueFields.tsx';

interface Props {
  readonly member: Member;
  readonly onClose: () => void;
}

export function LeaveDialog({ member, onClose }: Props) {
  const { asOf } = useLooking();
  const [lastDay, setLastDay] = useState(member.lastDay ?? asOf);
  const change = useMemo(
    (): Change => ({ type: 'members/leave', member: member.id, lastDay }),
    [member.id, lastDay],
  );
  return (
    <Dialog
      title={`${member.name} leaves`}
      submitLabel="Record leaving"
      wide
      onSubmit={() => dispatch(change)}
      onClose={onClose}
    >
      <FormFollows change={change} from={addDays(lastDay, 1)}>
        <div className="fields-2">
          <DateField
            label="Last day of membership"
            hint="The day itself still counts."
            value={lastDay}
            live
            onCommit={setLastDay}
          />
        </div>
      </FormFollows>
    </Dialog>
  );
}
