// The focus is always somewhere: after a row is removed, a first one added, an edit undone, a workspace opened.
import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { everyPage, heading, now, openPage, pageLink } from './steps.ts';

const menuOf = (page: Page, title: string) =>
  page.getByRole('main').getByRole('button', { name: title, exact: true });

async function goTo(page: Page, label: string): Promise<void> {
  await pageLink(page, label).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
}

async function remove(page: Page, title: string): Promise<void> {
  await menuOf(page, title).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Remove…' }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Remove/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** By the button that an empty page has, with a name alone. */
async function addFirst(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('Alpha');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

const rows = [
  ['Members', 'Actions for tier Promoter', 'Actions for tier Adopter'],
  [
    'Board',
    'Actions for rule Promoter seats',
    'Actions for rule Elected by Adopters and Supporters',
  ],
  ['Groups', 'Actions for working group Technical Working Group', /Community Development/],
  ['Goals', 'Move or edit Keep an open forum for discussion', /^Move or edit Advise the board/],
  ['Scenarios', 'Actions for scenario With the development contract', /Reading B/],
] as const;

test('the next row has the focus where a row was removed, and keeps it when that is undone', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await expect(heading(page)).toBeVisible();
  for (const [label, title, next] of rows) {
    await goTo(page, label);
    await remove(page, title);
    const nextMenu = page
      .getByRole('main')
      .getByRole('button', { name: next })
      .and(page.locator('[aria-haspopup=menu]'));
    await expect(nextMenu).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(menuOf(page, title)).toBeVisible();
    await expect(nextMenu).toBeFocused();
  }
});

test('an empty page whose first entry is added, undone and added again keeps the focus', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await page.getByRole('button', { name: 'Start from scratch' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/New consortium/);
  await expect(heading(page)).toBeFocused();
  for (const [label, first] of [
    ['Groups', 'Add the first working group'],
    ['Goals', 'Add the first goal'],
    ['Infrastructure', 'Add the first asset'],
  ] as const) {
    await goTo(page, label);
    await addFirst(page, first);
    const focused = page.getByRole('main').locator(':focus');
    await expect(focused).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: first })).toBeFocused();
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByRole('button', { name: first })).toHaveCount(0);
    await expect(focused).toHaveCount(1);
  }
});

test('a button that can do no more hands the focus to the one beside it', async ({ launch }) => {
  const { page } = await launch({ now });
  await goTo(page, 'Goals');
  await remove(page, 'Move or edit Keep an open forum for discussion');
  const undo = page.getByRole('button', { name: 'Undo', exact: false }).first();
  const redo = page.getByRole('button', { name: 'Redo', exact: false }).first();
  // A button that cannot be pressed yet takes no focus.
  await expect(undo).toBeEnabled();
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(redo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(undo).toBeFocused();
});

test('a row of fields that is removed in a dialog leaves the focus in the dialog', async ({
  launch,
}) => {
  const { page } = await launch({ now });
  await goTo(page, 'Members');
  await page.getByRole('button', { name: 'Promoter', exact: true }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('button', { name: /^Remove/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(dialog.locator(':focus')).toHaveCount(1);
});

test('who presses beside everything is given no focus by a later change', async ({ launch }) => {
  const { page } = await launch({ now });
  await goTo(page, 'Goals');
  await remove(page, 'Move or edit Keep an open forum for discussion');
  const menu = menuOf(page, 'Move or edit Advise the board on the community’s view');
  await expect(menu).toBeFocused();
  await page.locator('.app-page').click({ position: { x: 5, y: 700 } });
  await page.keyboard.press('Control+z');
  await expect(menuOf(page, 'Move or edit Keep an open forum for discussion')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Keep an open forum for discussion')).toHaveCount(0);
  await expect(page.locator('body')).toBeFocused();
});

test('what is asked before a removal is read from its beginning, however long it is', async ({
  launch,
}) => {
  const { app, page } = await launch({ now });
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1000, 500),
  );
  await goTo(page, 'Members');
  await menuOf(page, 'Actions for tier Promoter').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Remove…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Remove the tier “Promoter”?' });
  await expect(dialog.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
});

/** Of what can have the focus on the page, whose ring reaches beyond something that cuts it off. */
function cutRings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focusable = '.app-page :is(button, a[href], input, select, [tabindex="0"])';
    const ringOf = (one: HTMLElement) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(one);
      return Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    };
    /** What an element shows of what lies in it; null where that is all. */
    const shownBy = (one: Element) => {
      const { overflowX, overflowClipMargin } = getComputedStyle(one);
      if (overflowX === 'visible') return null;
      const spare = overflowX === 'clip' ? Number.parseFloat(overflowClipMargin) : 0;
      const { left, top } = one.getBoundingClientRect();
      const [x, y] = [left + one.clientLeft, top + one.clientTop];
      return new DOMRect(
        x - spare,
        y - spare,
        one.clientWidth + 2 * spare,
        one.clientHeight + 2 * spare,
      );
    };
    const isCut = (one: HTMLElement) => {
      const { left, top, right, bottom, width } = one.getBoundingClientRect();
      const ring = ringOf(one) - 0.5;
      for (let around = one.parentElement; around; around = around.parentElement) {
        const shown = shownBy(around);
        if (!shown || width > shown.width) continue;
        const isOut =
          left - ring < shown.left ||
          right + ring > shown.right ||
          top - ring < shown.top ||
          bottom + ring > shown.bottom;
        if (isOut) return true;
      }
      return false;
    };
    return [...document.querySelectorAll<HTMLElement>(focusable)].flatMap((one) => {
      one.focus();
      const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
      return one.matches(':focus-visible') && isCut(one) ? [`${name} ${one.className}`] : [];
    });
  });
}

test('the ring of what has the focus is never cut off, on any page', async ({ launch }) => {
  const { page } = await launch({ now });
  for (const label of await everyPage(page)) {
    await openPage(page, label);
    await expect(page.locator('main:not([aria-busy])')).toBeVisible();
    expect(await cutRings(page), label).toEqual([]);
  }
});
