// Pictures of every page on the built application: `look.mjs FOLDER [PAGE ...]`, light and dark, three
// sizes, with the example, empty and crowded; `--plan=crowded --theme=dark --size=1280x800` takes a
// part of them. `look.mjs --readme` makes those of the README instead.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { startVirtualDisplay } from './setup/display.mjs';
import { explain } from './setup/help.mjs';
import { underNewNode } from './setup/node.mjs';
import { project } from './setup/places.mjs';
import { say, stop } from './setup/run.mjs';
import { sandboxArguments } from './setup/sandbox.mjs';
import { setUp } from './setup/setUp.mjs';

explain(`node scripts/look.mjs FOLDER [--plan=PLAN] [--theme=THEME] [--size=SIZE] [PAGE ...]
node scripts/look.mjs --readme [PAGE ...]

Takes pictures of every page of the built application, or of the pages whose names contain PAGE.
Prints any errors of the pages, and then exits with 1.
--readme takes the pictures of the README instead.

PLAN is example, empty or crowded; THEME light or dark; SIZE 1280x800, 1440x900 or 1280x2200.`);

const small = [1280, 800];
const large = [1440, 900];
// What stands below the fold: not a size of a screen, but one picture of the whole page.
const whole = [1280, 2200];
const fileName = (words) => `${words.join('-').toLowerCase().replaceAll(' ', '-')}.png`;

const everything = {
  plans: ['example', 'empty', 'crowded'],
  themes: ['light', 'dark'],
  sizes: [small, large, whole],
  name: (plan, theme, size, page) => fileName([plan, page, theme, size.join('x')]),
  pages: [],
};
const readme = {
  plans: ['example'],
  themes: ['light'],
  sizes: [small],
  name: (_plan, _theme, _size, page) => fileName([page]),
  pages: [
    'Overview',
    'Organization',
    'Members',
    'Board',
    'Principles',
    'Goals',
    'Infrastructure',
    'Cost',
    'Contributions',
    'Scenarios',
    'Risk',
    'Cash',
    'History',
  ],
};
const pagesOf = (page) => page.getByRole('navigation', { name: 'Pages' });

/** A history is worth a picture once somebody has worked. */
async function work(page) {
  await page.evaluate(() => window.treekeeper.ask.nameActor('The treasurer'));
  await pagesOf(page).getByRole('button', { name: 'Cost model' }).click();
  const cell = (line, column) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: line, exact: true }) })
      .locator(`[data-column="${column}"]`);
  for (const [line, column, typed] of [
    ['Testers', 2, '4'],
    ['Equipment', 5, '160k'],
  ]) {
    await cell(line, column).click();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+z');
  await pagesOf(page).getByRole('button', { name: 'Invoices' }).click();
  await page.getByRole('button', { name: 'Invoice dues', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Invoice', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('[data-saved=true]').waitFor();
}

/** How each plan comes to be open. */
const begin = {
  example: async () => {},
  empty: ({ page }) => page.evaluate(() => window.treekeeper.ask.startWorkspace('empty')),
  crowded: async ({ app, page, dataFolder }) => {
    const { planJson } = await import('../shared/export/json.ts');
    const { crowdedPlan } = await import('../test/fixtures/crowdedPlan.ts');
    const file = join(dataFolder, 'crowded.json');
    writeFileSync(file, planJson(crowdedPlan(), '0.1.0'));
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, file);
    await page.evaluate(() => window.treekeeper.ask.openReceived(null));
  },
};

async function open(plan, dataFolder) {
  const { _electron } = await import('@playwright/test');
  const env = {
    ...process.env,
    TREEKEEPER_DATA: dataFolder,
    TREEKEEPER_NOW: '2011-06-30T12:00:00Z',
  };
  const app = await _electron.launch({ args: [project, ...sandboxArguments()], cwd: project, env });
  const page = await app.firstWindow();
  const complain = (text) => {
    process.exitCode = 1;
    say(text);
  };
  page.on('pageerror', (error) => complain(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complain(`${message.type()}: ${message.text()}`);
    }
  });
  await page.locator('main').waitFor();
  await begin[plan]({ app, page, dataFolder });
  await page.reload();
  await page.locator('main').waitFor();
  return { app, page };
}

async function show({ app, page }, theme, [width, height]) {
  // Playwright pins the colors that a page is told of: the system's would not arrive.
  await page.emulateMedia({ colorScheme: theme });
  await app.evaluate(
    ({ BrowserWindow }, wanted) =>
      BrowserWindow.getAllWindows()[0].setContentSize(wanted.width, wanted.height),
    { width, height },
  );
  await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
}

/** The pages as the sidebar lists them, or those whose names hold one of `names`. */
async function pagesIn(page, names) {
  const found = await pagesOf(page).locator('li .sidebar-label').allTextContents();
  const isWanted = (text) => names.some((name) => text.toLowerCase().includes(name.toLowerCase()));
  return names.length === 0 ? found : found.filter(isWanted);
}

/** Runs in the page: charts and later cards come once nobody has pressed anything for a while. */
function settled() {
  return new Promise((done) => {
    let quiet = setTimeout(done, 800);
    const again = () => {
      clearTimeout(quiet);
      quiet = setTimeout(done, 800);
    };
    new MutationObserver(again).observe(document.body, { childList: true, subtree: true });
  });
}

async function takePictures(running, set, plan, folder, names) {
  const { page } = running;
  for (const name of await pagesIn(page, names)) {
    if (isReadme && name === 'History') await work(page);
    await pagesOf(page)
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) })
      .click();
    await page.locator('main:not([aria-busy])').waitFor();
    await page.evaluate(settled);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const unfinished = page.getByText(/^(Simulating|Being worked out)…$/);
    await unfinished.first().waitFor({ state: 'detached', timeout: 120_000 });
    for (const theme of set.themes) {
      for (const size of set.sizes) {
        await show(running, theme, size);
        const path = join(folder, set.name(plan, theme, size, name));
        await page.screenshot({ path });
        say(path);
      }
    }
  }
}

await underNewNode();
const given = process.argv.slice(2);
const words = given.filter((word) => !word.startsWith('--'));
const isReadme = given.includes('--readme');
/** Those of `all` that `--name=` names; all where it is not given. */
function wanted(name, all) {
  const asked = given.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
  return all.filter((one) => asked === undefined || String(one).replace(',', 'x') === asked);
}
if (!words[0] && !isReadme)
  stop('Name a folder for the pictures: node scripts/look.mjs FOLDER [PAGE ...]');
const base = isReadme ? readme : everything;
const set = {
  ...base,
  plans: wanted('plan', base.plans),
  themes: wanted('theme', base.themes),
  sizes: wanted('size', base.sizes),
};
const asked = isReadme ? words : words.slice(1);
const names = asked.length === 0 ? set.pages : asked;
const folder = isReadme ? join(project, 'docs', 'pictures') : resolve(words[0]);
mkdirSync(folder, { recursive: true });
await setUp({ display: false });
ensureBuild();
const display = await startVirtualDisplay({ width: whole[0] + 320, height: whole[1] + 200 });
Object.assign(process.env, display.env);
try {
  for (const plan of set.plans) {
    const dataFolder = mkdtempSync(join(tmpdir(), 'treekeeper-look-'));
    process.on('exit', () => rmSync(dataFolder, { recursive: true, force: true }));
    const running = await open(plan, dataFolder);
    await takePictures(running, set, plan, folder, names);
    // At once: an application that asks something first would be waited for without end.
    running.app.process().kill('SIGKILL');
  }
} finally {
  display.close();
}
