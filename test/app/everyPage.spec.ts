// Every page with a crowded plan, at two sizes, and with small ones, at three: no id, no parser's words, no cut figure, no text
// over the next column, no gray action without a reason; on the page, in its menus, and in the dialogs of its buttons.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { CostLine } from '../../shared/cost/model.ts';
import { planJson } from '../../shared/export/json.ts';
import type { Change } from '../../shared/kernel/change.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { fte } from '../../shared/values/fte.ts';
import { money } from '../../shared/values/money.ts';
import { aCostLine, anActivity, aPlan, aStaffLine } from '../fixtures/builders.ts';
import { crowdedPlan } from '../fixtures/crowdedPlan.ts';
import { expect, type LaunchOptions, type Running, test } from './launch.ts';
import { everyPage, heading, now, openPage } from './steps.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
] as const;

/** The ids of all entities, as far as no name could be one: those with a hyphen. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)].filter((id) => id.includes('-'));
}

interface Size {
  readonly width: number;
  readonly height: number;
}

async function resize(app: ElectronApplication, page: Page, size: Size): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  );
  await page.waitForFunction((width) => window.innerWidth === width, size.width);
}

async function opened(
  launch: (options?: LaunchOptions) => Promise<Running>,
  plan: Plan,
  size: Size,
): Promise<Running> {
  const running = await launch({ now });
  const { app, page, dataFolder } = running;
  await expect(heading(page)).toBeVisible();
  await resize(app, page, size);
  const file = join(dataFolder, 'crowded.json');
  writeFileSync(file, planJson(plan, '0.1.0'));
  await app.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, {
      showOpenDialog: async () => ({ canceled: false, filePaths: [chosen] }),
    });
  }, file);
  await page.keyboard.press('Control+o');
  await expect(page.getByText('Opened as a new workspace:')).toBeVisible();
  return running;
}

const activity = 'area-small';
const adding = (entity: CostLine) => ({ type: 'cost/addLine', entity, at: null }) as const;
const even = <T>(value: T) => ({ low: value, high: value });
const staff = (id: string, some: Partial<CostLine>) =>
  adding(aStaffLine({ id, activity, rate: even(money(80_000)), ...some }));
const fixed = (id: string, low: number, high = low) =>
  adding(
    aCostLine({ id, activity, kind: 'fixed', amount: { low: money(low), high: money(high) } }),
  );

function planOf(...lines: readonly Change[]): Plan {
  const entity = anActivity({ id: activity, name: 'Work' });
  return aPlan({ type: 'cost/addActivity', entity, at: null }, ...lines);
}

/** Plans with short figures: each sets other widths, and the columns are as wide as what they hold. */
const smallPlans: Readonly<Record<string, () => Plan>> = {
  'totals of six digits': () => planOf(fixed('fixed', 888_000)),
  'six digits, FTE with two decimals, and an unknown line': () =>
    planOf(staff('known', { fte: even(fte(10.75)) }), staff('unknown', { fte: null })),
  'cents, and a line of which nothing is known': () =>
    planOf(
      staff('known', { fte: even(fte(10.75)), rate: even(money(75_000)) }),
      fixed('fixed', 81_750, 81_999.75),
      staff('unknown', { fte: null, rate: null }),
    ),
  'nothing but an unknown line': () => planOf(staff('unknown', { fte: null, rate: null })),
  'an unknown line of a later year': () =>
    planOf(fixed('fixed', 88_000), staff('later', { fte: null, firstYear: 2013 })),
};

/** What is wrong with what is shown now; each with the text that it stands in. */
function faultsIn(page: Page, ids: readonly string[]): Promise<string[]> {
  return page.evaluate((known) => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const texts: { readonly text: string; readonly element: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element && text !== '' && isShown(element)) texts.push({ text, element });
    }
    const said = [...document.querySelectorAll('[title], [aria-label], input')].flatMap((one) => {
      const value = one instanceof HTMLInputElement ? one.value : '';
      return [one.getAttribute('title'), one.getAttribute('aria-label'), value].filter(Boolean);
    });
    const words = [...texts.map(({ text }) => text), ...said] as string[];

    const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/i;
    const isId = new Set(known);
    const withId = words.filter(
      (text) => uuid.test(text) || text.split(/[\s“”",.;:()]+/).some((word) => isId.has(word)),
    );
    const parser =
      /\bundefined\b|\bNaN\b|\[object |nonoptional|Invalid input|Unexpected token|discriminator/;
    const code = /(?<![\w/.])[a-z]+[A-Z][a-z]+(?![\w/])/;
    const withWords = words.filter((text) => parser.test(text) || code.test(text));

    // A figure is cut where its text reaches beyond an element that hides what does not fit.
    const number = '[−+–]?\\$?\\d[\\d,]*(\\.\\d+)?[KM]?';
    const figure = new RegExp(`^${number}(( to | – |–)${number})?(%| FTE)?$|^unknown$`);
    const cut = texts.flatMap(({ text, element }) => {
      if (!figure.test(text)) return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right, width } = range.getBoundingClientRect();
      if (width === 0 || element.closest('.visually-hidden')) return [];
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { overflowX } = getComputedStyle(one);
        if (overflowX === 'visible') continue;
        if (overflowX === 'auto' || overflowX === 'scroll') break;
        const box = one.getBoundingClientRect();
        // Where dots stand for what does not fit, none of its padding is left to the text.
        const { textOverflow, paddingRight } = getComputedStyle(one);
        const spare = textOverflow === 'ellipsis' ? -parseFloat(paddingRight) + 0.03 : 1;
        if (right > box.right + spare || left < box.left - 1) {
          return [`${text} in ${one.className || one.tagName}`];
        }
      }
      return [];
    });

    // In a table of fixed columns a text that is too long stands over the next one.
    const over = texts.flatMap(({ text, element }) => {
      const cell = element.closest('td, th');
      const table = cell?.closest('table');
      if (!cell || !table || element.closest('.visually-hidden')) return [];
      const isFixed = getComputedStyle(table).tableLayout === 'fixed';
      if (!isFixed || getComputedStyle(cell).display !== 'table-cell') return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      for (let one: Element = element; one !== cell && one.parentElement; one = one.parentElement) {
        if (getComputedStyle(one).overflowX !== 'visible') return [];
      }
      if (getComputedStyle(cell).overflowX !== 'visible') return [];
      const isOver = range.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1;
      return isOver ? [text] : [];
    });

    const controls = 'button:disabled, input:disabled, select:disabled, textarea:disabled';
    const gray = [...document.querySelectorAll(controls)].filter(isShown).filter((one) => {
      const by = one.getAttribute('aria-describedby')?.split(' ') ?? [];
      const described = by.map((id) => document.getElementById(id)?.textContent ?? '').join('');
      const why = one.querySelector('.menu-why')?.textContent ?? '';
      const title = one.getAttribute('title') ?? '';
      const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
      return `${described}${why}${title === name ? '' : title}`.trim() === '';
    });
    return [
      ...withId.map((text) => `an id: ${text}`),
      ...withWords.map((text) => `a word of the program: ${text}`),
      ...cut.map((text) => `a cut figure: ${text}`),
      ...over.map((text) => `over the next column: ${text}`),
      ...gray.map((one) => `gray without a reason: ${one.outerHTML.slice(0, 160)}`),
    ];
  }, ids);
}

/** One of each menu of rows: those of one kind have the same items. */
async function menusOf(page: Page): Promise<number[]> {
  const labels = await page
    .getByRole('main')
    .locator('button[aria-haspopup="menu"]')
    .evaluateAll((buttons) =>
      buttons.map((one) => (one.getAttribute('aria-label') ?? '').split(' ').slice(0, 3).join(' ')),
    );
  return [...new Set(labels)].map((label) => labels.indexOf(label)).slice(0, 4);
}

/** Those that save, print or open a file ask in a dialog of the system. */
const opensDialog = /^(?!Save|Export|Print|Open|Put|Choose)(?:(?:Add|New) .*|.*…)$/;

const unfinished = /^((Simulating|Calculating)…|…)$/;

for (const size of sizes) {
  test(`every page, its menus and dialogs show what people read, ${size.width} pixels wide`, async ({
    launch,
  }) => {
    const plan = crowdedPlan();
    const ids = [...new Set(idsIn(plan))];
    const { page } = await opened(launch, plan, size);
    const found: string[] = [];
    const look = async (where: string) => {
      const faults = await faultsIn(page, ids);
      found.push(...new Set(faults.map((fault) => `${where}: ${fault}`)));
    };
    for (const label of await everyPage(page)) {
      await openPage(page, label);
      await expect(page).toHaveTitle(new RegExp(`^${label}`));
      await expect(page.locator('main:not([aria-busy])')).toBeVisible();
      await expect(page.getByText(unfinished)).toHaveCount(0);
      await look(label);
      for (const at of await menusOf(page)) {
        const button = page.getByRole('main').locator('button[aria-haspopup="menu"]').nth(at);
        await button.click();
        await expect(page.getByRole('menu')).toBeVisible();
        await look(`${label}, ${await button.getAttribute('aria-label')}`);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('menu')).toHaveCount(0);
      }
      const actions = page.locator('main button', { hasText: opensDialog });
      for (let at = 0; at < Math.min(await actions.count(), 12); at += 1) {
        const action = actions.nth(at);
        if ((await action.getAttribute('aria-haspopup')) || !(await action.isEnabled())) continue;
        const name = await action.textContent();
        await action.click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look(`${label}, ${name}`);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    }
    expect(found).toEqual([]);
  });
}

for (const [holds, plan] of Object.entries(smallPlans)) {
  test(`no figure is cut at 1280, 1440 or 1920 pixels in a plan with ${holds}`, async ({
    launch,
  }) => {
    const { app, page } = await opened(launch, plan(), sizes[0]);
    for (const size of [...sizes, { width: 1920, height: 1080 }]) {
      await resize(app, page, size);
      for (const label of ['Cost model', 'Contributions', 'Cash', 'Overview']) {
        await openPage(page, label);
        await expect(page.locator('main:not([aria-busy])')).toBeVisible();
        await expect(page.getByText(unfinished)).toHaveCount(0);
        expect(await faultsIn(page, idsIn(plan())), `${label}, ${size.width}`).toEqual([]);
      }
    }
  });
}

test('what is looked for is found: ids, words, figures cut or over others, gray actions', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  await page.evaluate(() => {
    const add = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
    add('<p>the scenario 3fb799f2-0c1d-4e5f-8a9b-0c1d2e3f4a5b was removed</p>');
    add('<p>Invalid input: expected nonoptional</p>');
    add('<p>the state is inProgress</p>');
    add('<div><span>$888,000</span></div>');
    add('<div><span>$2.4M to $3M</span></div>');
    for (const box of document.querySelectorAll<HTMLElement>('body > div:nth-last-child(-n + 2)')) {
      Object.assign(box.style, { width: '20px', overflow: 'hidden', whiteSpace: 'nowrap' });
    }
    add('<table><tr><td>Filled,&nbsp;name&nbsp;not&nbsp;recorded<td>x</table>');
    const table = document.body.lastElementChild;
    if (table instanceof HTMLElement) {
      Object.assign(table.style, { width: '90px', tableLayout: 'fixed' });
    }
    add('<button disabled>Invoice</button>');
  });
  const found = await faultsIn(page, []);
  expect(found.map((fault) => fault.replace(/:.*/, ''))).toEqual([
    'an id',
    'a word of the program',
    'a word of the program',
    'a cut figure',
    'a cut figure',
    'over the next column',
    'gray without a reason',
  ]);
});
