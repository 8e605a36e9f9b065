// On the overview: up to five goals that are under way, those to look at first; the rest stand on their page.
import { goalsOf, standingsOn } from '../../shared/goals/figures/goals.ts';
import { markOf, type Standing } from '../../shared/goals/figures/standing.ts';
import { goTo } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { GoalMark } from './GoalMark.tsx';

const most = 5;

const isAct = (one: Standing) => markOf(one).tone === 'act';

/** Those to look at first, else in their order. */
function firstOf(open: readonly Standing[]): readonly Standing[] {
  return [...open.filter(isAct), ...open.filter((one) => !isAct(one))].slice(0, most);
}

export default function OverviewCard() {
  const { goals } = usePlan();
  const { asOf } = useViewSettings();
  const open = goalsOf(standingsOn(goals, asOf), 'open');
  return (
    <Card
      title="Goals"
      action={<LinkButton onPress={() => goTo('goals')}>{`${open.length} open`}</LinkButton>}
    >
      {open.length === 0 ? (
        <p className="dim">Every goal is done or dropped.</p>
      ) : (
        <div className="list">
          {firstOf(open).map((standing) => (
            <div className="list-row" key={standing.goal.id}>
              <span className="wraps">{standing.goal.name}</span>
              <GoalMark standing={standing} />
            </div>
          ))}
        </div>
      )}
    </Card>
  );
}
