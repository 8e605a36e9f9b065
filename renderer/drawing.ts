// Asks the worker that draws plans; of each asker only the newest question is answered.
import { useEffect, useState } from 'react';
import type { Answers, Asked, Jobs, JobType, Told } from './uncertainty/messages.ts';

interface Waiting {
  generation: number;
  /** The question that stands while another one is worked on; only the newest. */
  next: Asked | null;
  busy: boolean;
  tell: ((answer: Told['answer']) => void) | null;
}

const channels = new Map<string, Waiting>();
/** What takes long has a worker of its own, so that the chances follow while it works. */
const workers = new Map<'fast' | 'slow', Worker>();

function workerFor(type: JobType): Worker {
  const pace = type === 'answer' ? 'fast' : 'slow';
  const known = workers.get(pace);
  if (known) return known;
  const worker = new Worker(new URL('./uncertainty/worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
  // What goes wrong over there is a bug of ours, and shown as one.
  worker.addEventListener('error', ({ message }) => {
    throw new Error(`The plan could not be drawn: ${message}`);
  });
  workers.set(pace, worker);
  return worker;
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

function send(asked: Asked, waiting: Waiting): void {
  waiting.next = null;
  waiting.busy = true;
  workerFor(asked.job.type).postMessage(asked);
}

function ask<T extends JobType>(
  channel: string,
  type: T,
  job: Jobs[T],
  tell: (answer: Answers[T]) => void,
): () => void {
  const waiting = waitingOf(channel);
  waiting.generation += 1;
  const asked = { channel, generation: waiting.generation, job: { type, ...job } } as Asked;
  // The answer of a job is of its own type: the worker says so in `Answers`.
  waiting.tell = (answer) => tell(answer as Answers[T]);
  if (waiting.busy) waiting.next = asked;
  else send(asked, waiting);
  return () => {
    waiting.generation += 1;
    waiting.next = null;
    waiting.tell = null;
  };
}

/** The newest answer to a job; the last one stands until the next has come. Null asks nothing. */
export function useWorked<T extends JobType>(
  channel: string,
  type: T,
  job: Jobs[T] | null,
): Answers[T] | null {
  const [answer, tell] = useState<Answers[T] | null>(null);
  useEffect(() => (job ? ask(channel, type, job, tell) : undefined), [channel, type, job]);
  return answer;
}
