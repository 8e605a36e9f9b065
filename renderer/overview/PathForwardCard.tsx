// The four steps of the path forward: each with its state, and what it still needs.
import { pathForward, type Step } from '../../shared/pathForward/figures.ts';
import { usePlan } from '../store.ts';
import { Card } from '../ui/Card.tsx';
import { Tag } from '../ui/Tag.tsx';

const labels: Record<Step['state'], string> = {
  'not started': 'Not started',
  started: 'Started',
  done: 'Done',
};

export function PathForwardCard() {
  const steps = pathForward(usePlan());
  return (
    <Card title="Path forward">
      <ol className="path-forward">
        {steps.map(({ name, state, because }) => (
          <li key={name} className="list-row">
            <span className="path-forward-step">
              {name}
              <span className="dim small">{because}</span>
            </span>
            <Tag tone={state === 'not started' ? 'neutral' : 'good'}>{labels[state]}</Tag>
          </li>
        ))}
      </ol>
    </Card>
  );
}
