// The bridge answers known senders only, parses first, and never throws across.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerBridge, type Handlers, handler } from '../../../electron/bridge/channels.ts';
import { readText } from '../../../electron/bridge/requests.ts';
import { channelNames } from '../../../shared/bridge/channels.ts';
import { ok } from '../../../shared/values/result.ts';

type Listener = (event: object, raw: unknown) => Promise<unknown>;

const open = vi.fn(async () => ok(true));
const some = { openLink: handler<'openLink'>(readText, open) } as Handlers;

/** The listener of a link, as main would register it for this kind of sender. */
function linkListener(isKnown: boolean): Listener {
  const listeners = new Map<string, Listener>();
  const handle = (name: string, listener: Listener) => void listeners.set(name, listener);
  answerBridge({ handle }, some, () => isKnown);
  expect([...listeners.keys()]).toEqual(channelNames);
  const listener = listeners.get('openLink');
  if (!listener) throw new Error('no listener');
  return listener;
}

const event = {};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  open.mockClear();
});

test('a known sender with a good request is answered', async () => {
  expect(await linkListener(true)(event, 'https://example.org')).toEqual(ok(true));
  expect(open).toHaveBeenCalledWith('https://example.org');
});

test('a request of another shape never reaches the answer', async () => {
  const told = await linkListener(true)(event, 7);
  expect(told).toMatchObject({
    ok: false,
    no: { kind: 'problem', why: expect.stringContaining('a text') },
  });
  expect(open).not.toHaveBeenCalled();
});

test('an unknown sender never reaches the answer', async () => {
  const told = await linkListener(false)(event, 'https://example.org');
  expect(told).toMatchObject({ ok: false, no: { kind: 'problem' } });
  expect(open).not.toHaveBeenCalled();
});

test('an answer that throws becomes a problem', async () => {
  open.mockRejectedValueOnce(new Error('the disk is gone'));
  const told = await linkListener(true)(event, 'https://example.org');
  expect(told).toMatchObject({ ok: false, no: { why: 'the disk is gone' } });
});
