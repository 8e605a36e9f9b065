// The card of a workspace: what the library lists without opening it. Losing it only loses a label.
import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Plan } from '../../shared/kernel/plan.ts';
import { parsedJson } from '../../shared/values/json.ts';
import type { FilePort } from '../workspace/filePort.ts';
import { moveToRecovery } from '../workspace/recoveryFolder.ts';
import { writeWhole } from '../workspace/wholeFile.ts';
import type { Workspace } from '../workspace/workspace.ts';

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
  const bytes = await files.read(join(folder, cardName)).catch(() => null);
  return bytes && cardIn(bytes);
}

function cardIn(bytes: Uint8Array): Card | null {
  try {
    const raw: unknown = parsedJson(Buffer.from(bytes).toString());
    return isCard(raw) ? raw : null;
  } catch {
    return null;
  }
}

type Known = Pick<Workspace<Plan>, 'lineage' | 'seq' | 'head' | 'state'>;

/** To be rewritten: what is no card moves to the recovery folder. Rejects where the disk does not give it. */
async function takeCard(files: FilePort, folder: string, now: string): Promise<Card | null> {
  const path = join(folder, cardName);
  if ((await files.facts(path)) === null) return null;
  const card = cardIn(await files.read(path));
  if (card === null) await moveToRecovery(files, path, 'unreadable-card', now);
  return card;
}

function writeCard(files: FilePort, folder: string, card: Card, token: string) {
  return writeWhole(files, join(folder, cardName), Buffer.from(`${JSON.stringify(card)}\n`), token);
}

/** Says of a workspace what is known now; its label stays, where none is given. A disk may refuse it. */
export async function updateCard(
  files: FilePort,
  folder: string,
  { lineage, seq, head, state }: Known,
  opened: string,
  called?: string,
): Promise<void> {
  const { name } = state.consortium.profile;
  const write = async () => {
    const label = called ?? (await takeCard(files, folder, opened))?.label ?? null;
    await writeCard(files, folder, { label, name, lineage, seq, head, opened }, randomUUID());
  };
  await write().catch(() => {});
}

/** Null is no label. A workspace without a card gets one that knows nothing else yet. */
export async function labelCard(
  files: FilePort,
  folder: string,
  label: string | null,
  now: string,
): Promise<void> {
  const known = await takeCard(files, folder, now);
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
