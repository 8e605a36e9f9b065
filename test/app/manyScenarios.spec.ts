// Scenarios by keyboard alone, five hundred of them, and none.
import type { Change } from '../../shared/kernel/change.ts';
import { aScenario, aStep } from '../fixtures/buildersOfScenarios.ts';
import { expect, test } from './launch.ts';
import { prepare } from './prepared.ts';
import { heading, now, openPalette, pageLink } from './steps.ts';

const many: readonly Change[] = Array.from({ length: 500 }, (_, at) => [
  {
    type: 'scenarios/addScenario' as const,
    entity: aScenario({ id: `scenario-${at}`, name: `Scenario ${at}` }),
    at: null,
  },
  {
    type: 'scenarios/addStep' as const,
    entity: aStep({ id: `step-${at}`, scenario: `scenario-${at}` }),
    at: null,
  },
]).flat();

test('five hundred scenarios, of which five stand compared', async ({ launch }) => {
  const { page } = await launch({ now });
  await prepare(page, { type: 'batch', name: 'Added 500 scenarios', changes: many });
  await expect(heading(page)).toBeVisible();
  await openPalette(page);
  await page.keyboard.type('scenario 499');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Scenarios');
  await expect(page.getByRole('heading', { name: '503 scenarios' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Changes of “Scenario 499”' })).toBeVisible();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByText('Scenario 499', { exact: true }) });
  await expect(row.getByRole('checkbox')).toBeFocused();
  await expect(row).toBeInViewport({ ratio: 1 });
  // Of a long list only what is in view is drawn.
  await row.hover();
  await expect(async () => {
    await page.mouse.wheel(0, -100_000);
    await expect(page.getByLabel('Compare “Scenario 1”')).toBeInViewport({ timeout: 500 });
  }).toPass();
  for (const at of [1, 2]) await page.getByLabel(`Compare “Scenario ${at}”`).check();
  const sixth = page.getByLabel('Compare “Scenario 3”');
  await sixth.click();
  await expect(sixth).not.toBeChecked();
  await expect(page.getByText('No more than 5 scenarios can be compared.')).toBeInViewport();
  const beside = page.getByRole('table', { name: 'Comparison of scenarios' });
  await expect(beside.getByRole('columnheader', { name: /^Scenario \d/ })).toHaveText([
    'Scenario 1',
    'Scenario 2',
  ]);
});

test('by keyboard alone: add, name, duplicate, remove, undo, and an empty plan', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  const { keyboard } = page;
  const undo = page.getByRole('button', { name: /^Undo/ });
  const acts = (name: string) => page.getByRole('button', { name: `Actions for scenario ${name}` });
  await pageLink(page, 'Overview').focus();
  await page.getByRole('button', { name: 'Start from scratch' }).press('Enter');
  await expect(page).toHaveTitle(/New consortium/);
  await pageLink(page, 'Scenarios').press('Enter');
  await page.getByRole('button', { name: 'Add the first scenario' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Name')).toBeFocused();
  await keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toBeVisible();
  await keyboard.type('A dry year');
  await keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '1 scenario', exact: true })).toBeVisible();
  await acts('A dry year').press('Enter');
  await page.getByRole('menuitem', { name: 'Duplicate' }).press('Enter');
  await expect(page.getByRole('heading', { name: '2 scenarios' })).toBeVisible();
  await acts('A dry year (copy)').press('Enter');
  await page.getByRole('menuitem', { name: 'Move up' }).press('Enter');
  await acts('A dry year (copy)').press('Enter');
  await page.getByRole('menuitem', { name: 'Remove…' }).press('Enter');
  await expect(dialog).toContainText('A dry year (copy)');
  await dialog.getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(page.getByRole('heading', { name: '1 scenario', exact: true })).toBeVisible();
  await expect(undo).toHaveAccessibleName('Undo: Removed the scenario “A dry year (copy)”');
  await keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: '2 scenarios' })).toBeVisible();
});
