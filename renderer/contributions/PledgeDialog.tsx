// One contribution in a dialog, with the fields that its kind needs.
import { type ReactNode, useState } from 'react';
import { lineChoices, purposeChoices } from '../../shared/contributions/cells/pledges.ts';
import { toKind } from '../../shared/contributions/changes/changeKind.ts';
import { newPledge } from '../../shared/contributions/figures/newPledge.ts';
import {
  type Contribution,
  type ContributionId,
  type ContributionKind,
  isCash,
  type KindRule,
  kindRules,
} from '../../shared/contributions/model.ts';
import { kindWords } from '../../shared/contributions/words/kinds.ts';
import { otherKindWords, statusWords } from '../../shared/contributions/words/words.ts';
import { choicesOf } from '../../shared/kernel/cellColumns.ts';
import { changedFields } from '../../shared/kernel/changedFields.ts';
import { find } from '../../shared/values/id.ts';
import { EntityParts } from '../editing/EntityParts.tsx';
import { dispatchNamed } from '../editing/namedChange.ts';
import { newId } from '../state/dispatch.ts';
import { getState, usePlan, useViewSettings } from '../state/store.ts';
import type { Answer } from '../ui/answer.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FteField, MoneyField, YearField } from '../ui/valueFields.tsx';
import { blankGiver, ContributorFields } from './ContributorFields.tsx';

const kindChoices = choicesOf(kindWords);
const statusChoices = choicesOf(statusWords);

interface PartProps {
  readonly pledge: Contribution;
  readonly change: (some: Partial<Contribution>) => void;
}

function People({ pledge, change }: PartProps) {
  const plan = usePlan();
  return (
    <>
      <FteField
        label="FTE per year"
        hint="Full-time equivalents: 0.5 is one person half time."
        value={pledge.fte}
        onCommit={(fte) => change({ fte })}
      />
      <Select
        label="Relieves the line"
        hint="In-kind people are valued at the cost per FTE of this line."
        value={pledge.line ?? ''}
        choices={lineChoices(plan)}
        onCommit={(line) => change({ line })}
      />
    </>
  );
}

function Amount({ pledge, change }: PartProps) {
  const plan = usePlan();
  const gives = isCash(pledge);
  return (
    <>
      <MoneyField
        label={gives ? 'Amount per year' : 'Value per year'}
        value={pledge.amount}
        onCommit={(amount) => change({ amount })}
      />
      <Select
        label={gives ? 'Restricted to' : 'For activity'}
        hint={gives ? 'Unrestricted cash can fund any activity.' : undefined}
        value={pledge.activity ?? ''}
        choices={purposeChoices(plan, pledge)}
        onCommit={(activity) => change({ activity: activity || null })}
      />
    </>
  );
}

function Years({ pledge, change }: PartProps) {
  return (
    <div className="field-pair">
      <YearField
        label="First year"
        value={pledge.firstYear}
        onCommit={(firstYear) =>
          change({ firstYear, lastYear: Math.max(firstYear, pledge.lastYear) })
        }
      />
      <YearField
        label="Last year"
        value={pledge.lastYear}
        onCommit={(lastYear) => change({ lastYear })}
      />
    </div>
  );
}

const kindsHint = `In-kind people need a staff line in the cost model; ${otherKindWords} need an activity.`;

const sizeFields: Readonly<Record<KindRule['size'], (props: PartProps) => ReactNode>> = {
  fte: People,
  amount: Amount,
};

function Fields({ pledge, change }: PartProps) {
  const plan = usePlan();
  const Size = sizeFields[kindRules[pledge.kind].size];
  const kinds = kindChoices.filter(({ value }) => toKind(plan, pledge, value).ok);
  const become = (kind: ContributionKind): Answer => {
    const next = toKind(plan, pledge, kind);
    if (!next.ok) return next.no;
    // What is not known yet stays empty, so that nobody adds nothing by mistake.
    const { amount, fte } = next.value;
    return change({ ...next.value, amount: amount || null, fte: fte || null });
  };
  return (
    <>
      <TextField
        label="Description"
        value={pledge.name}
        onCommit={(name) => change({ name: name.trim() })}
      />
      <ContributorFields pledge={pledge} change={change} />
      <div className="field-pair">
        <Select
          label="Kind"
          hint={kinds.length < kindChoices.length ? kindsHint : undefined}
          value={pledge.kind}
          choices={kinds}
          onCommit={become}
        />
        <Select
          label="Status"
          value={pledge.status}
          choices={statusChoices}
          onCommit={(status) => change({ status })}
        />
      </div>
      <div className="field-pair">
        <Size pledge={pledge} change={change} />
      </div>
      <Years pledge={pledge} change={change} />
      <TextField
        label="Source"
        hint="Where this comes from: a letter, the minutes, an assumption."
        value={pledge.source ?? ''}
        onCommit={(source) => change({ source: source.trim() || null })}
      />
    </>
  );
}

function save(pledge: Contribution): Answer {
  const refusal = blankGiver(pledge);
  if (refusal) return refusal;
  const before = find(getState().plan.contributions.pledges, pledge.id);
  if (!before) return dispatchNamed({ type: 'contributions/addPledge', entity: pledge, at: null });
  const set = changedFields(before, pledge);
  return dispatchNamed({ type: 'contributions/setPledge', id: pledge.id, set });
}

interface Props {
  /** Null is a new one. */
  readonly id: ContributionId | null;
  readonly onClose: () => void;
}

export function PledgeDialog({ id, onClose }: Props) {
  const plan = usePlan();
  const { year } = useViewSettings();
  const [pledge, setPledge] = useState<Contribution>(
    () =>
      find(plan.contributions.pledges, id) ?? {
        ...newPledge(newId(), year),
        name: '',
        amount: null,
      },
  );
  const change = (some: Partial<Contribution>) => setPledge((before) => ({ ...before, ...some }));
  return (
    <Dialog
      title={id === null ? 'Add a contribution' : 'Edit the contribution'}
      submitLabel={id === null ? 'Add' : 'Save'}
      onSubmit={() => save(pledge)}
      onClose={onClose}
      wide
    >
      <Fields pledge={pledge} change={change} />
      <EntityParts path="contributions.pledges" id={pledge.id} />
    </Dialog>
  );
}
