// What shows as saved is on the disk: the process is killed right after, and nothing is lost.
import { expect, test } from '../launch.ts';

test('kill -9 right after Saved loses nothing', async ({ launch }) => {
  const first = await launch();
  const { page, dataFolder } = first;
  await expect(page.getByRole('main')).toContainText('$355,000');
  const changed = await page.evaluate(async () => {
    const opened = await window.treekeeper.ask.openWorkspace(null);
    if (!opened.ok) throw new Error(opened.no.why);
    const answers = [];
    for (let step = 1; step <= 5; step += 1) {
      const saved = await window.treekeeper.ask.save({
        id: `edit-${step}`,
        edit: { type: 'consortium/setProfile', set: { name: `OpenSFS ${step}` } },
        seq: opened.value.seq + step,
      });
      answers.push(saved.ok ? saved.value.state : saved.no.why);
    }
    return answers;
  });
  expect(changed).toEqual(['saved', 'saved', 'saved', 'saved', 'saved']);
  await first.kill();

  const second = await launch({ dataFolder });
  await expect(second.page.getByRole('banner')).toContainText('OpenSFS 5');
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
    const saved = await window.treekeeper.ask.save({
      id: 'refused',
      edit: { type: 'members/removeTier', id: 'tier-promoter' },
      seq: opened.value.seq + 1,
    });
    const kept = await window.treekeeper.ask.keepAside(opened.value.plan);
    return { saved, kept: kept.ok && kept.value };
  });
  expect(answer.saved).toMatchObject({ ok: true, value: { state: 'differs' } });
  expect(answer.kept).toContain('aside');
});
