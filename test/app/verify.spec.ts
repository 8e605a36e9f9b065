// Verify a report: contained unchanged, not contained, or the history is shorter; also in a terminal.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import electron from 'electron';
import { fingerprintOf, spacedHex } from '../../shared/history/fingerprint.ts';
import { expect, test } from './launch.ts';
import { answerDialogs, clickMenu, heading, now, rename, saved } from './steps.ts';

const run = promisify(execFile);
const dialog = (page: Page) => page.getByRole('dialog');

async function verify(page: Page, entries: number, fingerprint: string): Promise<void> {
  await dialog(page).getByLabel('Number of edits').fill(String(entries));
  await dialog(page).getByLabel('Fingerprint').fill(fingerprint);
  await page.keyboard.press('Tab');
  await dialog(page).getByRole('button', { name: 'Verify', exact: true }).click();
}

test('a report is contained unchanged, not contained, or later than the history', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await rename(page, 'Reported');
  await expect(saved(page)).toBeVisible();
  const path = join(mkdtempSync(join(tmpdir(), 'treekeeper-papers-')), 'sent.treekeeper');
  await answerDialogs(app, 0, path);
  await clickMenu(app, 'saveWorkspaceCopy');
  await expect(page.getByText(`Saved ${path}`)).toBeVisible();
  const { seq, head } = JSON.parse(readFileSync(path, 'utf8').split('\n')[0] ?? '');
  const print = await fingerprintOf(head);
  await rename(page, 'Since then');
  await expect(saved(page)).toBeVisible();

  await clickMenu(app, 'verify');
  await verify(page, seq, spacedHex(print));
  await expect(dialog(page).getByRole('status').first()).toContainText('contained unchanged');
  await expect(dialog(page)).toContainText('to “Reported”');
  await verify(page, seq + 1, print.words);
  await expect(dialog(page)).toContainText('The report is not contained');
  await verify(page, seq + 9, print.words);
  await expect(dialog(page)).toContainText('This history is shorter');
  const [word = '', ...words] = print.words.split(' ');
  await verify(page, seq, [`${word}q`, ...words].join(' '));
  await expect(dialog(page)).toContainText(`“${word}q” isn’t a word used in fingerprints`);
  await expect(dialog(page)).toContainText(`Did you mean “${word}”?`);
  await dialog(page).getByLabel('Fingerprint').fill('one two');
  await page.keyboard.press('Tab');
  await expect(dialog(page)).toContainText('nor four words');
  await expect(dialog(page).getByRole('button', { name: 'Verify', exact: true })).toBeDisabled();

  const command = ['--no-sandbox', '--disable-gpu', process.cwd(), 'verify', path];
  const said = await run(String(electron), [
    ...command,
    '--entries',
    seq,
    '--fingerprint',
    print.words,
  ]);
  expect(said.stdout).toContain('Contained unchanged');
  const refused = run(String(electron), [...command, '--entries', '1', '--fingerprint', print.hex]);
  await expect(refused).rejects.toMatchObject({ code: 1 });
});
