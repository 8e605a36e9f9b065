// The plans of the model's goals: every line a range, the cost per FTE not solved but given.
import { applyChange } from '../../shared/kernel/change.ts';
import '../../shared/registry/changes.ts';
import { emptyPlan } from '../../shared/registry/parts.ts';
import { largePlan } from './largePlan.ts';

const rate = {
  amount: { low: 20_000_000, likely: 30_000_000, high: 40_000_000 },
  basis: 'assumption',
  solved: null,
  note: null,
};

function after(plan, change) {
  const result = applyChange(plan, change);
  if (!result.ok) throw new Error(`${result.no.what}: ${result.no.why}`);
  return result.value;
}

/** A plan of so many cost lines; the other sizes are those of `largePlan`. */
export function planOf(lines) {
  const { changes, ...batch } = largePlan(lines);
  const uncalibrated = changes.filter(({ type }) => type !== 'cost/calibrate');
  const plan = after(emptyPlan(2012), { ...batch, changes: uncalibrated });
  return after(plan, {
    type: 'cost/setTerms',
    set: { rate: { ...rate, amount: { low: 30_000_000, high: 30_000_000 } } },
  });
}

/** The same with one line edited. */
export function editedPlan(plan, line, high) {
  const { fte } = plan.cost.lines[line];
  const set = { fte: { low: fte.low, high: fte.low + high } };
  return after(plan, { type: 'cost/setLine', id: plan.cost.lines[line].id, set });
}
