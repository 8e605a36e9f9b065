// The anchor: two alternating checksummed slots with the last entry's hash, to detect a missing tail.
import { hashLength, sha256 } from './chain.ts';
import type { FilePort, OpenFile } from './filePort.ts';
import { writeAll } from './wholeFile.ts';

export interface Mark {
  readonly seq: number;
  readonly head: string;
}

export const anchorName = 'anchor';
const digits = 12;
const slotLength = digits + 1 + hashLength + 1 + hashLength + 1;

// As it reads in the encoding of the slots.
const byteOrderMark = /^\u00ef\u00bb\u00bf/;

/** By their places, and by their ends where an editor has saved them anew: first, second, first, second. */
function slotsIn(bytes: Uint8Array): [string, string, string, string] {
  const text = Buffer.from(bytes).toString('latin1');
  const [first = '', second = ''] = text.replace(byteOrderMark, '').split(/[\r\n]+/);
  return [text.slice(0, slotLength), text.slice(slotLength), first, second];
}

/** The newest slot whose checksum holds, null when there is none. */
export function readAnchor(bytes: Uint8Array): Mark | null {
  const marks = slotsIn(bytes).map(readSlot);
  return marks.reduce<Mark | null>(
    (best, mark) => (mark && mark.seq >= (best?.seq ?? 0) ? mark : best),
    null,
  );
}

function readSlot(text: string): Mark | null {
  const [seq, head, check] = text.trimEnd().split(' ');
  if (seq === undefined || head === undefined || sha256(seq, head) !== check) return null;
  return { seq: Number(seq), head };
}

function slotText(mark: Mark): string {
  const seq = String(mark.seq).padStart(digits, '0');
  return `${seq} ${mark.head} ${sha256(seq, mark.head)}\n`;
}

export interface Anchor {
  /** In the background: the anchor is a hint, and a journal that is saved is saved without it. */
  note(mark: Mark): void;
  close(): Promise<void>;
}

export function anchorAt(files: FilePort, path: string, next: number): Anchor {
  let file: OpenFile | null = null;
  let slot = next;
  let writing: Promise<void> | null = null;
  let newest: Mark | null = null;
  const write = async (mark: Mark) => {
    file ??= await openOrCreate(files, path);
    await writeAll(file, Buffer.from(slotText(mark), 'latin1'), (slot % 2) * slotLength);
    slot += 1;
  };
  const drop = async () => {
    await file?.sync().catch(() => {});
    await file?.close().catch(() => {});
    file = null;
  };
  const writeAlong = async () => {
    for (let mark = newest; mark !== null; mark = newest) {
      newest = null;
      await write(mark).catch(drop);
    }
    writing = null;
  };
  const note = (mark: Mark) => {
    newest = mark;
    writing ??= writeAlong();
  };
  const close = async () => {
    await writing;
    await drop();
  };
  return { note, close };
}

/** Which slot to write next, so that the better one stays: 0 or 1. */
export function nextSlot(bytes: Uint8Array): number {
  const [first, second, firstLine, secondLine] = slotsIn(bytes).map(readSlot);
  const [one, two] = [first ?? firstLine ?? null, second ?? secondLine ?? null];
  return one !== null && one.seq >= (two?.seq ?? 0) ? 1 : 0;
}

async function openOrCreate(files: FilePort, path: string): Promise<OpenFile> {
  const found = await files.facts(path);
  return files.open(path, found === null ? 'create' : 'update');
}
