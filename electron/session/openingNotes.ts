// Entries that record what an opening did to a workspace: each repair, and a migration.
import { planFormat } from '../../shared/file/format.ts';
import { entryText } from '../../shared/file/storedEntry.ts';
import type { Done } from '../workspace/openOptions.ts';
import { treekeeper } from './actor.ts';

/** Lines of the journal; they change nothing in the plan. `newId` gives a new id at each call. */
export function notesOf(
  { repaired, migratedFrom }: Done,
  at: string,
  newId: () => string,
): readonly string[] {
  const repairs = repaired.map(({ what, action, file }) => ({
    name: 'Repaired at opening',
    sentence: `Repaired at opening: ${file}. ${what} ${action}`.replace(/\.$/, ''),
  }));
  const words = `Upgraded the plan from format ${migratedFrom} to format ${planFormat}`;
  const migration = migratedFrom === null ? [] : [{ name: words, sentence: words }];
  return [...migration, ...repairs].map(({ name, sentence }) => {
    const edit = { type: 'batch', name, changes: [] } as const;
    return entryText({ id: newId(), edit, sentence, effect: [], at, actor: treekeeper });
  });
}
