// Long work that goes on beside the window: what it is, how far it is, and how it is stopped.
import type { RunningWork } from '../../shared/bridge/channels.ts';
import type { Control } from '../output/exportFork.ts';

interface Running {
  readonly stop: AbortController;
  readonly ended: Promise<unknown>;
  shown: RunningWork;
}

/** A window that is told more often draws nothing else. */
const steps = 50;

export class Work {
  readonly #tell: (running: readonly RunningWork[]) => void;
  readonly #running = new Map<number, Running>();
  #last = 0;

  /** `tell` hears of everything that runs whenever something of it changes. */
  constructor(tell: (running: readonly RunningWork[]) => void) {
    this.#tell = tell;
  }

  /** `what` is shown: “Writing the workbook”. */
  async run<T>(what: string, act: (control: Control) => Promise<T>): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    const stop = new AbortController();
    const progress = (share: number) => this.#note(id, Math.floor(share * steps) / steps);
    const ended = act({ signal: stop.signal, progress });
    this.#running.set(id, { stop, ended, shown: { id, what, share: null } });
    this.#tellAll();
    try {
      return await ended;
    } finally {
      this.#running.delete(id);
      this.#tellAll();
    }
  }

  stop(id: number): void {
    this.#running.get(id)?.stop.abort();
  }

  /** Resolves when all of it has ended, and nothing of it is written any more. */
  async stopAll(): Promise<void> {
    const all = [...this.#running.values()];
    for (const { stop } of all) stop.abort();
    await Promise.allSettled(all.map(({ ended }) => ended));
  }

  #note(id: number, share: number): void {
    const running = this.#running.get(id);
    if (!running || running.shown.share === share) return;
    running.shown = { ...running.shown, share };
    this.#tellAll();
  }

  #tellAll(): void {
    this.#tell([...this.#running.values()].map(({ shown }) => shown));
  }
}
