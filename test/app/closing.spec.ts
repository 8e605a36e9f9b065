// When something goes wrong: closing asks for what is not saved, and a bug offers a copy.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../launch.ts';
import { answerDialogs, heading, now, rename, saved } from './desk.ts';

test('closing asks while something is not saved, and a second try saves it', async ({ launch }) => {
  const { app, page, close } = await launch({ now });
  await expect(saved(page)).toBeVisible();
  await answerDialogs(app, 0);
  await app.evaluate(({ ipcMain }) => {
    const why = 'The disk is full.';
    const no = {
      kind: 'problem',
      what: 'Not saved.',
      why,
      remedy: 'Free some.',
      safe: 'The rest.',
    };
    ipcMain.removeHandler('save');
    ipcMain.handle('save', (_event, { seq }: { seq: number }) => {
      const isFull = Reflect.get(globalThis, 'isFull') ?? true;
      return isFull ? { ok: false, no } : { ok: true, value: { state: 'saved', seq, at: '' } };
    });
  });
  await rename(page, 'First');
  await expect(page.getByRole('alert')).toContainText('The disk is full.');
  await expect(page.getByRole('banner')).toContainText('Not saved');
  const seen = () => app.evaluate(() => Reflect.get(globalThis, 'seen'));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(seen).toEqual(['Some of your work is not saved yet.']);
  await expect(page.getByRole('banner')).toContainText('Not saved');

  await app.evaluate(() => Object.assign(globalThis, { isFull: false }));
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('Everything is saved now.')).toBeVisible();
  await close();
});

test('an error outside of the page is told, with a copy of the plan', async ({ launch }) => {
  const { app, page, dataFolder, complaints } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  const file = join(dataFolder, 'copy.json');
  await answerDialogs(app, 0, file);
  await page.evaluate(() => {
    queueMicrotask(() => {
      throw new Error('It broke.');
    });
  });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('It broke.');
  await alert.getByRole('button', { name: 'Save a copy of the plan' }).click();
  await expect(page.getByText(`Saved ${file}`)).toBeVisible();
  expect(JSON.parse(readFileSync(file, 'utf8')).plan.consortium.profile.name).toBe('OpenSFS');
  await alert.getByRole('button', { name: 'Understood' }).click();
  await expect(alert).toHaveCount(0);
  expect(complaints.splice(0).join()).toContain('It broke.');
});
