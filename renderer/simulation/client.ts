// The client of the simulation worker: of each channel only the newest request is answered.
import { useEffect, useState } from 'react';
import type { Plan } from '../../shared/kernel/plan.ts';
import { slicesOf, updateOf } from '../../shared/kernel/planUpdate.ts';
import { blankPlan } from '../../shared/registry/parts.ts';
import type {
  Answers,
  Jobs,
  JobType,
  SimulationRequest,
  SimulationResult,
  SimulationSlice,
} from './messages.ts';

type Pending = Omit<SimulationRequest, 'update'> & { readonly plan: Plan };

interface Channel {
  generation: number;
  /** The request that stands while another one is worked on; only the newest. */
  next: Pending | null;
  /** The worker that works on its last request; null where none does. */
  busyWith: SimulationWorker | null;
  onAnswer: ((answer: SimulationResult['answer']) => void) | null;
}

const channels = new Map<string, Channel>();

/** A worker, and the plan that it has: only what is new of a plan goes to it. */
interface SimulationWorker {
  readonly worker: Worker;
  plan: Plan;
  /** What waits for its turn, in order. */
  readonly waiting: (SimulationSlice | SimulationRequest)[];
  /** Requests without an answer yet. */
  open: number;
  /** What ends it; null while it works. */
  rest: ReturnType<typeof setTimeout> | null;
}

type Pace = 'fast' | 'slow';

/** What takes long has a worker of its own, so that the chances follow while it works. */
const workers = new Map<Pace, SimulationWorker>();

/** Milliseconds without a request, after which a worker holds 25 MB for nobody. */
const idleTime = 1000;

function endLater(pace: Pace, client: SimulationWorker): void {
  client.rest = setTimeout(() => {
    client.worker.terminate();
    workers.delete(pace);
  }, idleTime);
}

function workerFor(type: JobType): SimulationWorker {
  const pace = type === 'answer' ? 'fast' : 'slow';
  const known = workers.get(pace);
  if (known) return known;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
  });
  const client: SimulationWorker = { worker, plan: blankPlan, waiting: [], open: 0, rest: null };
  worker.addEventListener('message', ({ data }: MessageEvent<SimulationResult>) => {
    client.open -= 1;
    receive(data);
    if (client.open === 0) endLater(pace, client);
  });
  // What goes wrong over there is a bug of ours, and shown as one; the next request begins anew.
  worker.addEventListener('error', ({ message }) => {
    if (workers.get(pace) === client) giveUp(pace, client);
    reportError(new Error(`The plan could not be simulated: ${message}`));
  });
  workers.set(pace, client);
  return client;
}

/** Its requests have no answer any more, and hold up no later ones. */
function giveUp(pace: Pace, client: SimulationWorker): void {
  client.worker.terminate();
  if (client.rest !== null) clearTimeout(client.rest);
  workers.delete(pace);
  for (const state of channels.values()) {
    if (state.busyWith !== client) continue;
    state.busyWith = null;
    const { next } = state;
    if (next) send(next, state);
  }
}

function channelOf(channel: string): Channel {
  const known = channels.get(channel) ?? {
    generation: 0,
    next: null,
    busyWith: null,
    onAnswer: null,
  };
  channels.set(channel, known);
  return known;
}

function receive({ channel, generation, answer }: SimulationResult): void {
  const state = channelOf(channel);
  state.busyWith = null;
  const { next } = state;
  if (next) send(next, state);
  if (generation === state.generation) state.onAnswer?.(answer);
}

function send({ plan, ...request }: Pending, state: Channel): void {
  state.next = null;
  const client = workerFor(request.job.type);
  state.busyWith = client;
  const slices = slicesOf(updateOf(client.plan, plan), atOnce);
  client.plan = plan;
  client.open += 1;
  if (client.rest !== null) clearTimeout(client.rest);
  client.rest = null;
  const isIdle = client.waiting.length === 0;
  for (const update of slices.slice(0, -1)) client.waiting.push({ update });
  client.waiting.push({ ...request, update: slices.at(-1) ?? updateOf(plan, plan) });
  if (isIdle) post(client);
}

/** Entities that are copied for the worker in one turn of the window: a few milliseconds. */
const atOnce = 2_000;

function post(client: SimulationWorker): void {
  const message = client.waiting.shift();
  if (message) client.worker.postMessage(message);
  if (client.waiting.length > 0) setTimeout(() => post(client));
}

function ask<T extends JobType>(
  channel: string,
  type: T,
  plan: Plan,
  job: Jobs[T],
  onAnswer: (answer: Answers[T]) => void,
): () => void {
  const state = channelOf(channel);
  state.generation += 1;
  const { generation } = state;
  const request: Pending = {
    channel,
    generation,
    plan,
    job: { type, ...job } as SimulationRequest['job'],
  };
  // The answer of a job is of its own type: the worker says so in `Answers`.
  state.onAnswer = (answer) => onAnswer(answer as Answers[T]);
  if (state.busyWith) state.next = request;
  else send(request, state);
  return () => {
    state.generation += 1;
    state.next = null;
    state.onAnswer = null;
  };
}

/** The newest answer to a job about a plan; the last one stands until the next has come. */
export function useSimulation<T extends JobType>(
  channel: string,
  type: T,
  plan: Plan,
  job: Jobs[T],
): Answers[T] | null {
  const [answer, onAnswer] = useState<Answers[T] | null>(null);
  useEffect(() => ask(channel, type, plan, job, onAnswer), [channel, type, plan, job]);
  return answer;
}
