// On the overview: the steps of the path forward, each with its state and what it still needs.
import { pathForward, type Step, type StepFact } from '../../shared/pathForward/figures.ts';
import { goTo, goToEntity } from '../state/navigation.ts';
import { usePlan } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Tag } from '../ui/Tag.tsx';

const labels: Record<Step['state'], string> = {
  'not started': 'Not started',
  started: 'Started',
  done: 'Done',
};

const placeLabels: Readonly<Record<Step['places'][number], string>> = {
  contributions: 'Open contributions',
  cost: 'Open cost model',
  goals: 'Open goals',
};

/** Its page, and the entity on it. */
function openFact({ in: list, id }: StepFact): void {
  goToEntity(list === 'goals.goals' ? 'goals' : 'contributions', id);
}

export default function PathForwardCard() {
  const steps = pathForward(usePlan());
  return (
    <Card title="Path forward">
      <ol className="path-forward">
        {steps.map(({ name, state, because, facts, places }) => (
          <li key={name} className="list-row">
            <span className="path-forward-step">
              {name}
              <span className="dim small wraps">{because}</span>
              {facts.map((fact) => (
                <LinkButton key={fact.id} onPress={() => openFact(fact)}>
                  {fact.name}
                </LinkButton>
              ))}
              {places.map((page) => (
                <LinkButton key={page} onPress={() => goTo(page)}>
                  {placeLabels[page]}
                </LinkButton>
              ))}
            </span>
            <Tag tone={state === 'not started' ? 'neutral' : 'good'}>{labels[state]}</Tag>
          </li>
        ))}
      </ol>
    </Card>
  );
}
