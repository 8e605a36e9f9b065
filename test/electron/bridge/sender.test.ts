// The sender check: our main frame may ask, and no other.
import { expect, test } from 'vitest';
import { isFrameOf } from '../../../electron/bridge/sender.ts';

test.each([
  ['our main frame', 'app://treekeeper/', true, true],
  ['another origin', 'https://treekeeper/', true, false],
  ['an origin that begins like ours', 'app://treekeeper.org/', true, false],
  ['an inner frame', 'app://treekeeper/', false, false],
])('%s', (_name, url, isMain, isKnown) => {
  const frame = { url };
  const sender = { mainFrame: isMain ? frame : { url } };
  const from = { sender, senderFrame: frame };
  expect(isFrameOf((contents) => contents === from.sender)(from)).toBe(isKnown);
  expect(isFrameOf(() => false)(from)).toBe(false);
});

test('a frame that is gone may not ask', () => {
  const sender = { mainFrame: null };
  expect(isFrameOf(() => true)({ sender, senderFrame: null })).toBe(false);
});
