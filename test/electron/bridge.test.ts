// The bridge answers known senders only, parses first, and never throws across.
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Answers, answerBridge, answering, isFrameOf } from '../../electron/bridge.ts';
import { readText } from '../../electron/requests.ts';
import { channelNames } from '../../shared/bridge/channels.ts';
import { ok } from '../../shared/values/result.ts';

type Handler = (event: IpcMainInvokeEvent, raw: unknown) => Promise<unknown>;

const open = vi.fn(async () => ok(true));
const answers = { openLink: answering<'openLink'>(readText, open) } as Answers;

/** The handler of a link, as main would register it for this kind of sender. */
function linkHandler(isKnown: boolean): Handler {
  const handlers = new Map<string, Handler>();
  const handle = (name: string, handler: Handler) => void handlers.set(name, handler);
  answerBridge({ handle } as Partial<IpcMain> as IpcMain, answers, () => isKnown);
  expect([...handlers.keys()]).toEqual(channelNames);
  const handler = handlers.get('openLink');
  if (!handler) throw new Error('no handler');
  return handler;
}

const event = {} as IpcMainInvokeEvent;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  open.mockClear();
});

test('a known sender with a good request is answered', async () => {
  expect(await linkHandler(true)(event, 'https://example.org')).toEqual(ok(true));
  expect(open).toHaveBeenCalledWith('https://example.org');
});

test('a request of another shape never reaches the answer', async () => {
  const told = await linkHandler(true)(event, 7);
  expect(told).toMatchObject({ ok: false, no: { kind: 'problem', why: /a text/ } });
  expect(open).not.toHaveBeenCalled();
});

test('an unknown sender never reaches the answer', async () => {
  const told = await linkHandler(false)(event, 'https://example.org');
  expect(told).toMatchObject({ ok: false, no: { kind: 'problem' } });
  expect(open).not.toHaveBeenCalled();
});

test('an answer that throws becomes a problem', async () => {
  open.mockRejectedValueOnce(new Error('the disk is gone'));
  const told = await linkHandler(true)(event, 'https://example.org');
  expect(told).toMatchObject({ ok: false, no: { why: 'the disk is gone' } });
});

test.each([
  ['our main frame', 'app://treekeeper/', true, true],
  ['another origin', 'https://treekeeper/', true, false],
  ['an origin that begins like ours', 'app://treekeeper.org/', true, false],
  ['an inner frame', 'app://treekeeper/', false, false],
])('%s', (_name, url, isMain, isKnown) => {
  const frame = { url };
  const sender = { mainFrame: isMain ? frame : { url } };
  const from = { sender, senderFrame: frame } as Partial<IpcMainInvokeEvent> as IpcMainInvokeEvent;
  expect(isFrameOf((contents) => contents === from.sender)(from)).toBe(isKnown);
  expect(isFrameOf(() => false)(from)).toBe(false);
});
