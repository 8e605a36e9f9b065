// Whether the journals in a folder hold a whole history up to a head, as they stand on the disk; writes nothing.
import type { FilePort } from './filePort.ts';
import { readFolder } from './folderContent.ts';
import { prove, startOf } from './prove.ts';

interface Until {
  readonly lineage: string;
  readonly head: string;
}

/** False where it cannot be read, too. */
export async function leadsTo(
  files: FilePort,
  folder: string,
  { lineage, head }: Until,
): Promise<boolean> {
  try {
    const { journals } = await readFolder(files, folder);
    const { damage, point } = await prove(journals, startOf(lineage));
    return damage === null && point.head === head;
  } catch {
    return false;
  }
}
