// The program as it runs: its version, its folders and its clock. Handed over by whoever starts it.

export interface Program {
  readonly version: string;
  /** Where the settings lie, and the workspaces in their usual place. */
  readonly dataFolder: string;
  /** Where the packed program lies; null where it is not packed. */
  readonly programFolder: string | null;
  /** The present instant, as ISO text in UTC. */
  readonly now: () => string;
}
