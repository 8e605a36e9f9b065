// Every channel of the bridge asked for everything that it does not take: nothing is done, nothing breaks.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { channelNames } from '../../shared/bridge/channels.ts';
import { expect, test } from './launch.ts';
import { heading, now, saved } from './steps.ts';

/** What each argument is, for the channels that take any text, any number or any list. */
const kindOf = (argument: string) =>
  argument.startsWith('"') ? 'text' : argument === '[]' ? 'list' : 'number';

/** A name, an address, a folder, a version; the number of an edit; edits to be saved along. */
const taking: Readonly<Record<string, string>> = {
  openLink: 'text',
  nameActor: 'text',
  importChoices: 'text',
  neededToUndo: 'text',
  lastVisit: 'text',
  entryAt: 'number',
  stepsBefore: 'number',
  stopWork: 'number',
};

const isTaken = (channel: string, argument: string) =>
  argument === 'null' || (!argument.startsWith('value') && taking[channel] === kindOf(argument));

interface Asked {
  readonly channel: string;
  readonly argument: string;
  /** `not sent` where the page could not even hand it over. */
  readonly answer: 'taken' | 'refused' | 'not sent' | 'no answer';
}

/** Runs in the page: each channel with each argument, one after the other. */
async function askEverything(page: Page): Promise<readonly Asked[]> {
  return await page.evaluate(async () => {
    const deep = (depth: number) => {
      let value: unknown = 'end';
      for (let level = 0; level < depth; level += 1) value = { value };
      return value;
    };
    const ring: Record<string, unknown> = {};
    ring.ring = ring;
    const polluting: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}');
    const throwing = Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const texts = [
      '',
      ' ',
      '\0',
      '../../../etc/passwd',
      '..\\..\\boot.ini',
      '/etc/passwd',
      'C:\\Windows\\win.ini',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'app://treekeeper/../package.json',
      '__proto__',
      'constructor',
      'toString',
      '\uD800',
      '\u202Egnp.exe',
      "'; DROP TABLE members; --",
      '=cmd|" /C calc"!A0',
      '$(reboot)',
      '{"a":1}',
      'a'.repeat(1_000_000),
    ];
    const edit = { type: 'members/add', id: 'a', set: {} };
    const values: unknown[] = [
      undefined,
      null,
      true,
      false,
      0,
      -0,
      -1,
      0.5,
      1e308,
      2 ** 53,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      10n,
      [],
      [null],
      [[[]]],
      Array.from({ length: 100_000 }, () => 0),
      {},
      ring,
      deep(10_000),
      polluting,
      Object.create(null),
      new Date(Number.NaN),
      /a/g,
      new Map([['a', 1]]),
      new Set(['a']),
      new Error('a'),
      new Uint8Array(8),
      new Uint8Array(1_000_000),
      new ArrayBuffer(8),
      new Blob(['a']),
      () => null,
      Symbol('a'),
      throwing,
      { id: 'a', edit, seq: 1, opening: 'a', extra: true },
      { id: null, edit, seq: 1, opening: 'a' },
      { id: 'a', edit: { type: '__proto__' }, seq: 1, opening: 'a' },
      { name: '../../a', text: 'a' },
      { kind: 'workspace', asOf: '../../a' },
    ];
    const all = [...texts, ...values];
    const answerOf = async (ask: (raw: unknown) => Promise<unknown>, raw: unknown) => {
      try {
        const answer = await ask(raw);
        if (typeof answer !== 'object' || answer === null) return 'no answer' as const;
        return Reflect.get(answer, 'ok') === true ? ('taken' as const) : ('refused' as const);
      } catch {
        return 'not sent' as const;
      }
    };
    const asked: Asked[] = [];
    const asks = Object.entries(window.treekeeper.ask) as [
      string,
      (raw: unknown) => Promise<unknown>,
    ][];
    for (const [channel, ask] of asks) {
      for (const [index, raw] of all.entries()) {
        const isEmpty = Array.isArray(raw) && raw.length === 0;
        const isPlain = raw === null || isEmpty || ['string', 'number'].includes(typeof raw);
        const argument = isPlain ? JSON.stringify(raw).slice(0, 40) : `value ${index}`;
        asked.push({ channel, argument, answer: await answerOf(ask, raw) });
      }
    }
    return asked;
  });
}

// Some are asked for nothing, which they take: their dialogs are closed at once.
test('each channel refuses what it does not take, and nothing is changed', async ({ launch }) => {
  const { app, page, dataFolder } = await launch({ now });
  await expect(heading(page)).toContainText('Can we fund');
  await expect(saved(page)).toBeVisible();
  await app.evaluate(({ dialog, shell }) => {
    const touched: string[] = [];
    Object.assign(globalThis, { touched });
    Object.assign(dialog, {
      showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
      showSaveDialog: async () => ({ canceled: true, filePath: '' }),
      showMessageBox: async () => ({ response: 1 }),
    });
    Object.assign(shell, {
      openExternal: async (url: string) => void touched.push(url),
      trashItem: async (path: string) => void touched.push(path),
      showItemInFolder: (path: string) => void touched.push(path),
    });
  });
  const state = () =>
    page.evaluate(async () => {
      const opened = await window.treekeeper.ask.openWorkspace(null);
      const library = await window.treekeeper.ask.library(null);
      return opened.ok && library.ok
        ? [opened.value.plan, opened.value.seq, library.value.here.map(({ folder }) => folder)]
        : null;
    });
  const before = await state();
  expect(before).not.toBeNull();
  // What a channel keeps aside for a window that has gone wrong is of its own making.
  const workspaces = () =>
    readdirSync(join(dataFolder, 'workspaces'), { recursive: true })
      .map(String)
      .filter((path) => !path.includes('aside'))
      .toSorted((a, b) => a.localeCompare(b));
  const files = workspaces();
  const asked = await askEverything(page);
  expect(new Set(asked.map(({ channel }) => channel))).toEqual(new Set(channelNames));
  expect(asked.length).toBe(channelNames.length * 59);
  expect(asked.filter(({ answer }) => answer === 'no answer')).toEqual([]);
  const taken = asked.filter(({ answer }) => answer === 'taken');
  const odd = taken.filter(({ channel, argument }) => !isTaken(channel, argument));
  expect(odd).toEqual([]);
  expect(await state()).toEqual(before);
  expect(workspaces()).toEqual(files);
  expect(
    await app.evaluate(() => [Reflect.get(globalThis, 'touched'), Reflect.has({}, 'polluted')]),
  ).toEqual([[], false]);
  await expect(heading(page)).toContainText('Can we fund');
});
