// One goal: what it says, where it is aimed and was aimed before, how it goes, and what the board got.
import { useLayoutEffect } from 'react';
import type { Standing } from '../../shared/goals/figures/standing.ts';
import { find } from '../../shared/values/id.ts';
import { usePlan } from '../state/store.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { focusHeading } from '../ui/focusHeading.ts';
import { MoreIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { BoardCard } from './BoardCard.tsx';
import { CheckInsCard } from './CheckInsCard.tsx';
import type { Open } from './dialogs.ts';
import { FactsCard } from './FactsCard.tsx';
import { goalMenu } from './goalMenu.ts';
import { LinksCard } from './LinksCard.tsx';

interface Props {
  readonly standing: Standing;
  readonly open: Open;
  readonly onBack: () => void;
}

function Actions({ standing: { goal }, open }: Props) {
  return (
    <>
      <Menu label={`Actions for ${goal.name}`} kind="icon" items={goalMenu(goal, open)}>
        <MoreIcon />
      </Menu>
      <Button onPress={() => open({ dialog: 'edit', goal: goal.id })}>Edit…</Button>
      <Button kind="primary" onPress={() => open({ dialog: 'checkIn', goal: goal.id, id: null })}>
        Check in
      </Button>
    </>
  );
}

export function GoalView(props: Props) {
  const { standing, open, onBack } = props;
  const { goal } = standing;
  const group = find(usePlan().groups.groups, goal.group);
  useLayoutEffect(focusHeading, []);
  return (
    <main className="page goal-view" data-entity={goal.id}>
      <div>
        <LinkButton onPress={onBack}>‹ All goals</LinkButton>
      </div>
      <PageHeader
        title={goal.name}
        subtitle={`${group?.name ?? 'No working group'}, ${goal.owner === null ? 'owner not recorded' : `owned by ${goal.owner}`}`}
        actions={<Actions {...props} />}
      />
      <div className="columns columns-main-side">
        <div className="stack">
          {goal.text && (
            <Card title="In full">
              <p className="wraps">{goal.text}</p>
            </Card>
          )}
          <CheckInsCard standing={standing} open={open} />
          <BoardCard standing={standing} open={open} />
        </div>
        <div className="stack">
          <FactsCard standing={standing} open={open} />
          <LinksCard goal={goal} />
        </div>
      </div>
    </main>
  );
}
