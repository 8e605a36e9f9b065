// What closes the gap: every lever side by side, for the end that is shown or at a confidence, and what follows.
import { useMemo, useState } from 'react';
import { coverOf } from '../../shared/contributions/figures/cover.ts';
import { leftOutText } from '../../shared/contributions/words/onCost.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import type { Aim } from '../../shared/solver/figures/close.ts';
import type { Closed, Closings, Followed } from '../../shared/solver/figures/closings.ts';
import { leverKey, leverName, leverText } from '../../shared/solver/figures/lever.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { formatShare } from '../../shared/values/share.ts';
import { useSimulation } from '../simulation/client.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Computed } from '../ui/Computed.tsx';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { Select } from '../ui/Select.tsx';
import { useAfterFrame } from '../ui/useAfterFrame.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { Open } from './dialogs.ts';

type Answered = Extract<Closed, { readonly refusal: null }>;
type Sure = 'end' | 'confidence';

function useClosings(sure: Sure): { readonly plan: Plan; readonly closings: Closings | null } {
  const plan = useAfterFrame(usePlan());
  const { year, view, end, asOf } = useAfterFrame(useViewSettings());
  const job = useMemo(() => {
    const { confidence } = plan.uncertainty.rules;
    const aim: Aim = { year, view, end, confidence: sure === 'confidence' ? confidence : null };
    return { aim, asOf };
  }, [plan.uncertainty.rules, year, view, end, asOf, sure]);
  return { plan, closings: useSimulation('closings', 'closings', plan, job) };
}

function columnsFor(plan: Plan, aim: Aim, open: Open): readonly TableColumn<Answered>[] {
  const followed = (key: string, header: string, text: (follows: Followed) => string) => ({
    key,
    header,
    align: 'end' as const,
    cell: ({ follows }: Answered) => text(follows),
  });
  return [
    { key: 'lever', header: 'By', rowHeader: true, cell: ({ lever }) => leverName(plan, lever) },
    {
      key: 'value',
      header: 'At least',
      align: 'end',
      cell: ({ lever, follows }) => <strong>{leverText(lever, follows.value)}</strong>,
    },
    followed('surplus', 'Surplus after', ({ surplus }) => formatMoney(surplus)),
    followed('seats', 'Board seats', ({ seats }) => String(seats)),
    followed('quorum', 'Quorum', ({ quorum }) => String(quorum ?? 'no board')),
    {
      key: 'act',
      header: '',
      align: 'end',
      cell: ({ lever, follows: { value } }) =>
        value > 0 && (
          <LinkButton onPress={() => open({ dialog: 'close', lever, value, aim })}>
            Apply…<VisuallyHidden>{` ${leverName(plan, lever)}`}</VisuallyHidden>
          </LinkButton>
        ),
    },
  ];
}

/** The first say enough; the others are of one kind with them. */
const mostAtFirst = 6;

/** Why some levers cannot close it: each with its reason and what to do instead. */
function Refusals({ plan, closings }: { readonly plan: Plan; readonly closings: Closings }) {
  const [all, showAll] = useState(false);
  const refused = closings.levers.filter(({ refusal }) => refusal !== null);
  const shown = all ? refused : refused.slice(0, mostAtFirst);
  if (refused.length === 0) return null;
  return (
    <>
      <h3 className="closing-none">Not enough on their own</h3>
      <ul className="list" aria-label="Options that do not close the gap">
        {shown.map(({ lever, refusal }) => (
          <li className="list-row" key={leverKey(lever)}>
            <span className="closing-lever">{leverName(plan, lever)}</span>
            <span className="dim small closing-why">{`${refusal?.why} ${refusal?.remedy}`}</span>
          </li>
        ))}
      </ul>
      {shown.length < refused.length && (
        <LinkButton onPress={() => showAll(true)}>
          {`And ${refused.length - shown.length} more`}
        </LinkButton>
      )}
    </>
  );
}

const answered = (closed: Closed): readonly Answered[] => (closed.follows ? [closed] : []);

export function ClosingCard({ open }: { readonly open: Open }) {
  const { end, year, view } = useViewSettings();
  const { confidence } = usePlan().uncertainty.rules;
  const [sure, choose] = useState<Sure>('end');
  const { plan, closings } = useClosings(sure);
  const choices = [
    { value: 'end' as const, label: `For the ${end} case` },
    { value: 'confidence' as const, label: `With ${formatShare(confidence)} confidence` },
  ];
  return (
    <Card
      title={`Ways to close the gap, ${year}`}
      action={
        <Select label="How sure" hideLabel value={sure} choices={choices} onCommit={choose} />
      }
    >
      <Computed>
        {closings ? (
          <>
            <DataTable
              caption={`Ways to close the gap, ${year}`}
              hideCaption
              columns={columnsFor(plan, closings.aim, open)}
              rows={closings.levers.flatMap(answered)}
              rowKey={({ lever }) => leverKey(lever)}
              empty={<p>No single change closes the gap.</p>}
            />
            <Refusals plan={plan} closings={closings} />
          </>
        ) : (
          <p className="dim">Calculating…</p>
        )}
      </Computed>
      <p className="dim small">
        Each row changes one thing, everything else unchanged. New members are named and join on the
        first day of the year. {leftOutText(coverOf(plan, year, end, view))}
      </p>
    </Card>
  );
}
