// The running program: its version, folders and clock, passed in by the entry point.

export interface Program {
  readonly version: string;
  /** Where the settings lie, and the workspaces in their usual place. */
  readonly dataFolder: string;
  /** Where the packed program lies; null where it is not packed. */
  readonly programFolder: string | null;
  /** The present instant, as ISO text in UTC. */
  readonly now: () => string;
}
