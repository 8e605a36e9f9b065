// What shows as saved is on the disk: the process is killed right after, and nothing is lost.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cellOf, openCost } from './costSteps.ts';
import { expect, test } from './launch.ts';
import { now, saved } from './steps.ts';

test('kill -9 right after Saved loses nothing', async ({ launch }) => {
  const first = await launch({ now });
  const main = await openCost(first.page);
  await cellOf(main, 'Testers', 'fteHigh').click();
  for (const people of [5, 6, 7]) {
    for (const key of [String(people), 'Enter', 'ArrowUp']) await first.page.keyboard.press(key);
  }
  await expect(cellOf(main, 'Testers', 'fteHigh')).toHaveText('7');
  await expect(saved(first.page)).toBeVisible();
  await first.kill();

  const second = await launch({ now, dataFolder: first.dataFolder });
  await expect(second.page.getByText('No one is working there anymore')).toBeVisible();
  const again = await openCost(second.page);
  await expect(cellOf(again, 'Testers', 'fteHigh')).toHaveText('7');
  await expect(cellOf(again, 'Total, 2012', 'high')).toHaveText('$3,900,000');
});

test('closing leaves a snapshot, which a process of its own has written', async ({ launch }) => {
  const { page, dataFolder, close } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await close();
  const workspaces = join(dataFolder, 'workspaces');
  const [name = ''] = readdirSync(workspaces);
  const files = readdirSync(join(workspaces, name)).sort();
  expect(files).toEqual(['anchor', 'card.json', 'journal-00000001.log', 'snap-00000001.json']);
});

test('an edit that was sent twice is saved once', async ({ launch }) => {
  const { page } = await launch();
  const answers = await page.evaluate(async () => {
    const opened = await window.treekeeper.ask.openWorkspace(null);
    if (!opened.ok) throw new Error(opened.no.why);
    const request = {
      id: 'the-same',
      edit: { type: 'consortium/setProfile', set: { name: 'Twice' } },
      seq: opened.value.seq + 1,
      opening: opened.value.opening,
    } as const;
    const first = await window.treekeeper.ask.save(request);
    const second = await window.treekeeper.ask.save(request);
    const after = await window.treekeeper.ask.openWorkspace(null);
    const grown = after.ok ? after.value.seq - opened.value.seq : null;
    return { first, second, grown };
  });
  expect(answers.second).toEqual(answers.first);
  expect(answers.grown).toBe(1);
});

test('an edit that main refuses keeps both plans and changes nothing', async ({ launch }) => {
  const { page } = await launch();
  const answer = await page.evaluate(async () => {
    const opened = await window.treekeeper.ask.openWorkspace(null);
    if (!opened.ok) throw new Error(opened.no.why);
    const { opening, plan: text } = opened.value;
    const saved = await window.treekeeper.ask.save({
      id: 'refused',
      edit: { type: 'members/removeTier', id: 'tier-promoter' },
      seq: opened.value.seq + 1,
      opening,
    });
    const kept = await window.treekeeper.ask.saveRecoveryCopy({ opening, text });
    return { saved, kept: kept.ok && kept.value };
  });
  expect(answer.saved).toMatchObject({ ok: true, value: { state: 'differs' } });
  expect(answer.kept).toContain('aside');
});
