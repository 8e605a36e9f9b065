// The environment variables that are read: the data folder, and a fixed clock.

export interface Environment {
  /** Where everything that Treekeeper keeps lies; null means the usual place of the system. */
  readonly dataFolder: string | null;
  /** The instant at which the clock stands still, as ISO text; null means the real clock. */
  readonly fixedNow: string | null;
  /** The present instant, as ISO text in UTC. */
  readonly now: () => string;
}

export interface Variables {
  readonly TREEKEEPER_DATA?: string | undefined;
  readonly TREEKEEPER_NOW?: string | undefined;
}

/** Reads TREEKEEPER_DATA and TREEKEEPER_NOW; throws on an instant that cannot be read. */
export function readEnvironment(variables: Variables): Environment {
  const fixedNow = instantOf(variables.TREEKEEPER_NOW);
  const now = () => fixedNow ?? new Date().toISOString();
  return { dataFolder: variables.TREEKEEPER_DATA || null, fixedNow, now };
}

function instantOf(text: string | undefined): string | null {
  if (!text) return null;
  const instant = new Date(text);
  if (!Number.isNaN(instant.getTime())) return instant.toISOString();
  throw new Error(`TREEKEEPER_NOW is “${text}”, expected an instant such as 2011-06-30T12:00:00Z.`);
}
