// One working group: what it is for, who serves in it, what it promised, and what it owes the board.
import { useLayoutEffect } from 'react';
import type { GroupStanding } from '../../shared/goals/figures/groupStandings.ts';
import { nonmembersText } from '../../shared/groups/words.ts';
import { nameOf } from '../../shared/kernel/references.ts';
import { formatDate } from '../../shared/values/date.ts';
import { EntityParts } from '../editing/EntityParts.tsx';
import { usePlan } from '../state/store.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { focusHeading } from '../ui/focusHeading.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import type { Open } from './dialogs.ts';
import { Participants } from './Participants.tsx';

interface Props {
  readonly standing: GroupStanding;
  readonly open: Open;
  readonly onBack: () => void;
}

function timeText({ group: { from, to } }: GroupStanding): string {
  const began = from === null ? 'First day not recorded' : `Since ${formatDate(from)}`;
  return to === null ? began : `${began}, until ${formatDate(to)}`;
}

function Charter({ standing }: { readonly standing: GroupStanding }) {
  const plan = usePlan();
  const { charter, successor, nonmembers, source } = standing.group;
  return (
    <Card title="Charter">
      <div className="group-charter">
        <p className={charter === null ? 'dim' : 'wraps'}>{charter ?? 'Not recorded.'}</p>
        <p className="dim">{timeText(standing)}</p>
        {successor !== null && (
          <p className="wraps">{`Followed by ${nameOf(plan, 'groups.groups', successor)}`}</p>
        )}
        <p className="dim">{`People from outside the roll: ${nonmembersText(nonmembers)}`}</p>
        {source && <p className="dim small wraps">{source}</p>}
      </div>
    </Card>
  );
}

export function GroupView({ standing, open, onBack }: Props) {
  const { group } = standing;
  useLayoutEffect(focusHeading, []);
  return (
    <main className="page group-view">
      <div>
        <LinkButton onPress={onBack}>‹ All working groups</LinkButton>
      </div>
      <PageHeader
        title={group.name}
        subtitle="Its charter, the people in it, its goals, and what is due to the board."
        actions={
          <>
            <Button onPress={() => open({ dialog: 'group', id: group.id })}>Edit…</Button>
            <Button
              kind="primary"
              onPress={() => open({ dialog: 'participant', group: group.id, id: null })}
            >
              Add participant
            </Button>
          </>
        }
      />
      <div className="columns columns-main-side">
        <div className="stack">
          <Participants standing={standing} open={open} />
          <EntityParts path="groups.groups" id={group.id} />
        </div>
        <Charter standing={standing} />
      </div>
    </main>
  );
}
