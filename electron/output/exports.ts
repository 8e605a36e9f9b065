// Exports of the open plan: a workbook, a table, the pack as text, the workspace as one file, or a copy.
import type { CopyElsewhere, ExportRequest, WrittenFile } from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Unsaved } from '../../shared/bridge/saveRequest.ts';
import { fileName } from '../../shared/export/fileName.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import { openHistory } from '../session/copies.ts';
import { planText } from '../session/planText.ts';
import type { WorkspaceSession } from '../session/workspaceSession.ts';
import { isThere } from '../workspace/historyCopy.ts';
import { historyCode, historyUnread, notOpenAnyMore } from './problems.ts';
import { type Proposed, type Saving, saveExport } from './saveFile.ts';

type Saved = Promise<Result<WrittenFile | null, Problem>>;

/** Null where the user thought better of it. */
export async function exportAs(
  session: WorkspaceSession,
  saving: Saving,
  request: ExportRequest,
): Saved {
  if (request.kind !== 'workspace') return saveExport(saving, planExport(session, request));
  const task = await openHistory(session);
  if (!task.ok) return task;
  const name = fileName(session.plan.consortium.profile.name, 'treekeeper');
  return saveExport(saving, {
    what: 'Writing the workspace',
    name,
    task: (path) => ({ ...task.value, path }),
  });
}

function planExport(
  session: WorkspaceSession,
  request: Exclude<ExportRequest, { kind: 'workspace' }>,
): Proposed {
  if (request.kind === 'table') {
    const { name, ...asked } = request;
    return { what: 'Writing the table', name, task: (path) => ({ ...asked, path }) };
  }
  // As it was when it was asked for, whatever is edited while the place is chosen.
  const { plan, reached } = session;
  const { name } = plan.consortium.profile;
  if (request.kind === 'markdown') {
    const { settings } = request;
    return {
      what: 'Writing the board pack as text',
      name: fileName(`${name} board pack ${settings.asOf}`, 'md'),
      task: async (path) => ({
        kind: 'markdown',
        plan: await planText(plan),
        path,
        settings,
        reached,
      }),
    };
  }
  const { asOf } = request;
  return {
    what: 'Writing the workbook',
    name: fileName(`${name} workbook`, 'xlsx'),
    task: async (path) => ({ kind: 'workbook', plan: await planText(plan), path, asOf, reached }),
  };
}

/** What is not saved yet goes along. */
export async function saveCopyElsewhere(
  session: WorkspaceSession,
  saving: Saving,
  { opening, edits }: Unsaved,
): Promise<Result<CopyElsewhere, Problem>> {
  // The window then saves its own plan, without a history.
  if (session.current && session.current.opening !== opening) return ok({ unread: notOpenAnyMore });
  const task = await openHistory(session, edits);
  if (!task.ok) return ok({ unread: task.no });
  // Before the user is asked for a place that is asked for anew.
  if (!(await isThere(task.value.source)))
    return ok({ unread: historyUnread(session.folder ?? '') });
  const { name } = session.plan.consortium.profile;
  const written = await saveExport(saving, {
    what: 'Writing a copy',
    name: fileName(`${name} copy`, 'treekeeper'),
    task: (path) => ({ ...task.value, path }),
  });
  if (written.ok) return ok({ written: written.value });
  return written.no.code === historyCode ? ok({ unread: written.no }) : written;
}
