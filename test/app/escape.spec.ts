// Esc throws no work away: a list closes first, then it is asked; on a page a field takes its text back.
import { expect, type LaunchOptions, type Running, test } from './launch.ts';
import { heading, now, openPage } from './steps.ts';

async function opened(launch: (options: LaunchOptions) => Promise<Running>, name: string) {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await openPage(page, name);
  return page;
}

test('two hundred pasted lines are still there after Esc', async ({ launch }) => {
  const page = await opened(launch, 'Members');
  await page.getByRole('button', { name: 'Add several…' }).click();
  const lines = Array.from({ length: 200 }, (_, at) => `Institute ${at}`).join('\n');
  const field = page.getByLabel('Members, one per line');
  await field.fill(lines);
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'Discard what you entered?' });
  await expect(question).toBeInViewport({ ratio: 1 });
  await expect(question.getByRole('button', { name: 'Keep editing' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(lines);
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Esc closes the list of a choice before its dialog', async ({ launch }) => {
  const page = await opened(launch, 'Members');
  await page.getByRole('button', { name: 'Add member' }).click();
  await page.getByRole('dialog').getByLabel('Kind').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog').getByLabel('Kind')).toBeFocused();
  // Nothing was entered: there is nothing to ask about.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Esc leaves a dialog that Enter opened on a choice', async ({ launch }) => {
  const page = await opened(launch, 'Risk');
  const act = page.getByRole('button', { name: 'Apply… Dues of each Promoter' });
  await act.focus();
  // Its key goes up in the dialog, on the choice that has the focus there: that opens no list.
  await page.keyboard.down('Enter');
  await expect(page.getByRole('dialog').getByLabel('Apply to')).toBeFocused();
  await page.keyboard.up('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(act).toBeFocused();
});

test('a field that Esc wiped has its text back by Ctrl+Z', async ({ launch }) => {
  const page = await opened(launch, 'Board');
  const part = page.getByLabel('Fraction');
  const before = await part.inputValue();
  await part.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3/4');
  await page.keyboard.press('Escape');
  await expect(part).toHaveValue(before);
  await page.keyboard.press('Control+Z');
  await expect(part).toHaveValue('3/4');
});

test('an old refusal is not beside the members that can be added', async ({ launch }) => {
  const page = await opened(launch, 'Members');
  await page.getByRole('button', { name: 'Add several…' }).click();
  const dialog = page.getByRole('dialog');
  const field = page.getByLabel('Members, one per line');
  await field.fill('Alpha\tNo such tier');
  await dialog.getByRole('button', { name: 'Add members' }).click();
  await expect(dialog.getByRole('alert').first()).toBeInViewport();
  await field.fill('Alpha\nBeta\nGamma\nDelta');
  await expect(dialog).toContainText('4 members can be added');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});
