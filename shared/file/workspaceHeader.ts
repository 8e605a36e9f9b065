// The first line of a workspace in one file: what history it is, and how far it goes.

/** The first line of a workspace in one file. The entries follow, one a line, as they were written. */
export interface WorkspaceHeader {
  readonly treekeeper: 'workspace';
  readonly format: number;
  /** The version of the program that wrote it. */
  readonly writer: string;
  /** The history that it is of, and the copy that it was written from. */
  readonly lineage: string;
  readonly copy: string;
  /** The last entry, and the head of the chain there: what both sides have when it comes back. */
  readonly seq: number;
  readonly head: string;
}

export function headerText(some: Omit<WorkspaceHeader, 'treekeeper'>): string {
  const { format, writer, lineage, copy, seq, head } = some;
  const ordered = { treekeeper: 'workspace', format, writer, lineage, copy, seq, head };
  return JSON.stringify(ordered);
}
