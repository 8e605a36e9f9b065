// Asks the worker that draws plans; of each asker only the newest question is answered.
import { useEffect, useState } from 'react';
import type { Plan } from '../../shared/kernel/plan.ts';
import { blankPlan, updateOf } from '../../shared/kernel/planUpdate.ts';
import type { Answers, Asked, Jobs, JobType, Told } from './messages.ts';

type Question = Omit<Asked, 'update'> & { readonly plan: Plan };

interface Waiting {
  generation: number;
  /** The question that stands while another one is worked on; only the newest. */
  next: Question | null;
  busy: boolean;
  tell: ((answer: Told['answer']) => void) | null;
}

const channels = new Map<string, Waiting>();

/** A worker, and the plan that it has: only what is new of a plan goes to it. */
interface Follower {
  readonly worker: Worker;
  plan: Plan;
  /** Questions without an answer yet. */
  open: number;
  /** What ends it; null while it works. */
  rest: ReturnType<typeof setTimeout> | null;
}

type Pace = 'fast' | 'slow';

/** What takes long has a worker of its own, so that the chances follow while it works. */
const followers = new Map<Pace, Follower>();

/** Milliseconds without a question, after which a worker holds 25 MB for nobody. */
const longEnough = 1000;

function rests(pace: Pace, follower: Follower): void {
  follower.rest = setTimeout(() => {
    follower.worker.terminate();
    followers.delete(pace);
  }, longEnough);
}

function followerFor(type: JobType): Follower {
  const pace = type === 'answer' ? 'fast' : 'slow';
  const known = followers.get(pace);
  if (known) return known;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
  });
  const follower: Follower = { worker, plan: blankPlan, open: 0, rest: null };
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    follower.open -= 1;
    hear(data);
    if (follower.open === 0) rests(pace, follower);
  });
  // What goes wrong over there is a bug of ours, and shown as one.
  worker.addEventListener('error', ({ message }) => {
    throw new Error(`The plan could not be drawn: ${message}`);
  });
  followers.set(pace, follower);
  return follower;
}

function waitingOf(channel: string): Waiting {
  const known = channels.get(channel) ?? { generation: 0, next: null, busy: false, tell: null };
  channels.set(channel, known);
  return known;
}

function hear({ channel, generation, answer }: Told): void {
  const waiting = waitingOf(channel);
  waiting.busy = false;
  const { next } = waiting;
  if (next) send(next, waiting);
  if (generation === waiting.generation) waiting.tell?.(answer);
}

function send({ plan, ...question }: Question, waiting: Waiting): void {
  waiting.next = null;
  waiting.busy = true;
  const follower = followerFor(question.job.type);
  const asked: Asked = { ...question, update: updateOf(follower.plan, plan) };
  follower.plan = plan;
  follower.open += 1;
  if (follower.rest !== null) clearTimeout(follower.rest);
  follower.rest = null;
  follower.worker.postMessage(asked);
}

function ask<T extends JobType>(
  channel: string,
  type: T,
  plan: Plan,
  job: Jobs[T],
  tell: (answer: Answers[T]) => void,
): () => void {
  const waiting = waitingOf(channel);
  waiting.generation += 1;
  const { generation } = waiting;
  const question: Question = { channel, generation, plan, job: { type, ...job } as Asked['job'] };
  // The answer of a job is of its own type: the worker says so in `Answers`.
  waiting.tell = (answer) => tell(answer as Answers[T]);
  if (waiting.busy) waiting.next = question;
  else send(question, waiting);
  return () => {
    waiting.generation += 1;
    waiting.next = null;
    waiting.tell = null;
  };
}

/** The newest answer to a job about a plan; the last one stands until the next has come. */
export function useSimulation<T extends JobType>(
  channel: string,
  type: T,
  plan: Plan,
  job: Jobs[T],
): Answers[T] | null {
  const [answer, tell] = useState<Answers[T] | null>(null);
  useEffect(() => ask(channel, type, plan, job, tell), [channel, type, plan, job]);
  return answer;
}
