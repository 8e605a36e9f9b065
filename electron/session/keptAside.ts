// What a session could not save: written beside the settings when it ends, offered when its workspace opens again.
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { KeptAside, TypedText, UnsavedEdit } from '../../shared/bridge/leftOver.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { doubledKey } from '../../shared/file/doubledKey.ts';
import { instantStamp } from '../../shared/values/calendar.ts';
import { withoutMark } from '../../shared/values/json.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';
import { earlierIsSafe, problemFrom } from '../workspace/problems.ts';
import { recoveryFolder } from '../workspace/recoveryFolder.ts';

const ending = '-not-saved.json';
const putAwayEnding = '-put-away.json';

/** What stands in the file. `copy` is the workspace that it is of, wherever that lies by then. */
interface Kept {
  readonly copy: string;
  readonly folder: string;
  readonly at: string;
  readonly edits: readonly UnsavedEdit[];
  readonly typed: readonly TypedText[];
}

/**
 * In the `aside` of the first of `places` that takes it; answers with the path. At once and not later:
 * the system may end the process as soon as this returns.
 */
export function keepAside(places: readonly string[], kept: Kept): Result<string, Problem> {
  const name = `${instantStamp(kept.at)}-${randomUUID().slice(0, 4)}${ending}`;
  let refused: unknown = null;
  for (const place of places) {
    try {
      return ok(writeSynced(join(place, recoveryFolder), name, JSON.stringify(kept)));
    } catch (error) {
      refused = error;
    }
  }
  const what = 'Unsaved work could not be set aside.';
  return no(problemFrom(refused, what, places[0] ?? '', earlierIsSafe));
}

function writeSynced(folder: string, name: string, text: string): string {
  // A workspace that is gone is not begun anew for it.
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  const path = join(folder, name);
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } catch (error) {
    // What stands there half would be told as a file that cannot be read.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return path;
}

function namesIn(place: string): readonly string[] {
  try {
    const names = readdirSync(join(place, recoveryFolder));
    return names.filter((name) => name.endsWith(ending)).sort();
  } catch {
    return [];
  }
}

/**
 * All that `places` hold of this workspace, the oldest first. Of a file that cannot be read only its path: it
 * stays where it is, and who cannot tell of which workspace it is tells it in each.
 */
export async function keptOf(
  places: readonly string[],
  copy: string,
): Promise<readonly KeptAside[]> {
  const files = places.flatMap((place) =>
    namesIn(place).map((name) => join(place, recoveryFolder, name)),
  );
  const written = files.filter((path) => !isEmpty(path));
  if (written.length === 0) return [];
  // The schemas take long to load, and there is hardly ever anything to read.
  const { parseEdit } = await import('../../shared/file/parseEdit.ts');
  const found = written.map((path) => {
    return readKept(path, (edit) => parseEdit(edit).ok) ?? { ...unreadAt(path), copy };
  });
  return found.filter((kept) => kept.copy === copy);
}

/** Nothing was kept in it: the disk was full, or the computer stopped, before the first word. */
function isEmpty(path: string): boolean {
  try {
    return statSync(path).size === 0;
  } catch {
    return false;
  }
}

function unreadAt(path: string): KeptAside {
  return { id: basename(path), at: changedAt(path), edits: [], typed: [], unread: path };
}

/** As an instant; the beginning of all times where it is not told. */
function changedAt(path: string): string {
  try {
    return statSync(path).mtime.toISOString();
  } catch {
    return '1970-01-01T00:00:00.000Z';
  }
}

/** Not offered again; its file stays, under another name. Refuses what is not kept there. */
export function putAway(places: readonly string[], id: string): Result<null, Problem> {
  const place = places.find((one) => namesIn(one).includes(id));
  if (place === undefined) return no(notKept);
  const path = join(place, recoveryFolder, id);
  renameSync(path, path.replace(ending, putAwayEnding));
  return ok(null);
}

const notKept: Problem = {
  kind: 'problem',
  what: 'Nothing was set aside.',
  why: 'This workspace has no such file set aside.',
  remedy: 'Open the workspace again to see what is kept.',
  safe: earlierIsSafe,
};

type IsEdit = (raw: unknown) => boolean;

function readKept(path: string, isKnown: IsEdit): (KeptAside & { readonly copy: string }) | null {
  try {
    const text = withoutMark(readFileSync(path, 'utf8'));
    const { copy, at, edits, typed }: Kept = JSON.parse(text);
    // Of two lists under one name one would be lost without a word.
    if (doubledKey(text) !== null) return null;
    if (!isText(copy) || !/^\d{4}-\d\d-\d\dT/.test(at)) return null;
    const areEdits = edits.every((one) => isEdit(one) && isKnown(one.request.edit));
    if (!areEdits || !typed.every(isTyped)) return null;
    return { id: basename(path), copy, at, edits, typed, unread: null };
  } catch {
    return null;
  }
}

const isText = (value: unknown) => typeof value === 'string';

function isTyped({ where, label, text }: TypedText): boolean {
  return [where, label, text].every(isText);
}

function isEdit({ sentence, request }: UnsavedEdit): boolean {
  const { id, reason = null, seq } = request;
  return (
    isText(sentence) && isText(id) && (reason === null || isText(reason)) && Number.isInteger(seq)
  );
}
