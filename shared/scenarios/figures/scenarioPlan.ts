// The plan as a scenario makes it: its changes on top, one by one; and how an edit becomes one of them.
import { applyChange, type Change } from '../../kernel/change.ts';
import { effectOf } from '../../kernel/effect.ts';
import type { Plan } from '../../kernel/plan.ts';
import { remembering } from '../../values/remember.ts';
import { ok, type Refusal, type Result } from '../../values/result.ts';
import { type ChangedSince, changedSince, stepSentence } from '../changes/sentences.ts';
import { setsTheSame, stepsOf } from '../changes/steps.ts';
import type { ScenarioId, Step, StepId } from '../model.ts';

/** What came of one change of a scenario. */
export interface StepOutcome {
  readonly step: Step;
  /** What it was applied to; the scenarios in it may be older ones. */
  readonly before: Plan;
  /** Why it no longer applies: it is left out then. */
  readonly refusal: Refusal | null;
  /** It applies, and the plan is so already. */
  readonly idle: boolean;
  /** The plan had another value there when the change was made; null where it had the same. */
  readonly since: ChangedSince | null;
}

export interface InScenario {
  readonly plan: Plan;
  readonly steps: readonly StepOutcome[];
}

interface AppliedStep {
  readonly after: Plan;
  readonly outcome: StepOutcome;
}

/** What each change did last: an edit at the end of a long scenario runs no other change again. */
const lastApplied = new WeakMap<Step, AppliedStep>();

// No change of a scenario reads or writes the scenarios.
function isSame(one: Plan, other: Plan): boolean {
  const parts = Object.keys(one) as (keyof Plan)[];
  return parts.every((part) => part === 'scenarios' || one[part] === other[part]);
}

function applyStep(step: Step, before: Plan): AppliedStep {
  const result = applyChange(before, step.change);
  const refusal = result.ok ? null : result.no;
  const after = result.ok ? result.value : before;
  const idle = result.ok && effectOf(before, after).length === 0;
  const since = changedSince(step, before, after);
  return { after, outcome: { step, before, refusal, idle, since } };
}

function appliedStep(step: Step, before: Plan): AppliedStep {
  const last = lastApplied.get(step);
  if (last && isSame(last.outcome.before, before)) return last;
  const fresh = applyStep(step, before);
  lastApplied.set(step, fresh);
  return fresh;
}

function computed(plan: Plan, id: ScenarioId): InScenario {
  let now = plan;
  const steps = stepsOf(plan.scenarios, id).map((step) => {
    const { after, outcome } = appliedStep(step, now);
    now = after;
    return outcome;
  });
  return { plan: { ...now, scenarios: plan.scenarios }, steps };
}

const remember = remembering<Plan, ScenarioId, InScenario>();

/** Changes that are refused are left out, and say why. The scenarios themselves are those of `plan`. */
export function inScenario(plan: Plan, id: ScenarioId): InScenario {
  return remember(plan, id, () => computed(plan, id));
}

// Typing again into the same cell is the same wish with another value, and none where it is as before.
function retyped({ step: last, before, refusal }: StepOutcome, change: Change): Change | null {
  if (refusal || !setsTheSame(last.change, change)) return null;
  const again = applyChange(before, change);
  if (!again.ok) return null;
  if (effectOf(before, again.value).length === 0) {
    return { type: 'scenarios/removeStep', id: last.id };
  }
  const set = { change, sentence: stepSentence(before, change, again) };
  return { type: 'scenarios/setStep', id: last.id, set };
}

/**
 * The change of the plan that makes `change` one of the scenario; null where nothing would differ in
 * it. Refuses what the scenario's own plan refuses.
 */
export function recording(
  plan: Plan,
  id: ScenarioId,
  change: Change,
  newId: StepId,
): Result<Change | null> {
  const { plan: before, steps } = inScenario(plan, id);
  const after = applyChange(before, change);
  if (!after.ok) return after;
  if (effectOf(before, after.value).length === 0) return ok(null);
  const last = steps.at(-1);
  const again = last ? retyped(last, change) : null;
  if (again) return ok(again);
  const sentence = stepSentence(before, change, after);
  const entity: Step = { id: newId, scenario: id, change, sentence };
  return ok({ type: 'scenarios/addStep', entity, at: null });
}
