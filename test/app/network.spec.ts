// Nothing leaves this computer: no name is looked up and nothing is sent, whatever a page may try.
import { join, resolve } from 'node:path';
import { counted, times } from '../electron/workspace/counts.ts';
import { expect, test } from './launch.ts';
import { markdownPack } from './markdownPack.ts';
import { heading, now, rename, saved } from './steps.ts';

interface Watch {
  readonly attempts: () => Readonly<Record<string, number>>;
  readonly newAttempts: (before: Readonly<Record<string, number>>) => readonly string[];
}

const project = resolve(import.meta.dirname, '..', '..');
const { attempts, newAttempts }: Watch = await import(
  join(project, 'scripts', 'setup', 'networkWatch.mjs')
);

// What is counted is that of all who run at this moment.
test.describe.configure({ mode: 'default' });

const isWatched = process.env.TREEKEEPER_NETWORK === 'watched';
const unplayed = 'only root on Linux can give the stories a network of their own';

test('a start, an edit, an export and an end look up no name and send nothing, again and again', async ({
  launch,
}, story) => {
  story.skip(!isWatched, unplayed);
  const before = attempts();
  const runs = times(1, 25);
  for (let run = 1; run <= runs; run += 1) {
    const running = await launch({ now });
    const { page, close } = running;
    await expect(heading(page)).toContainText('Can we fund');
    await rename(page, `Network ${run}`);
    await expect(saved(page)).toBeVisible();
    expect(await markdownPack(running)).toContain(`Network ${run}`);
    await close();
  }
  const more = newAttempts(before);
  expect(more).toEqual([]);
  counted({
    fault: 'Network: start, edit, export, end',
    played: runs,
    lost: 0,
    silent: more.length,
    more: 'no name looked up, nothing sent',
  });
});

test('what a page asks of other computers is not sent', async ({ launch }, story) => {
  story.skip(!isWatched, unplayed);
  const { page, complaints, close } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  const before = attempts();
  await page.evaluate(async () => {
    const hosts = ['example.org', '192.0.2.1', '[2001:db8::1]', 'printer.local'];
    for (const host of hosts) {
      for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'prerender', 'stylesheet']) {
        const link = document.createElement('link');
        Object.assign(link, { rel, href: `https://${host}/` });
        document.head.append(link);
      }
      new Image().src = `https://${host}/a.png`;
      navigator.sendBeacon(`https://${host}/`, 'a');
      await fetch(`https://${host}/`).catch(() => null);
      for (const Connection of [WebSocket, EventSource]) {
        try {
          new Connection(`${Connection === WebSocket ? 'wss' : 'https'}://${host}/`);
        } catch {
          // Refused at once.
        }
      }
    }
  });
  // A complaint comes when it comes: all of them are there once the page is not.
  await close();
  expect(newAttempts(before)).toEqual([]);
  const refused = complaints.splice(0);
  expect(refused.length).toBeGreaterThan(10);
  expect(refused.filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
});

test('a page can neither call other pages nor choose files by itself', async ({ launch }) => {
  const { page } = await launch({ now });
  const found = await page.evaluate(() =>
    [
      'RTCPeerConnection',
      'webkitRTCPeerConnection',
      'RTCDataChannel',
      'showOpenFilePicker',
      'showSaveFilePicker',
      'showDirectoryPicker',
    ].filter((name) => name in window),
  );
  expect(found).toEqual([]);
});

test('each way by which Chromium itself reaches other computers is closed', async ({ launch }) => {
  const { app } = await launch({ now });
  const found = await app.evaluate(async ({ app: program, BrowserWindow, session }) => {
    // Others are set by the driver as well.
    const closing = ['disable-domain-reliability', 'dns-prefetch-disable', 'no-pings'];
    const { defaultSession } = session;
    const windows = BrowserWindow.getAllWindows();
    return {
      missing: closing.filter((name) => !program.commandLine.hasSwitch(name)),
      // This one needs no other computer to be found.
      name: await defaultSession.resolveHost('localhost').then(
        () => 'found',
        () => 'not found',
      ),
      dictionaries: defaultSession.getSpellCheckerLanguages(),
      isSpellChecked: defaultSession.isSpellCheckerEnabled(),
      calls: windows.map(({ webContents }) => webContents.getWebRTCIPHandlingPolicy()),
    };
  });
  expect(found).toEqual({
    missing: [],
    name: 'not found',
    dictionaries: [],
    isSpellChecked: false,
    calls: ['disable_non_proxied_udp'],
  });
});
