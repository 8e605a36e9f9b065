// The queue of edits on their way to the disk: in order, one at a time, retried unchanged.
import type { Answer, SaveRequest } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';

export interface QueueState {
  readonly waiting: number;
  /** Why the queue stands still; null while it moves or is empty. */
  readonly problem: Problem | null;
}

export interface Queue {
  add(request: SaveRequest): void;
  /** Sends what waits once more, as it was. */
  retry(): void;
  /** What is not saved yet, in order. */
  waiting(): readonly SaveRequest[];
  /** Forgets what waits: only where the plan is opened anew. */
  clear(): void;
}

export interface QueueEnds {
  send(request: SaveRequest): Promise<Answer<'save'>>;
  /** Tells of one that has to wait: it must not be lost with this window. */
  hold(request: SaveRequest): void;
  onState(state: QueueState): void;
  onSaved(request: SaveRequest, at: string): void;
  /** The machine's plan differs from the window's: nothing more is sent. */
  onDiffers(why: string): void;
  /** The machine has another workspace open: all of it still waits. */
  onElsewhere(): void;
  /** Calls back later, for a retry that needs no hand. */
  later(retry: () => void): void;
}

/** Nothing is dropped on a problem: it waits, and is sent again by itself and by `retry`. */
export function createQueue(ends: QueueEnds): Queue {
  const waiting: SaveRequest[] = [];
  let problem: Problem | null = null;
  let sending = false;
  let retryPlanned = false;
  const tell = () => ends.onState({ waiting: waiting.length, problem });

  async function send(): Promise<void> {
    const [request] = waiting;
    if (sending || !request) return;
    sending = true;
    const answer = await ends.send(request);
    sending = false;
    // What was forgotten while it was on its way must not hold up what came since.
    if (waiting[0] !== request) return send();
    if (!answer.ok) return stop(answer.no);
    if (answer.value.state === 'elsewhere') return ends.onElsewhere();
    if (answer.value.state === 'differs') return ends.onDiffers(answer.value.why);
    waiting.shift();
    problem = null;
    ends.onSaved(request, answer.value.at);
    tell();
    await send();
  }

  function stop(why: Problem): void {
    problem = why;
    tell();
    planRetry();
  }

  // One at a time: each try by hand would otherwise begin a row of retries of its own.
  function planRetry(): void {
    if (retryPlanned) return;
    retryPlanned = true;
    ends.later(() => {
      retryPlanned = false;
      void send();
    });
  }

  return {
    add(request) {
      waiting.push(request);
      tell();
      if (sending || problem) ends.hold(request);
      else void send();
    },
    retry: () => void send(),
    waiting: () => [...waiting],
    clear() {
      waiting.length = 0;
      problem = null;
      tell();
    },
  };
}
