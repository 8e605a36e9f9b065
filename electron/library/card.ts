// The card of a workspace: what the library tells of it without opening it. A hint: losing it loses a label.
import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Plan } from '../../shared/plan.ts';
import type { FilePort } from '../workspace/filePort.ts';
import type { Opened } from '../workspace/session.ts';
import { writeWhole } from '../workspace/wholeFile.ts';

export interface Card {
  readonly label: string | null;
  readonly name: string;
  readonly lineage: string;
  /** The last entry when it was written, and the head of the chain there. */
  readonly seq: number;
  readonly head: string;
  readonly opened: string;
}

const cardName = 'card.json';

/** Null where there is none, or none that can be read. */
export async function readCard(files: FilePort, folder: string): Promise<Card | null> {
  try {
    const raw: unknown = JSON.parse(
      Buffer.from(await files.read(join(folder, cardName))).toString(),
    );
    return isCard(raw) ? raw : null;
  } catch {
    return null;
  }
}

type Noted = Pick<Opened<Plan>, 'lineage' | 'seq' | 'head' | 'state'>;

function writeCard(files: FilePort, folder: string, card: Card, token: string) {
  return writeWhole(files, join(folder, cardName), Buffer.from(`${JSON.stringify(card)}\n`), token);
}

/** Says of a workspace what is known now; its label stays, where none is given. A disk may refuse it. */
export async function noteOn(
  files: FilePort,
  folder: string,
  { lineage, seq, head, state }: Noted,
  opened: string,
  called?: string,
): Promise<void> {
  const label = called ?? (await readCard(files, folder))?.label ?? null;
  const { name } = state.consortium.profile;
  const card = { label, name, lineage, seq, head, opened };
  await writeCard(files, folder, card, randomUUID()).catch(() => {});
}

/** Null is no label. A workspace without a card gets one that knows nothing else yet. */
export async function labelOn(
  files: FilePort,
  folder: string,
  label: string | null,
): Promise<void> {
  const known = await readCard(files, folder);
  const blank = { name: basename(folder), lineage: '', seq: 0, head: '', opened: '' };
  await writeCard(files, folder, { ...(known ?? blank), label }, randomUUID());
}

function isCard(raw: unknown): raw is Card {
  if (typeof raw !== 'object' || raw === null) return false;
  const { label, seq, ...texts } = Object.fromEntries(Object.entries(raw));
  const isLabel = label === null || typeof label === 'string';
  const named = ['name', 'lineage', 'head', 'opened'].every(
    (key) => typeof texts[key] === 'string',
  );
  return isLabel && Number.isSafeInteger(seq) && named;
}
