// What is committed to the tree: contracts, hired roles, equipment, each with its years and size.

import { yearlyAmount } from '../../shared/cash/figures/years.ts';
import type { Commitment } from '../../shared/cash/model.ts';
import { sizeText } from '../../shared/cash/words/words.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { spanText } from '../../shared/values/counted.ts';
import { find } from '../../shared/values/id.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { usePlan } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { RecordRow } from '../ui/RecordRow.tsx';
import type { Open } from './dialogs.ts';

function yearsText({ firstYear, lastYear }: Commitment): string {
  return spanText(String(firstYear), String(lastYear));
}

/** What it pays for, how it is sized, and its source. */
function aboutText(plan: Plan, one: Commitment): string {
  const { line, activity, fte, source } = one;
  const of = find(plan.cost.lines, line)?.name ?? find(plan.cost.activities, activity)?.name;
  const size = fte === null ? null : sizeText(one);
  return [of && `For ${of}`, size, source ?? 'No source'].filter(Boolean).join('. ');
}

export function CommitmentsCard({ open }: { readonly open: Open }) {
  const plan = usePlan();
  const { commitments } = plan.cash;
  return (
    <Card
      title="Committed to the tree"
      action={
        <LinkButton onPress={() => open({ dialog: 'addCommitment' })}>Add commitment</LinkButton>
      }
    >
      {commitments.length === 0 && (
        <p className="dim">
          No contracts or positions are committed yet. Commitments cannot exceed the cash raised,
          and they do not change the cost of the model.
        </p>
      )}
      <ul className="list cash-list" aria-label="Committed to the tree">
        {commitments.map((one) => (
          <RecordRow
            key={one.id}
            id={one.id}
            name={one.name}
            note={yearsText(one)}
            of={one.name}
            value={`${formatMoney(yearlyAmount(one))} a year`}
            source={aboutText(plan, one)}
            onEdit={() => open({ dialog: 'editCommitment', id: one.id })}
            onRemove={() => open({ dialog: 'removeCommitment', id: one.id })}
          />
        ))}
      </ul>
    </Card>
  );
}
