// Goals: reported to the board with evidence, moved by key, aimed elsewhere, checked in on.
import type { Locator, Page } from '@playwright/test';
import { aGoal } from '../fixtures/builders.ts';
import { expect, test } from './launch.ts';
import { packOf } from './packOf.ts';
import { prepare } from './prepared.ts';
import { now, openPage, openPalette } from './steps.ts';

const main = (page: Page) => page.getByRole('main');
const figure = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const column = (page: Page, state: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${state}: `) });
const card = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name, exact: true }) });

const modelGoal = 'Draft a community development model';
const fourGoals = [
  modelGoal,
  'Give the board short-term and long-term goals',
  'Keep an open forum for discussion',
  'Advise the board on the community’s view',
];

async function go(page: Page, name: string): Promise<void> {
  await openPage(page, name);
  await expect(main(page).getByRole('heading', { level: 1, name })).toBeVisible();
}

async function openGoal(page: Page, name: string): Promise<void> {
  await main(page).getByRole('button', { name, exact: true }).click();
  await expect(main(page).getByRole('heading', { level: 1, name })).toBeFocused();
}

async function submit(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await expect(dialog(page)).toHaveCount(0);
}

/** Evidence, what the board got, and what it answered. */
async function report(page: Page, goal: string): Promise<void> {
  await openGoal(page, goal);
  await main(page).getByRole('button', { name: 'Edit…' }).click();
  await dialog(page).getByLabel('Evidence').fill(`The report on: ${goal}`);
  await submit(page, 'Save');
  await expect(main(page)).toContainText(`The report on: ${goal}`);
  await main(page).getByRole('button', { name: 'Record a delivery' }).click();
  await dialog(page).getByLabel('What was delivered').fill('A written report');
  await submit(page, 'Record');
  await expect(main(page)).toContainText('A written report Jan 31, 2012');
  await expect(main(page)).toContainText('No answer yet');
  await main(page).getByRole('button', { name: '‹ All goals' }).click();
}

test('W1: reports on the four goals with evidence, and keeps what the board answered', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await go(page, 'Goals');
  await expect(figure(page, 'Due to the board: 4')).toBeVisible();
  for (const goal of fourGoals) await report(page, goal);
  await expect(figure(page, 'Due to the board: 0')).toBeVisible();

  await openGoal(page, 'Advise the board on the community’s view');
  await main(page).getByRole('button', { name: 'Actions for delivery A written report' }).click();
  await page.getByRole('menuitem', { name: 'Record the answer…' }).click();
  await dialog(page).getByLabel('The board’s answer').fill('Thanks; go on');
  await dialog(page).getByLabel('Answered on').fill('2012-02-15');
  await submit(page, 'Record');
  await expect(main(page)).toContainText('The board answered: Thanks; go on Feb 15, 2012');
  const pack = await packOf({ app, page });
  for (const goal of fourGoals) expect(pack).toContain(`not recorded The report on: ${goal}`);
  expect(pack).toContain('A written report, Jan 31, 2012. Answer: Thanks; go on');
  await go(page, 'Groups');
  await expect(
    figure(page, 'Due to the board, Community Development Working Group: 0'),
  ).toBeVisible();
  await undo(page).click();
  await undo(page).click();
  await expect(
    figure(page, 'Due to the board, Community Development Working Group: 1'),
  ).toBeVisible();
});

test('a goal aimed at 2.2 that moves to 2.3 keeps that history, and slips', async ({ launch }) => {
  const { page, dataFolder, close } = await launch({ now });
  await go(page, 'Goals');
  await page.getByRole('button', { name: 'Add goal' }).click();
  await dialog(page).getByLabel('Name', { exact: true }).fill('Test plan for the release');
  await dialog(page).getByRole('button', { name: 'Target a release or a date' }).click();
  await dialog(page).getByLabel('Release, target 1').fill('2.2');
  await submit(page, 'Add goal');
  await expect(figure(page, 'Slipping goals: 1')).toBeVisible();
  await openGoal(page, 'Test plan for the release');
  await main(page).getByRole('button', { name: 'Change target…' }).click();
  await expect(dialog(page)).toContainText('The current target is 2.2; it stays in the history.');
  await submitRefused(page, 'Change target', 'already 2.2');
  await dialog(page).getByLabel('Release').fill('2.3');
  await dialog(page).getByLabel('Why').fill('Not ready in time for 2.2');
  await submit(page, 'Change target');
  const aims = main(page).getByRole('list', { name: 'Targets, the current one first' });
  await expect(aims.getByRole('listitem')).toHaveText([
    '2.3set Jan 31, 2012. Not ready in time for 2.2',
    '2.2 before',
  ]);
  await expect(main(page)).toContainText('The target moved from 2.2 to 2.3.');
  await expect(undo(page)).toHaveAccessibleName(
    'Undo: Moved the target of the goal “Test plan for the release” from 2.2 to 2.3',
  );
  await main(page).getByRole('button', { name: '‹ All goals' }).click();
  await expect(figure(page, 'Slipping goals: 2')).toBeVisible();
  await close();

  const again = await launch({ now, dataFolder });
  await go(again.page, 'Goals');
  await openGoal(again.page, 'Test plan for the release');
  await expect(main(again.page).getByText('2.2 before')).toBeVisible();
});

async function submitRefused(page: Page, name: string, why: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).click();
  await expect(dialog(page).getByRole('alert')).toContainText(why);
}

test('checks in on a goal: value, confidence, chart and its table, overdue', async ({ launch }) => {
  const { page } = await launch({ now });
  await go(page, 'Goals');
  await openGoal(page, modelGoal);
  await expect(figure(page, 'Progress: unknown')).toBeVisible();
  await main(page).getByRole('button', { name: 'Edit…' }).click();
  await dialog(page).getByLabel('Measured by').selectOption({ label: 'A number' });
  await dialog(page).getByLabel('Target', { exact: true }).fill('8');
  await dialog(page).getByLabel('Unit').fill('chapters');
  await submit(page, 'Save');
  for (const [day, value, confidence] of [
    ['2012-01-10', '2', '80%'],
    ['2012-01-24', '4', '60%'],
  ] as const) {
    await main(page).getByRole('button', { name: 'Check in', exact: true }).click();
    await dialog(page).getByLabel('Day').fill(day);
    await dialog(page).getByLabel('Value, in chapters').fill(value);
    await dialog(page).getByLabel('Confidence').fill(confidence);
    await submit(page, 'Check in');
  }
  await expect(figure(page, 'Progress: 50%')).toBeVisible();
  await expect(figure(page, 'Confidence: 60%')).toBeVisible();
  await expect(main(page)).toContainText('Confidence fell from 80% to 60% on Jan 24, 2012.');
  await main(page).getByRole('button', { name: 'Show as table' }).click();
  const table = main(page).getByRole('table', { name: /^Progress and confidence/ });
  await expect(table.getByRole('row')).toHaveText([
    /Day/,
    'Jan 10, 201225%80%',
    'Jan 24, 201250%60%',
  ]);
  await figure(page, 'Progress: 50%').click();
  await expect(page.getByRole('complementary')).toContainText('8 chapters');
  await page.keyboard.press('Escape');

  await main(page).getByRole('button', { name: 'Change target…' }).click();
  await dialog(page).getByLabel('Due').fill('2012-01-30');
  await submit(page, 'Change target');
  await main(page).getByRole('button', { name: '‹ All goals' }).click();
  await expect(card(page, modelGoal)).toContainText('Overdue');
  await expect(figure(page, 'Overdue goals: 1')).toBeVisible();
  await openPage(page, 'Overview');
  await expect(main(page).getByRole('heading', { level: 1 })).toContainText('Can we fund');
  await expect(main(page).getByRole('region', { name: 'Goals', exact: true })).toContainText(
    `${modelGoal}Overdue`,
  );
});

test('by keyboard alone: move between states and cards, by menu and arrows, and undo', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  const { keyboard } = page;
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
  await openPage(page, 'Goals');
  await expect(main(page).getByRole('heading', { level: 1, name: 'Goals' })).toBeFocused();
  const model = main(page).getByRole('button', { name: modelGoal, exact: true });
  await model.focus();
  await keyboard.press('ArrowDown');
  await expect(
    main(page).getByRole('button', { name: fourGoals[1] ?? '', exact: true }),
  ).toBeFocused();
  await keyboard.press('ArrowUp');
  await keyboard.press('Alt+ArrowRight');
  await expect(column(page, 'Done')).toContainText(modelGoal);
  await expect(model).toBeFocused();
  await expect(undo(page)).toHaveAccessibleName(
    `Undo: Set the state of the goal “${modelGoal}” to done`,
  );
  await keyboard.press('ArrowLeft');
  await expect(
    main(page).getByRole('button', { name: fourGoals[1] ?? '', exact: true }),
  ).toBeFocused();
  await keyboard.press('Alt+ArrowDown');
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Moved the goal “Give the board/);

  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await keyboard.press('A');
  await keyboard.press('Enter');
  await expect(column(page, 'Approved')).toContainText(fourGoals[1] ?? '');
  await expect(
    main(page).getByRole('button', { name: fourGoals[1] ?? '', exact: true }),
  ).toBeFocused();

  await keyboard.press('Enter');
  await expect(
    main(page).getByRole('heading', { level: 1, name: fourGoals[1] ?? '' }),
  ).toBeFocused();
  await keyboard.press('Control+Z');
  await keyboard.press('Control+Z');
  await keyboard.press('Control+Z');
  await main(page).getByRole('button', { name: '‹ All goals' }).focus();
  await keyboard.press('Enter');
  await expect(column(page, 'In progress')).toContainText(modelGoal);
  await expect(page.getByRole('region', { name: 'In progress: 4' })).toBeVisible();
});

test('the list by group: typed in place, pasted, removed, and undone', async ({ launch }) => {
  const { page, app } = await launch({ now });
  await go(page, 'Goals');
  await page.getByLabel('Arrangement').selectOption({ label: 'List by group' });
  const list = page.getByRole('grid', { name: 'Goals by group' });
  await list.getByRole('rowheader', { name: modelGoal }).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Draft a model');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('rowheader', { name: 'Draft a model' })).toBeVisible();

  await app.evaluate(({ clipboard }) => clipboard.writeText('Done\tAda\nApproved\tGrace'));
  await list.getByRole('rowheader', { name: 'Draft a model' }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+V');
  await expect(list.getByRole('gridcell', { name: 'Grace' })).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName('Undo: Pasted 4 cells into the goals');
  await expect(figure(page, 'Open goals: 3')).toBeVisible();
  await list.getByRole('rowheader', { name: 'Draft a model' }).click();
  await page.keyboard.press('Control+Delete');
  await expect(dialog(page)).toContainText('Remove the goal “Draft a model”?');
  await submit(page, 'Remove');
  await expect(list.getByRole('rowheader', { name: 'Draft a model' })).toHaveCount(0);
  await undo(page).click();
  await expect(list.getByRole('rowheader', { name: 'Draft a model' })).toBeVisible();
});

test('five hundred goals are drawn as far as they are seen, searched, and found', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await prepare(page, {
    type: 'batch',
    name: 'Added 500 goals',
    changes: Array.from({ length: 500 }, (_, at) => ({
      type: 'goals/addGoal' as const,
      entity: aGoal({ id: `many-${at}`, name: `Goal ${at + 1}`, group: 'group-technical' }),
      at: null,
    })),
  });
  await go(page, 'Goals');
  await expect(figure(page, 'Open goals: 504')).toBeVisible();
  const many = column(page, 'In progress');
  expect(await many.getByRole('listitem').count()).toBe(20);
  await many.getByRole('button', { name: 'Show 20 more' }).click();
  await expect(many.getByRole('listitem')).toHaveCount(40);
  await page.getByLabel('Arrangement').selectOption({ label: 'List by group' });
  const list = page.getByRole('grid', { name: 'Goals by group' });
  await expect(list).toHaveAttribute('aria-rowcount', '507');
  expect(await list.getByRole('row').count()).toBeLessThan(100);
  await page.getByLabel('Search goals').fill('goal 499');
  await expect(page.getByText('1 of 504 goals')).toBeVisible();
  await page.getByLabel('Search goals').fill('nobody');
  await page.getByRole('button', { name: 'Show all goals' }).click();
  await page.getByLabel('Group shown').selectOption({ label: 'Technical Working Group' });
  await expect(page.getByText('500 of 504 goals')).toBeVisible();

  await openPalette(page);
  await page.keyboard.type('open forum');
  await page.keyboard.press('Enter');
  await go(page, 'Groups');
  await expect(figure(page, 'Open goals, Technical Working Group: 500')).toBeVisible();
});

test('an empty plan begins with a goal, also without a working group', async ({ launch }) => {
  const { page } = await launch({ now });
  await page.getByRole('button', { name: 'Start from scratch' }).click();
  await expect(page.getByText('This workspace is empty.')).toBeVisible();
  await go(page, 'Goals');
  await page.getByRole('button', { name: 'Add the first goal' }).click();
  await submitRefused(page, 'Add goal', 'It has no name.');
  await dialog(page).getByLabel('Name', { exact: true }).fill('Begin');
  await submit(page, 'Add goal');
  await expect(figure(page, 'Open goals: 1')).toBeVisible();
  await expect(column(page, 'Draft')).toContainText('Begin');
  await expect(figure(page, 'Due to the board: 0')).toBeVisible();
});
