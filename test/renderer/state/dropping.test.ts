// What is dropped on the window: each file is opened, or it is said in words why not.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { beforeEach, expect, test } from 'vitest';
import { takeDropped } from '../../../renderer/state/dropping.ts';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState, setState } from '../../../renderer/state/store.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';
import { bridge } from '../frame/platform.ts';

const asked = () =>
  bridge.asked
    .filter(({ channel }) => channel === 'openDropped')
    .map(({ request }) => Object(request).name);
const told = () => getState().troubles.map(({ what, why }) => `${what} ${why}`);

/** A file whose content is not there: asking for it would show. */
function fileOf(name: string, size: number, read: () => Promise<ArrayBuffer>): File {
  const file = new File([], name);
  return Object.defineProperties(file, {
    size: { value: size },
    arrayBuffer: { value: read },
  });
}
const small = (name: string) => fileOf(name, 1, async () => new ArrayBuffer(1));

beforeEach(() => {
  bridge.asked.length = 0;
  show(opened(openSfsPlan()), '2012-01-31');
  setState({ troubles: [], already: [], overlay: null });
});

test('each of several workspaces is opened, in order', async () => {
  await takeDropped([small('a.treekeeper'), small('b.json')]);
  expect(asked()).toEqual(['a.treekeeper', 'b.json']);
  expect(told()).toEqual([]);
});

test('a large file is refused before any of it is read', async () => {
  let isRead = false;
  const read = async () => {
    isRead = true;
    return new ArrayBuffer(1);
  };
  await takeDropped([fileOf('big.iso', 128 * 2 ** 20 + 1, read)]);
  expect(told()).toEqual(['“big.iso” was not opened. It is larger than 128 MB.']);
  expect([isRead, asked()]).toEqual([false, []]);
});

test('a folder, or a file that is gone, is refused in words, and the next one is opened', async () => {
  const gone = fileOf('gone.treekeeper', 1, () => Promise.reject(new Error('NotFoundError')));
  await takeDropped([gone, small('b.treekeeper')]);
  expect(told()).toEqual([
    '“gone.treekeeper” was not opened. It is a folder, or it can’t be read.',
  ]);
  expect(asked()).toEqual(['b.treekeeper']);
});

test('of several tables the first is imported, and of the others it is said', async () => {
  await takeDropped([small('a.csv'), small('b.csv')]);
  expect(getState().importStart.file?.name).toBe('a.csv');
  expect(told()).toEqual(['“b.csv” was not opened. One table is imported at a time.']);
});
