// What shows a goal, and what belongs to it: evidence, cost lines, contributions, and the source.
import type { ContributionId } from '../../shared/contributions/model.ts';
import type { LineId } from '../../shared/cost/model.ts';
import type { Goal } from '../../shared/goals/model.ts';
import { nameOf } from '../../shared/kernel/references.ts';
import { goToEntity } from '../state/navigation.ts';
import { usePlan } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';

interface LinkedProps {
  readonly label: string;
  readonly path: 'cost.lines' | 'contributions.pledges';
  readonly ids: readonly LineId[] | readonly ContributionId[];
}

function Linked({ label, path, ids }: LinkedProps) {
  const plan = usePlan();
  const goThere = (id: string) => goToEntity(path === 'cost.lines' ? 'cost' : 'contributions', id);
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{label}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id} className="wraps">
            <LinkButton onPress={() => goThere(id)}>{nameOf(plan, path, id)}</LinkButton>
          </li>
        ))}
      </ul>
    </>
  );
}

export function LinksCard({ goal }: { readonly goal: Goal }) {
  const { evidence, lines, pledges, source } = goal;
  return (
    <Card title="Evidence and links">
      <div className="goal-links">
        <p className={evidence === null ? 'dim' : 'wraps'}>
          {evidence ?? 'No evidence is recorded.'}
        </p>
        <Linked label="Cost lines" path="cost.lines" ids={lines} />
        <Linked label="Contributions" path="contributions.pledges" ids={pledges} />
        {source && <p className="dim small wraps">{source}</p>}
      </div>
    </Card>
  );
}
