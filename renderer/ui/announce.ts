// Says in a few words what has just happened; the announcer shows it and readers read it out.
export interface Announcement {
  readonly text: string;
  /** Counts, so that the same words can be said twice. */
  readonly number: number;
}

let current: Announcement | null = null;
const listeners = new Set<() => void>();

function publish(next: Announcement | null): void {
  current = next;
  for (const listener of listeners) listener();
}

export function announce(text: string): void {
  publish({ text, number: (current?.number ?? 0) + 1 });
}

export const announcements = {
  current: (): Announcement | null => current,
  clear: (): void => publish(null),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
