// Main has another workspace open than the window: what was edited goes into the one that is shown.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dispatch } from '../../../renderer/state/dispatch.ts';
import { watchElsewhere } from '../../../renderer/state/goingBack.ts';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState, setState } from '../../../renderer/state/store.ts';
import { no, ok } from '../../../shared/values/result.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';
import { bridge } from '../frame/platform.ts';
import { stateIs } from '../stateIs.ts';

const usual = { ...bridge.answers };
const name = (to: string) => dispatch({ type: 'consortium/setProfile', set: { name: to } });
const gone = { kind: 'problem', what: 'W', why: 'Y', remedy: 'R', safe: 'S' } as const;
let stop = () => {};

beforeEach(() => {
  Object.assign(bridge.answers, usual);
  bridge.asked.length = 0;
  bridge.answers.save = async (asked) =>
    Object(asked).opening === 'again' ? usual.save(asked) : ok({ state: 'elsewhere' });
  setState({ troubles: [], news: null });
  show(opened(openSfsPlan()), '2012-01-31');
  stop = watchElsewhere();
});
afterEach(() => stop());

test('the workspace that is shown is opened again, and the edits are made in it, in order', async () => {
  bridge.answers.openWorkspaceAt = async () => ok(opened(openSfsPlan(), { opening: 'again' }));
  name('Mine');
  name('Mine too');
  await stateIs(
    ({ saved, queue }) =>
      saved.consortium.profile.name === 'Mine too' &&
      queue.waiting === 0 &&
      getState().opening === 'again',
  );
  expect(await bridge.askedFor('openWorkspaceAt')).toBe('/plan');
  const sent = bridge.asked.filter(({ channel }) => channel === 'save');
  const last = sent.slice(-2).map(({ request }) => Object(request));
  expect(last.map(({ opening, seq }) => [opening, seq])).toEqual([
    ['again', 1],
    ['again', 2],
  ]);
});

test('where it cannot be opened, its plan is kept in a file and the one that is open is shown', async () => {
  bridge.answers.openWorkspaceAt = async () => no(gone);
  bridge.answers.openWorkspace = async () => ok(opened(openSfsPlan(), { opening: 'again' }));
  name('Mine');
  await stateIs(({ news }) => news !== null);
  const copy = await bridge.askedFor('saveRecoveryCopy');
  expect(copy).toMatchObject({ opening: 'opened', text: expect.stringContaining('Mine') });
  expect(getState().news).toContain('Another workspace was opened in the meantime.');
  expect(getState()).toMatchObject({ isElsewhere: false, opening: 'again' });
});
