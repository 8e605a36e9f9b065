// The actor of this installation's entries: read from the settings, and renamed.
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Actor } from '../../shared/history/history.ts';
import { readSetting } from '../settings/readSetting.ts';
import { keepPerson } from '../settings/remember.ts';

/** What Treekeeper itself does is nobody's edit: undo, which walks one's own, passes over it. */
export const treekeeper: Actor = { id: 'treekeeper', name: 'Treekeeper' };

export function readActor(dataFolder: string): Actor {
  const id = readSetting(dataFolder, 'installation') ?? randomUUID();
  return { id, name: readSetting(dataFolder, 'person') ?? userName() };
}

/** What the history calls the user from now on; empty is the user name of the system. */
export async function renamed(actor: Actor, typed: string, dataFolder: string): Promise<Actor> {
  const name = await keepPerson(dataFolder, typed);
  return { ...actor, name: name ?? userName() };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list has no name: the installation still has its id.
    return 'Unnamed user';
  }
}
