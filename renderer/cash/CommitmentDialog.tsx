// One commitment to the tree in a dialog: an amount agreed each year, or people hired.

import { useState } from 'react';
import { commitmentYears } from '../../shared/cash/figures/commitmentLimit.ts';
import { activityOf } from '../../shared/cash/figures/restrictions.ts';
import { yearlyAmount } from '../../shared/cash/figures/years.ts';
import type { Commitment, CommitmentId } from '../../shared/cash/model.ts';
import { costOfFte, yearsOf } from '../../shared/cost/figures/costs.ts';
import { isStaff, type LineId } from '../../shared/cost/model.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { fte } from '../../shared/values/fte.ts';
import { find } from '../../shared/values/id.ts';
import { formatMoney, type Money } from '../../shared/values/money.ts';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { getState, usePlan, useViewSettings } from '../state/store.ts';
import type { Answer } from '../ui/answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { type Choice, Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FteField, MoneyField, YearField } from '../ui/valueFields.tsx';

interface PartProps {
  readonly one: Commitment;
  /** Whether people are hired; an amount is agreed otherwise. */
  readonly hires: boolean;
  readonly change: (some: Partial<Commitment>) => void;
}

function purposes(plan: Plan): readonly Choice[] {
  const { activities, lines } = plan.cost;
  return [
    { value: '', label: 'The whole tree' },
    ...activities.flatMap((activity): Choice[] => [
      { value: `activity ${activity.id}`, label: activity.name },
      ...lines
        .filter((line) => line.activity === activity.id)
        .map(({ id, name }) => ({ value: `line ${id}`, label: `${activity.name}: ${name}` })),
    ]),
  ];
}

function purposeOf({ line, activity }: Commitment): string {
  if (line !== null) return `line ${line}`;
  return activity === null ? '' : `activity ${activity}`;
}

function pointed(value: string): Pick<Commitment, 'line' | 'activity'> {
  const [kind, id = null] = value.split(/ (.*)/s);
  return { line: kind === 'line' ? id : null, activity: kind === 'activity' ? id : null };
}

/** What the model says that one person on the line costs; null where it does not know. */
function rateOf(plan: Plan, id: LineId | null, year: number): Money | null {
  const line = find(plan.cost.lines, id);
  return line && isStaff(line) ? costOfFte(line, plan.cost.terms, year, 'likely', fte(1)) : null;
}

function Size({ one, hires, change }: PartProps) {
  if (!hires) {
    const commit = (amount: Money | null) => change({ amount });
    return <MoneyField label="Amount per year" value={one.amount} onCommit={commit} />;
  }
  return (
    <div className="field-pair">
      <FteField
        label="FTE hired"
        hint="Full-time equivalents: 0.5 is one person half time."
        value={one.fte}
        onCommit={(people) => change({ fte: people })}
      />
      <MoneyField
        label="Cost per FTE"
        hint="The annual cost of one full-time person."
        value={one.rate}
        onCommit={(rate) => change({ rate })}
      />
    </div>
  );
}

function Years({ one, change }: Omit<PartProps, 'hires'>) {
  const from = (firstYear: number) =>
    change({ firstYear, lastYear: Math.max(firstYear, one.lastYear) });
  return (
    <div className="field-pair">
      <YearField label="First year" value={one.firstYear} onCommit={from} />
      <YearField
        label="Last year"
        value={one.lastYear}
        onCommit={(lastYear) => change({ lastYear })}
      />
    </div>
  );
}

/** People of the model's own cost until somebody types another. */
function becoming(plan: Plan, one: Commitment, hires: boolean): Partial<Commitment> {
  if (!hires) return { amount: yearlyAmount(one) || null, fte: null, rate: null };
  return { amount: null, rate: one.rate ?? rateOf(plan, one.line, one.firstYear) };
}

const sizes = [
  { value: 'amount', label: 'An annual amount' },
  { value: 'people', label: 'Staff hired' },
] as const;

const isSized = (one: Commitment, hires: boolean): boolean =>
  hires ? one.fte !== null && one.rate !== null : one.amount !== null;

function save(one: Commitment, hires: boolean): Answer {
  if (!isSized(one, hires)) {
    const remedy = hires ? 'Type the FTE and the cost per FTE.' : 'Type an amount.';
    return { what: 'The commitment', why: 'Its size is not set.', remedy };
  }
  const before = find(getState().plan.cash.commitments, one.id);
  if (!before) return dispatchNamed({ type: 'cash/addCommitment', entity: one, at: null });
  return dispatchNamed({ type: 'cash/setCommitment', id: one.id, set: changedFields(before, one) });
}

function newCommitment(plan: Plan, year: number): Commitment {
  return {
    id: newId(),
    name: '',
    line: null,
    activity: null,
    firstYear: year,
    lastYear: Math.max(year, yearsOf(plan.cost.terms).at(-1) ?? year),
    amount: null,
    fte: null,
    rate: null,
    source: null,
  };
}

/** What is available by the end of its first year: for general use, and for its activity alone. */
function availableText(plan: Plan, one: Commitment): string {
  const limit = commitmentYears(plan).find(({ year }) => year === one.firstYear);
  if (!limit) return `${one.firstYear} is not a year of the plan.`;
  const own = limit.restrictions.find(({ activity }) => activity === activityOf(plan, one));
  const more = own ? `, and ${formatMoney(own.left)} more for this purpose only` : '';
  return `By the end of ${limit.year}, ${formatMoney(limit.left)} is available for general use${more}.`;
}

interface Props {
  /** Null is a new one. */
  readonly id: CommitmentId | null;
  readonly onClose: () => void;
}

export function CommitmentDialog({ id, onClose }: Props) {
  const plan = usePlan();
  const { year } = useViewSettings();
  const [one, set] = useState(() => find(plan.cash.commitments, id) ?? newCommitment(plan, year));
  const [hires, hire] = useState(one.fte !== null);
  const change = (some: Partial<Commitment>) => set((before) => ({ ...before, ...some }));
  const choosePurpose = (value: string) => {
    const to = pointed(value);
    const rate = rateOf(plan, to.line, one.firstYear);
    change(hires && rate !== null ? { ...to, rate } : to);
  };
  return (
    <Dialog
      title={id === null ? 'Commit cash to the tree' : 'Edit the commitment'}
      submitLabel={id === null ? 'Commit' : 'Save'}
      onSubmit={() => save(one, hires)}
      onClose={onClose}
      wide
    >
      <TextField
        label="Description"
        hint="A contract, a position, equipment."
        value={one.name}
        onCommit={(name) => change({ name: name.trim() })}
      />
      <div className="field-pair">
        <Select
          label="Pays for"
          value={purposeOf(one)}
          choices={purposes(plan)}
          onCommit={choosePurpose}
        />
        <Select
          label="Size"
          value={hires ? 'people' : 'amount'}
          choices={sizes}
          onCommit={(chosen) => {
            hire(chosen === 'people');
            change(becoming(plan, one, chosen === 'people'));
          }}
        />
      </div>
      <Size one={one} hires={hires} change={change} />
      <Years one={one} change={change} />
      <TextField
        label="Source"
        hint="The motion or contract behind it, with its date."
        value={one.source ?? ''}
        onCommit={(source) => change({ source: source.trim() || null })}
      />
      <p className="dim small">
        {isSized(one, hires) && `It takes ${formatMoney(yearlyAmount(one))} per year. `}A commitment
        that exceeds the cash raised is refused. {availableText(plan, one)}
      </p>
    </Dialog>
  );
}
