// What the page may not do, shown on the real application: each line of the security list.
import { readFileSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';
import { contentPolicy } from '../../electron/app/assets.ts';
import { channelNames } from '../../shared/bridge/channels.ts';
import { expect, test } from './launch.ts';

/** Answers every question of main with `response`, and writes down what was asked and opened. */
async function watchLinks(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog, shell }, button) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    Object.assign(dialog, {
      showMessageBox: async (options: { detail: string }) => {
        seen.push(`asked ${options.detail}`);
        return { response: button };
      },
    });
    Object.assign(shell, { openExternal: async (url: string) => void seen.push(`opened ${url}`) });
  }, response);
}

function seenLinks(app: ElectronApplication): Promise<unknown> {
  return app.evaluate(() => Reflect.get(globalThis, 'seen'));
}

test('the page runs in the sandbox, isolated and without Node', async ({ launch }) => {
  const { app, page } = await launch();
  const { pid, hasNoSandbox } = await app.evaluate(({ app, BrowserWindow }) => ({
    pid: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    hasNoSandbox: app.commandLine.hasSwitch('no-sandbox'),
  }));
  const isOff = process.env.TREEKEEPER_SANDBOX === 'off';
  expect(hasNoSandbox).toBe(isOff);
  if (process.platform === 'linux') {
    const seccomp = /Seccomp:\s+(\d)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    expect(seccomp).toBe(isOff ? '0' : '2');
  }
  const globals = await page.evaluate(() => [
    typeof Reflect.get(window, 'require'),
    typeof Reflect.get(window, 'process'),
  ]);
  expect(globals).toEqual(['undefined', 'undefined']);
});

test('the window gives the page exactly the bridge', async ({ launch }) => {
  const { page } = await launch();
  const keys = await page.evaluate(() => ({
    all: Object.keys(window.treekeeper),
    ask: Object.keys(window.treekeeper.ask),
  }));
  expect(keys.all.sort()).toEqual(['ask', 'on']);
  expect(keys.ask.sort()).toEqual([...channelNames].sort());
});

test('every file comes with the content policy, and no path leads out', async ({ launch }) => {
  const { app } = await launch();
  const read = (address: string) =>
    app.evaluate(async ({ session }, url) => {
      const answer = await session.defaultSession.fetch(url).catch((error: Error) => error.message);
      if (typeof answer === 'string') return answer;
      return [answer.status, answer.headers.get('content-security-policy')];
    }, address);
  const notFound = 'net::ERR_FILE_NOT_FOUND';
  expect(await read('app://treekeeper/')).toEqual([200, contentPolicy]);
  for (const path of [
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    'x%5c..%5c..%5cpackage.json',
    'assets/nothing.js',
  ]) {
    expect(await read(`app://treekeeper/${path}`)).toBe(notFound);
  }
  expect(await read('app://elsewhere/index.html')).toBe(notFound);
});

test('an inline script, an inline style and a connection are refused', async ({ launch }) => {
  const { page, complaints } = await launch();
  await page.evaluate(async () => {
    const violated: string[] = [];
    Object.assign(window, { violated });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      violated.push(effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.head.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    await fetch('https://example.org').catch(() => null);
  });
  const violated = () => page.evaluate((): string[] => Reflect.get(window, 'violated'));
  await expect
    .poll(async () => (await violated()).toSorted())
    .toEqual(['connect-src', 'script-src-elem', 'style-src-elem']);
  await expect(page).not.toHaveTitle('taken');
  expect(complaints.splice(0).length).toBeGreaterThanOrEqual(3);
});

test('the page cannot leave, open a window or embed another page', async ({ launch }) => {
  const { app, page, complaints } = await launch();
  await watchLinks(app, 1);
  const opened = await page.evaluate(() => {
    window.location.href = 'https://example.org/';
    const frame = document.createElement('webview');
    frame.setAttribute('src', 'https://example.org/');
    document.body.append(frame);
    return [window.open('file:///etc/passwd'), window.open('https://example.org/')];
  });
  expect(opened).toEqual([null, null]);
  expect(page.url()).toMatch(/^app:\/\/treekeeper\//);
  const count = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  expect(count).toBe(1);
  await expect.poll(() => seenLinks(app)).toEqual(['asked https://example.org/']);
  complaints.length = 0;
});

test('no permission of the machine is given', async ({ launch }) => {
  const { page } = await launch();
  const states = await page.evaluate(async () => {
    const names: PermissionName[] = ['geolocation', 'notifications', 'camera', 'microphone'];
    const answers = names.map((name) => navigator.permissions.query({ name }));
    return (await Promise.all(answers)).map((answer) => answer.state);
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});

test('a link is opened only when it is https and the user says yes', async ({ launch }) => {
  const { app, page } = await launch();
  const open = (address: string) =>
    page.evaluate((url) => window.treekeeper.ask.openLink(url), address);
  await watchLinks(app, 0);
  for (const address of ['http://example.org', 'file:///etc/passwd', 'javascript:alert(1)', 'x']) {
    expect(await open(address)).toEqual({ ok: true, value: false });
  }
  expect(await seenLinks(app)).toEqual([]);
  expect(await open('https://example.org/a')).toEqual({ ok: true, value: true });
  expect(await seenLinks(app)).toEqual([
    'asked https://example.org/a',
    'opened https://example.org/a',
  ]);
  await watchLinks(app, 1);
  expect(await open('https://example.org/b')).toEqual({ ok: true, value: false });
  expect(await seenLinks(app)).toEqual(['asked https://example.org/b']);
});

test('a channel refuses a request of another shape', async ({ launch }) => {
  const { page } = await launch();
  const answers = await page.evaluate(async () => {
    const asks = Object.values(window.treekeeper.ask) as ((raw: unknown) => Promise<unknown>)[];
    return await Promise.all(asks.map((ask) => ask({ not: ['what', 'was', 'agreed'] })));
  });
  expect(answers).toHaveLength(channelNames.length);
  for (const answer of answers) expect(answer).toMatchObject({ ok: false });
});

test('a channel refuses another page, even with the same bridge', async ({ launch }) => {
  const { app } = await launch();
  const answer = await app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/out/electron/preload.cjs`;
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await stranger.loadURL('data:text/html,<title>Stranger</title>');
    const told: unknown = await stranger.webContents.executeJavaScript(
      'treekeeper.ask.about(null)',
    );
    stranger.destroy();
    return told;
  });
  expect(answer).toMatchObject({ ok: false, no: { kind: 'problem' } });
});
