// The simulation worker: it follows the plan, and answers each request with its generation.
// The sides of a comparison apply the changes of their scenarios.
import '../../shared/registry/changes.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { updated } from '../../shared/kernel/planUpdate.ts';
import { blankPlan } from '../../shared/registry/parts.ts';
import { answerOf } from '../../shared/risk/figures/answer.ts';
import { problemOf } from '../../shared/risk/figures/simulation/problem.ts';
import { refreshed } from '../../shared/risk/figures/simulation/refresh.ts';
import { sharesOf } from '../../shared/risk/figures/simulation/shares.ts';
import type { Run } from '../../shared/risk/figures/simulation/simulate.ts';
import { sideChances } from '../../shared/scenarios/figures/chances.ts';
import { sidesOf } from '../../shared/scenarios/figures/sides.ts';
import { closings } from '../../shared/solver/figures/closings.ts';
import type { SimulationRequest, SimulationResult, SimulationSlice } from './messages.ts';

/** The last run of each channel: after an edit only the changed lines are drawn anew. */
const runs = new Map<string, Run>();

/** The plan of the last request. */
let plan: Plan = blankPlan;

function answer({ channel, job }: SimulationRequest): SimulationResult['answer'] {
  switch (job.type) {
    case 'shares':
      return sharesOf(problemOf(plan, [job.year], job.view), job.output);
    case 'closings':
      return closings(plan, job.aim, job.asOf);
    case 'sides': {
      const beside = plan.scenarios.scenarios.filter(({ id }) => job.scenarios.includes(id));
      return sideChances(sidesOf(plan, beside), job.year, job.view);
    }
    case 'answer': {
      const run = refreshed(runs.get(channel) ?? null, problemOf(plan, job.years, job.view));
      runs.set(channel, run);
      return answerOf(run, plan.consortium.profile.target);
    }
  }
}

type Message = SimulationSlice | SimulationRequest;

globalThis.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  plan = updated(plan, data.update);
  if (!('job' in data)) return;
  const { channel, generation } = data;
  const result: SimulationResult = { channel, generation, answer: answer(data) };
  globalThis.postMessage(result);
});
