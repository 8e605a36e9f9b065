// Papers that leave the window: a copy of the plan, tables, the board pack.
import { ask } from '../bridge.ts';
import { getState } from '../store.ts';
import { announce } from '../ui/announce.ts';
import { granted } from './trouble.ts';

/** A name that every file system takes. */
export function fileName(words: string, ending: string): string {
  const plain = words.replaceAll(/[^\p{L}\p{N} ._-]/gu, ' ').replaceAll(/\s+/g, ' ');
  return `${plain.trim().slice(0, 80) || 'Plan'}.${ending}`;
}

export async function saveText(name: string, text: string): Promise<void> {
  const path = granted(await ask.saveFile({ name, text }));
  if (path !== null) announce(`Saved ${path}`);
}

/** The plan as it stands in the window, also what is not on disk yet. */
export async function savePlanCopy(): Promise<void> {
  const { plan } = getState();
  const name = fileName(`${plan.consortium.profile.name} copy`, 'json');
  await saveText(name, `${JSON.stringify(plan, null, 2)}\n`);
}

export async function writeBoardPack(): Promise<void> {
  const { year, asOf } = getState().looking;
  const paths = granted(await ask.writeBoardPack({ year, asOf }));
  const [first = ''] = paths ?? [];
  const folder = first.replace(/[\\/][^\\/]*$/, '');
  if (paths !== null) announce(`Wrote the board pack: ${paths.length} files in ${folder}`);
}
