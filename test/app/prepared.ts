// A plan prepared for a story: saved as the window saves it, then opened anew.
import { expect, type Page } from '@playwright/test';
import type {} from '../../renderer/state/bridge.ts';
import type { Change } from '../../shared/kernel/change.ts';

/** The page stays on the overview afterwards. */
export async function prepare(page: Page, edit: Change): Promise<void> {
  // The window has opened its workspace: a second question at the same time would open another.
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  const state = await page.evaluate(async (change) => {
    const workspace = await window.treekeeper.ask.openWorkspace(null);
    if (!workspace.ok) throw new Error(workspace.no.why);
    const { opening, seq } = workspace.value;
    const answer = await window.treekeeper.ask.save({
      id: 'prepared',
      edit: change,
      seq: seq + 1,
      opening,
    });
    return answer.ok ? answer.value.state : answer.no.why;
  }, edit);
  expect(state).toBe('saved');
  await page.reload();
}
