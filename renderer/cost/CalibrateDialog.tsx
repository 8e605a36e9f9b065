// Calibration: which unknown is solved, at which end, for which total; shown before it is confirmed.

import { useMemo, useState } from 'react';
import type { Calibrate } from '../../shared/cost/changes/calibrate.ts';
import { type Calibrated, calibrated, sameAgain } from '../../shared/cost/changes/calibration.ts';
import { isFixed, type LineId } from '../../shared/cost/model.ts';
import { choicesOf } from '../../shared/kernel/cellColumns.ts';
import { formatMoney, type Money } from '../../shared/values/money.ts';
import { type End, ends } from '../../shared/values/range.ts';
import type { Refusal, Result } from '../../shared/values/result.ts';
import { dispatch } from '../state/dispatch.ts';
import { getState, usePlan } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Refused } from '../ui/Refused.tsx';
import { Select } from '../ui/Select.tsx';
import { MoneyField, ShareField } from '../ui/valueFields.tsx';
import { endLabels } from './words.ts';

type SolveFor = 'rate' | 'line' | 'both';

interface Form {
  readonly end: End;
  readonly target: Money | null;
  readonly solveFor: SolveFor;
  readonly line: LineId | null;
  /** What the cost per FTE takes of both. */
  readonly share: number;
}

const solveForLabels: Readonly<Record<SolveFor, string>> = {
  rate: 'The cost per FTE',
  line: 'One fixed line',
  both: 'A share of both',
};

function solveForOf({ line, share }: Calibrate): SolveFor {
  if (line === null) return 'rate';
  return share === 0 ? 'line' : 'both';
}

function fixedLines() {
  return getState().plan.cost.lines.filter(isFixed);
}

// What was solved last stands ready to be solved again; else the unknown line is the likeliest.
function begun(): Form {
  const { cost, consortium } = getState().plan;
  const again = sameAgain(cost);
  const fixed = fixedLines();
  const line = (fixed.find(({ basis }) => basis === 'unknown') ?? fixed[0])?.id ?? null;
  return {
    end: again?.end ?? 'high',
    target: consortium.profile.target ?? again?.target ?? null,
    solveFor: again ? solveForOf(again) : 'rate',
    line: again?.line ?? line,
    share: again && solveForOf(again) === 'both' ? again.share : 0.5,
  };
}

function changeOf({ end, target, solveFor, line, share }: Form): Calibrate | null {
  if (target === null) return null;
  const at = { type: 'cost/calibrate', end, target } as const;
  if (solveFor === 'rate') return { ...at, line: null, share: 1 };
  return { ...at, line, share: solveFor === 'line' ? 0 : share };
}

const noTarget: Refusal = {
  what: 'The target',
  why: 'There is no target to solve for.',
  remedy: 'Type the total that the year should reach.',
};

function useOutcome(form: Form): Result<Calibrated> {
  const plan = usePlan();
  return useMemo(() => {
    const change = changeOf(form);
    return change ? calibrated(plan, change) : { ok: false, no: noTarget };
  }, [plan, form]);
}

function Outcome({
  outcome,
  year,
}: {
  readonly outcome: Result<Calibrated>;
  readonly year: number;
}) {
  if (!outcome.ok) return <Refused refusal={outcome.no} />;
  const { inputs, total } = outcome.value;
  return (
    <dl>
      {inputs.map(({ label, value, equation }) => [
        <dt key={label}>{label}</dt>,
        <dd key={`${label} value`}>
          <strong>{value}</strong>
        </dd>,
        <dd key={`${label} equation`} className="calibration-equation">
          = {equation}
        </dd>,
      ])}
      {ends.map((end) => [
        <dt key={end}>
          Total {year}, {end}
        </dt>,
        <dd key={`${end} value`}>{formatMoney(total.cost[end])}</dd>,
      ])}
    </dl>
  );
}

interface FieldsProps {
  readonly form: Form;
  readonly set: (fields: Partial<Form>) => void;
}

function Unknowns({ form, set }: FieldsProps) {
  const lines = fixedLines().map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select
        label="Solve for"
        value={form.solveFor}
        choices={choicesOf(solveForLabels)}
        onCommit={(solveFor) => set({ solveFor })}
      />
      {form.solveFor !== 'rate' && (
        <Select
          label="Fixed line"
          value={form.line ?? ''}
          choices={lines}
          onCommit={(line) => set({ line })}
        />
      )}
      {form.solveFor === 'both' && (
        <ShareField
          label="Share of the cost per FTE"
          hint="The fixed line takes the rest; at 100% nothing is left for it."
          live
          value={form.share}
          onCommit={(share) => set({ share })}
        />
      )}
    </>
  );
}

export function CalibrateDialog({ onClose }: { readonly onClose: () => void }) {
  const [form, setForm] = useState(begun);
  const set = (fields: Partial<Form>) => setForm((before) => ({ ...before, ...fields }));
  const outcome = useOutcome(form);
  const { startYear } = usePlan().cost.terms;
  const submit = () => {
    const change = changeOf(form);
    return change ? dispatch(change) : noTarget;
  };
  return (
    <Dialog title="Calibrate" submitLabel="Calibrate" onSubmit={submit} onClose={onClose} wide>
      <p className="dim">
        Solves an unknown figure so that the total of {startYear} meets a target. Lines without a
        figure stay excluded. Later edits do not solve it again.
      </p>
      <div className="cost-fields">
        <MoneyField
          label="Target"
          optional
          live
          value={form.target}
          onCommit={(target) => set({ target })}
        />
        <Select
          label="End that meets the target"
          value={form.end}
          choices={choicesOf(endLabels)}
          onCommit={(end) => set({ end })}
        />
        <Unknowns form={form} set={set} />
      </div>
      <section className="calibration" aria-label="Result" aria-live="polite">
        <Outcome outcome={outcome} year={startYear} />
      </section>
    </Dialog>
  );
}
