// The overview of an empty plan: what the question needs before it can be answered.

import { goTo } from '../state/navigation.ts';
import { startWorkspace } from '../state/opening.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';

const steps = [
  ['members', 'Members', 'Tiers, their dues, and the members of each.'],
  ['board', 'Board', 'Who gets a board seat, and how many make a quorum.'],
  ['cost', 'Cost model', 'Activities and cost lines, as ranges if you are not sure.'],
  ['contributions', 'Contributions', 'What is offered in cash, people and hardware.'],
] as const;

export function Welcome() {
  return (
    <main className="page">
      <PageHeader
        title="Can we fund the community tree?"
        subtitle="This workspace is empty. Four things answer the question; start with any of them."
      />
      <Card title="Start here">
        <div className="list">
          {steps.map(([page, label, why]) => (
            <div className="list-row" key={page}>
              <span className="path-forward-step">
                {label}
                <span className="dim small">{why}</span>
              </span>
              <Button onPress={() => goTo(page)}>{`Open ${label.toLowerCase()}`}</Button>
            </div>
          ))}
        </div>
      </Card>
      <p className="dim">
        You can also look at a complete example first. It opens as a separate workspace; nothing is
        overwritten.
      </p>
      <div>
        <Button onPress={() => void startWorkspace('example')}>Open the OpenSFS example</Button>
      </div>
    </main>
  );
}
