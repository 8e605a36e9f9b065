// Exports of the open plan: a workbook, the workspace as one file, or a copy with what is not saved.
import type { CopyElsewhere, ExportRequest, SaveRequest } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { fileName } from '../../shared/export/fileName.ts';
import { workbookOf } from '../../shared/export/workbook/workbook.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import { openFileOf } from '../session/copies.ts';
import type { WorkspaceSession } from '../session/workspaceSession.ts';
import { markOf } from './historyMark.ts';
import { type FileDialogs, saveFile } from './saveFile.ts';
import { workbookBytes } from './workbookFile.ts';

type Dialogs = Pick<FileDialogs, 'askWhereToSave'>;

/** The path that was written, or null where the user thought better of it. */
export async function exportAs(
  session: WorkspaceSession,
  dialogs: Dialogs,
  { kind, asOf }: ExportRequest,
): Promise<Result<string | null, Problem>> {
  const { plan, reached } = session;
  const { name } = plan.consortium.profile;
  if (kind === 'workbook') {
    const text = await workbookBytes(workbookOf(plan, asOf, await markOf(reached)));
    return saveFile(dialogs, { name: fileName(`${name} workbook`, 'xlsx'), text });
  }
  const text = await openFileOf(session);
  if (!text.ok) return text;
  return saveFile(dialogs, { name: fileName(name, 'treekeeper'), text: text.value });
}

/** What is not saved yet goes along. */
export async function saveCopyElsewhere(
  session: WorkspaceSession,
  dialogs: Dialogs,
  unsaved: readonly SaveRequest[],
): Promise<Result<CopyElsewhere, Problem>> {
  const text = await openFileOf(session, unsaved);
  if (!text.ok) return ok({ unread: text.no });
  const { name } = session.plan.consortium.profile;
  const file = { name: fileName(`${name} copy`, 'treekeeper'), text: text.value };
  const written = await saveFile(dialogs, file);
  return written.ok ? ok({ path: written.value }) : written;
}
