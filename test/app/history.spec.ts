// The history: found by filters, shown as it was, compared, restored, one edit taken back, and as a table.

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Change } from '../../shared/kernel/change.ts';
import { fte } from '../../shared/values/fte.ts';
import { expect, test } from './launch.ts';
import { answerDialogs, heading, now, openPage, proposed, rename, saved } from './steps.ts';

const main = (page: Page) => page.getByRole('main');
const dialog = (page: Page) => page.getByRole('dialog');
const rows = (page: Page) => main(page).getByRole('table').locator('.history-row');
const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const stillToFind = (page: Page) => main(page).getByRole('button', { name: /^Funding gap/ });

async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+H');
  await expect(heading(page)).toHaveText('History');
}

async function act(page: Page, edit: number, name: string): Promise<void> {
  await main(page)
    .getByRole('button', { name: `Actions for edit ${edit}`, exact: true })
    .click();
  await page.getByRole('menuitem', { name }).click();
}

async function submit(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
}

/** Edits as the window saves them, one after the other; the page stays where it begins. */
async function save(page: Page, count: number): Promise<void> {
  await page.evaluate(async (many) => {
    const opened = await window.treekeeper.ask.openWorkspace(null);
    if (!opened.ok) throw new Error(opened.no.why);
    for (let at = 1; at <= many; at += 1) {
      const set = { note: `Note ${at}` };
      const edit = { type: 'cost/setLine', id: 'line-testers', set } as const;
      const { opening } = opened.value;
      const seq = opened.value.seq + at;
      await window.treekeeper.ask.save({ id: `note-${at}`, edit, seq, opening });
    }
  }, count);
  await page.reload();
  await expect(heading(page)).toContainText('Can we fund');
}

async function setTesters(page: Page): Promise<void> {
  const set = { fte: { low: fte(5), high: fte(6) } };
  const change: Change = { type: 'cost/setLine', id: 'line-testers', set };
  await page.evaluate(async (edit) => {
    const opened = await window.treekeeper.ask.openWorkspace(null);
    if (!opened.ok) throw new Error(opened.no.why);
    const { opening, seq } = opened.value;
    await window.treekeeper.ask.save({ id: 'testers', edit, seq: seq + 1, opening });
  }, change);
  await page.reload();
  await expect(heading(page)).toContainText('Can we fund');
}

test('a past state is shown, compared and restored, and the restore is undone', async ({
  launch,
}) => {
  const { app, page, dataFolder, close } = await launch({ now });
  await expect(stillToFind(page)).toHaveText('$355K');
  await setTesters(page);
  await expect(stillToFind(page)).toHaveText('$955K');
  await open(page);
  await expect(rows(page)).toHaveCount(2);
  await act(page, 1, 'Show the plan as it was then');
  await expect(page.getByRole('complementary', { name: 'What is shown' })).toBeVisible();
  await expect(stillToFind(page)).toHaveText('$355K');
  await answerDialogs(app, 0, join(dataFolder, 'then.csv'));
  await openPage(page, 'Members');
  await page.keyboard.press('Control+Shift+S');
  await dialog(page).getByRole('button', { name: 'Choose where…' }).press('Enter');
  await expect(page.getByText(/^Saved .*then\.csv$/)).toBeVisible();
  expect(await proposed(app)).toMatch(/as of 2012-01-31 edit 1 .* edit 1 [0-9a-f]{16}\.csv$/);
  await openPage(page, 'Overview');
  await page.getByRole('button', { name: /current plan/ }).click();
  await expect(stillToFind(page)).toHaveText('$955K');

  await open(page);
  await act(page, 1, 'Compare with today…');
  await expect(dialog(page)).toContainText('The cost line “Testers”');
  await expect(dialog(page)).toContainText('FTE: 3–4 → 5–6');
  await submit(page, 'Close');
  await act(page, 1, 'Restore the plan as it was then…');
  await dialog(page).getByLabel('Reason').fill('The board decided so');
  await submit(page, 'Restore');
  await expect(rows(page).first()).toContainText('Restored the plan as it was on Jan 31, 2012');
  await expect(rows(page).first()).toContainText('The board decided so');
  await openPage(page, 'Overview');
  await expect(stillToFind(page)).toHaveText('$355K');
  await expect(saved(page)).toContainText('Saved');
  await close();

  const again = await launch({ now, dataFolder });
  await expect(stillToFind(again.page)).toHaveText('$355K');
  await expect(undoButton(again.page)).toHaveAccessibleName(/^Undo: Restored the plan as it was/);
  await undoButton(again.page).click();
  await expect(stillToFind(again.page)).toHaveText('$955K');
});

test('undo this one only is taken back first, and names a later edit in the way', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await rename(page, 'First');
  await setTesters(page);
  await open(page);
  await act(page, 2, 'Undo this one only…');
  await submit(page, 'Undo it');
  await expect(page).toHaveTitle(/OpenSFS/);
  await expect(rows(page).first()).toContainText('Undid: ');
  await page.keyboard.press('Control+z');
  await expect(page).toHaveTitle(/First/);
  await expect(rows(page).first()).toContainText('Redid: ');
  await rename(page, 'Second');
  await rename(page, 'Third');
  await expect(rows(page)).toHaveCount(7);
  await act(page, 6, 'Undo this one only…');
  await dialog(page).getByRole('button', { name: 'Undo it' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('A later edit conflicts with it');
  await expect(dialog(page).getByRole('alert')).toContainText('“Third”');
});

test('filters by words, by a thing, by part and by person, and saves what is found', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await rename(page, 'A new name');
  await setTesters(page);
  await open(page);
  const status = main(page).getByRole('status');
  await expect(status).toHaveText('3 edits');
  const words = main(page).getByLabel('Search');
  await words.fill('new name');
  await expect(status).toHaveText('1 edit');
  await words.fill('testers');
  await expect(status).toHaveText('2 edits');
  await words.fill('nothing like this');
  await expect(status).toHaveText('0 edits');
  await expect(main(page)).toContainText('No edit is like that.');
  await main(page).getByRole('button', { name: 'Clear filters' }).click();
  await main(page).getByLabel('Area').selectOption({ label: 'Consortium' });
  await expect(status).toHaveText('2 edits');
  await main(page).getByLabel('Person').selectOption({ label: 'Treekeeper' });
  await expect(status).toHaveText('1 edit');
  await main(page).getByRole('button', { name: 'Clear filters' }).click();
  const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-papers-')), 'history.csv');
  await answerDialogs(app, 0, path);
  await main(page).getByRole('button', { name: 'Export as CSV…' }).click();
  await expect(page.getByText(`Saved ${path}`)).toBeVisible();
  expect(readFileSync(path, 'utf8').split('\r\n')).toHaveLength(5);
  await page.keyboard.press('Escape');
  await rows(page).first().getByRole('button').first().click();
  await expect(dialog(page)).toContainText('FTE: 3–4 → 5–6');
});

test('undo goes on behind the edits that the window keeps, and in a long list one scrolls', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await rename(page, 'Long ago');
  await expect(saved(page)).toBeVisible();
  await save(page, 420);
  await open(page);
  await expect(main(page).getByRole('status')).toHaveText('422 edits');
  expect(await rows(page).count()).toBeLessThan(60);
  await main(page)
    .locator('.history-scroller')
    .evaluate((list) => list.scrollTo(0, 1e6));
  await expect(rows(page).last()).toContainText('Opened the OpenSFS example');
  await act(page, 2, 'Undo this one only…');
  await submit(page, 'Undo it');
  await expect(page).toHaveTitle(/OpenSFS/);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveTitle(/Long ago/);
  for (let step = 0; step < 210; step += 1) await page.keyboard.press('Control+z');
  await expect(undoButton(page)).toHaveAccessibleName(/^Undo: Changed the note/);
  await expect(saved(page)).toContainText('Saved');
});

test('each thing and each figure shows its own history', async ({ launch }) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await setTesters(page);
  await stillToFind(page).click();
  await page.getByRole('button', { name: 'History of its parts…' }).click();
  await expect(dialog(page)).toContainText('Set the FTE of the cost line “Testers” to 5–6');
  await submit(page, 'Close');
  await openPage(page, 'Members');
  await page.getByRole('button', { name: 'Actions for tier Promoter' }).click();
  await page.getByRole('menuitem', { name: 'History…' }).click();
  await expect(dialog(page)).toContainText('History of the tier “Promoter”');
  await expect(dialog(page).getByRole('row')).toHaveCount(2);
});
