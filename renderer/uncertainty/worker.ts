// Draws plans beside the window: it takes columns and a generation number, and answers with both.

import { closings } from '../../shared/solver/closings.ts';
import { answerOf } from '../../shared/uncertainty/answer.ts';
import { refreshed } from '../../shared/uncertainty/refresh.ts';
import { sharesOf } from '../../shared/uncertainty/shares.ts';
import type { Run } from '../../shared/uncertainty/simulate.ts';
import type { Asked, Told } from './messages.ts';

/** The last run of each channel: after an edit only the changed lines are drawn anew. */
const runs = new Map<string, Run>();

function answer({ channel, job }: Asked): Told['answer'] {
  if (job.type === 'shares') return sharesOf(job.problem, job.output);
  if (job.type === 'closings') return closings(job.plan, job.aim, job.asOf);
  const run = refreshed(runs.get(channel) ?? null, job.problem);
  runs.set(channel, run);
  return answerOf(run, job.target);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { channel, generation } = data;
  const told: Told = { channel, generation, answer: answer(data) };
  globalThis.postMessage(told);
});
