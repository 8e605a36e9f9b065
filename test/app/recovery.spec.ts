// A workspace that is not as it was left, or open elsewhere: opened all the same, told, and gone on with.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { banner, button, closedWorkspace, namesIn, pointTo } from './faultSteps.ts';
import { expect, test } from './launch.ts';
import { answerDialogs, clickMenu, now, rename, saved } from './steps.ts';

const journalOf = (folder: string) => join(folder, 'journal-00000001.log');

/** Without its snapshots the history alone says what the plan is. */
function dropSnapshots(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith('snap-')) rmSync(join(folder, name));
  }
}

test('an unfinished end is cut, told in a report, and stands in the history', async ({
  launch,
}) => {
  const { folder, dataFolder } = await closedWorkspace(launch, ['First', 'Second']);
  writeFileSync(journalOf(folder), '0123 {"torn', { flag: 'a' });
  const { app, page } = await launch({ now, dataFolder });
  await expect(page.getByText('The last line is unfinished.')).toBeVisible();
  await button(page, 'See the report…').click();
  const report = page.getByRole('dialog', { name: 'Recovery report' });
  const row = report.getByRole('row').filter({ hasText: 'journal-00000001.log' });
  await expect(row).toContainText('Set aside and cut off.');
  await expect(row.getByRole('cell').nth(2)).toHaveText('3');
  await report.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied the report')).toBeVisible();
  const text = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(text).toContain('File: journal-00000001.log\nFinding: The last line is unfinished.');
  expect(text).toContain('Edits recovered: 3. Edits lost: 0.');
  await page.keyboard.press('Escape');
  await button(page, 'Got it').click();
  await expect(page.getByText('The last line is unfinished.')).toBeHidden();
  expect(namesIn(folder)).toContain('Repaired at opening: journal-00000001.log');
  await expect(page).toHaveTitle(/Second/);
});

test('damage in the middle opens what is proven, and offers it as a file', async ({ launch }) => {
  const { folder, dataFolder } = await closedWorkspace(launch, ['First', 'Second', 'Third']);
  dropSnapshots(folder);
  const whole = readFileSync(journalOf(folder), 'utf8');
  const [header, one, two = '', ...rest] = whole.split('\n');
  const damaged = [header, one, two, (rest[0] ?? '').replaceAll('Second', 'Sexond')];
  writeFileSync(journalOf(folder), [...damaged, ...rest.slice(1)].join('\n'));
  const bytes = readFileSync(journalOf(folder), 'utf8');

  const { app, page } = await launch({ now, dataFolder });
  await expect(page).toHaveTitle(/First/);
  const told = page.getByRole('alert');
  await expect(told).toContainText('Edit 3 of its history was altered; 2 follow');
  await expect(told).toContainText(folder);
  await told.getByRole('button', { name: 'See the report…' }).click();
  const report = page.getByRole('dialog', { name: 'Recovery report' });
  await expect(report.getByRole('row').nth(1)).toContainText('Opened read-only as of edit 2');
  await page.keyboard.press('Escape');

  const copy = join(dataFolder, 'proven.treekeeper');
  await answerDialogs(app, 0, copy);
  await told.getByRole('button', { name: 'Export workspace file…' }).click();
  await expect(page.getByText(`Saved ${copy}`)).toBeVisible();
  expect(readFileSync(copy, 'utf8').split('\n')).toHaveLength(4);
  expect(readFileSync(journalOf(folder), 'utf8')).toBe(bytes);
});

test('damage before the last snapshot: all of the plan is seen, and saved as a copy', async ({
  launch,
}) => {
  const { folder, dataFolder } = await closedWorkspace(launch, ['First', 'Second', 'Third']);
  const whole = readFileSync(journalOf(folder), 'utf8');
  writeFileSync(journalOf(folder), whole.replaceAll('First', 'Fisrt'));
  const { app, page } = await launch({ now, dataFolder });
  await expect(page).toHaveTitle(/Third/);
  const told = page.getByRole('alert');
  await expect(told).toContainText('Edit 2 of its history was altered');
  const copy = join(dataFolder, 'copy.json');
  await answerDialogs(app, 0, copy);
  await told.getByRole('button', { name: 'Save a copy of the plan' }).click();
  await expect(page.getByText(`Saved ${copy}`)).toBeVisible();
  expect(JSON.parse(readFileSync(copy, 'utf8')).plan.consortium.profile.name).toBe('Third');
});

test('a workspace that is open elsewhere is read, told, and taken over on request', async ({
  launch,
}) => {
  const first = await closedWorkspace(launch);
  const holder = await launch({ now, dataFolder: first.dataFolder });
  await expect(saved(holder.page)).toBeVisible();
  const dataFolder = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  cpSync(join(first.dataFolder, 'settings.json'), join(dataFolder, 'settings.json'));
  pointTo(dataFolder, first.folder);

  const { page } = await launch({ now, dataFolder });
  await expect(banner(page)).toContainText('opened it on Jan 31, 2012, 12:00 on the computer');
  await expect(banner(page)).toContainText(first.folder);
  await button(page, 'Take over editing…').click();
  await expect(banner(page)).toContainText('Take over editing?');
  await button(page, 'Cancel').click();
  await rename(holder.page, 'Still mine');
  await expect(saved(holder.page)).toBeVisible();

  await button(page, 'Take over editing…').click();
  await button(page, 'Take over editing').click();
  await expect(page.getByText('You can edit the workspace now.')).toBeVisible();
  await expect(page).toHaveTitle(/Still mine/);
  await rename(page, 'Now here');
  await expect(saved(page)).toBeVisible();
  await rename(holder.page, 'Too late');
  await expect(banner(holder.page)).toContainText('Someone took over editing this workspace');
  await holder.kill();
  expect(namesIn(first.folder)).toContain('Editing was taken over on request');
  await expect.poll(() => namesIn(first.folder)).toContain('Now here');
  expect(namesIn(first.folder)).not.toContain('Too late');
});

test('a lock that nobody can read is put aside on request', async ({ launch }) => {
  const { folder, dataFolder } = await closedWorkspace(launch);
  writeFileSync(join(folder, 'lock'), 'what is this');
  const { page } = await launch({ now, dataFolder });
  await expect(banner(page)).toContainText(
    'The lock file that says who has it open can’t be read.',
  );
  await button(page, 'Take over editing…').click();
  await button(page, 'Take over editing').click();
  await expect(page.getByText('You can edit the workspace now.')).toBeVisible();
  await rename(page, 'Freed');
  await expect(saved(page)).toBeVisible();
  const [kept = ''] = readdirSync(join(folder, 'aside'));
  expect(readFileSync(join(folder, 'aside', kept), 'utf8')).toBe('what is this');
});

test('a workspace of a newer version is read, and names the version that it needs', async ({
  launch,
}) => {
  const { folder, dataFolder } = await closedWorkspace(launch, ['From the future']);
  const [first = '', ...rest] = readFileSync(journalOf(folder), 'utf8').split('\n');
  const header = { ...JSON.parse(first.slice(65)), format: 99, writer: '9.9.9' };
  const json = JSON.stringify(header);
  const hash = createHash('sha256').update(json).digest('hex');
  writeFileSync(journalOf(folder), [`${hash} ${json}`, ...rest].join('\n'));
  const { page } = await launch({ now, dataFolder });
  await expect(banner(page)).toContainText('It was written by Treekeeper 9.9.9.');
  await expect(banner(page)).toContainText('Install Treekeeper 9.9.9 or newer to change it.');
  await expect(page).toHaveTitle(/From the future/);
});

test('a workspace of which nothing can be read keeps nobody from starting', async ({ launch }) => {
  const { folder, dataFolder } = await closedWorkspace(launch);
  dropSnapshots(folder);
  const rubbish = Buffer.alloc(5_000, 7);
  writeFileSync(journalOf(folder), rubbish);
  const { app, page } = await launch({ now, dataFolder });
  await expect(banner(page)).toContainText('Edit 1 of its history was altered');
  await clickMenu(app, 'startEmpty');
  await expect(banner(page)).toHaveCount(0);
  await expect(saved(page)).toContainText('Saved');
  expect(readFileSync(journalOf(folder))).toEqual(rubbish);
});

test('a lock that another program deletes is taken again, and saving goes on', async ({
  launch,
}) => {
  const { folder, dataFolder } = await closedWorkspace(launch);
  const { page } = await launch({ now, dataFolder });
  await expect(saved(page)).toBeVisible();
  rmSync(join(folder, 'lock'));
  await rename(page, 'Without a lock');
  await expect(saved(page)).toContainText('Saved');
  await expect(banner(page)).toHaveCount(0);
  await expect.poll(() => namesIn(folder)).toContain('Without a lock');
  expect(readdirSync(folder)).toContain('lock');
});

test('files that arrive late are waited for, and the workspace opens by itself', async ({
  launch,
}) => {
  const { folder, dataFolder } = await closedWorkspace(launch, ['First', 'Second']);
  const whole = readFileSync(journalOf(folder), 'utf8');
  const early = whole.split('\n').slice(0, 3).join('\n');
  writeFileSync(journalOf(folder), `${early}\n`);
  const { page } = await launch({ now, dataFolder });
  await expect(banner(page)).toContainText(
    '3 edits were saved, but the files here reach only edit 2.',
  );
  expect(readFileSync(journalOf(folder), 'utf8')).toBe(`${early}\n`);
  writeFileSync(journalOf(folder), whole);
  await expect(page.getByText('You can edit the workspace now.')).toBeVisible();
  await expect(page).toHaveTitle(/Second/);
  expect(readFileSync(journalOf(folder), 'utf8')).toBe(whole);
});

test('who goes on without missing edits can open them as a workspace once they are there', async ({
  launch,
}) => {
  const { folder, dataFolder } = await closedWorkspace(launch, ['First', 'Elsewhere']);
  const whole = readFileSync(journalOf(folder), 'utf8');
  dropSnapshots(folder);
  writeFileSync(journalOf(folder), `${whole.split('\n').slice(0, 3).join('\n')}\n`);
  const first = await launch({ now, dataFolder });
  await button(first.page, 'Continue without them…').click();
  await expect(banner(first.page)).toContainText('Continue without the missing edits?');
  await button(first.page, 'Continue without them').click();
  await expect(first.page.getByText('You can edit the workspace now.')).toBeVisible();
  await expect(first.page).toHaveTitle(/First/);
  await rename(first.page, 'Gone on');
  await expect(saved(first.page)).toContainText('Saved');
  await first.close();
  expect(namesIn(folder)).toContain('on request');

  writeFileSync(journalOf(folder), whole);
  const { page } = await launch({ now, dataFolder });
  await expect(page).toHaveTitle(/Gone on/);
  await button(page, 'See the report…').click();
  const report = page.getByRole('dialog', { name: 'Recovery report' });
  await expect(report).toContainText('may show as saved');
  await report.getByRole('button', { name: 'Open as a workspace' }).click();
  await expect(page).toHaveTitle(/Elsewhere/);
  await expect(saved(page)).toContainText('Saved');
});

test('a file of kept edits that cannot be read is told once, and stays', async ({ launch }) => {
  const { dataFolder } = await closedWorkspace(launch);
  const aside = join(dataFolder, 'aside');
  mkdirSync(aside, { recursive: true });
  const name = '2012-01-31T12-00-00-abcd-not-saved.json';
  const text = '{"copy":"1","edits":[{}],"edits":[]}';
  writeFileSync(join(aside, name), text);
  const { page } = await launch({ now, dataFolder });
  const told = page.locator('.banner-act');
  await expect(told).toContainText('Unsaved work from an earlier session can’t be read.');
  await expect(told).toContainText(join(aside, name));
  await button(page, 'Got it').click();
  await expect(told).toHaveCount(0);
  const putAway = join(aside, name.replace('not-saved', 'put-away'));
  await expect.poll(() => existsSync(putAway)).toBe(true);
  expect(readFileSync(putAway, 'utf8')).toBe(text);
});
