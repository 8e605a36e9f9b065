// Another workspace instead of the present one: never while edits wait, and a problem is told.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { dispatch } from '../../../renderer/state/dispatch.ts';
import { openFirst, startWorkspace } from '../../../renderer/state/opening.ts';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState, setState, useStore } from '../../../renderer/state/store.ts';
import { no } from '../../../shared/values/result.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';
import { bridge } from '../frame/platform.ts';
import { allSaved } from '../stateIs.ts';

const why = { kind: 'problem', what: 'W', why: 'Y', remedy: 'R', safe: 'S' } as const;
const rename = () => dispatch({ type: 'consortium/setProfile', set: { name: 'First' } });
const nameOf = () => getState().plan.consortium.profile.name;
const usual = bridge.answers.startWorkspace;

beforeEach(() => {
  bridge.answers.startWorkspace = usual;
  bridge.asked.length = 0;
  show(opened(openSfsPlan()), '2012-01-31');
  setState({ page: 'cost', trouble: null });
});

describe('another workspace', () => {
  test('is shown from its overview, on the day of the clock', async () => {
    await startWorkspace('empty');
    expect(nameOf()).toBe('New consortium');
    expect(getState().page).toBe('overview');
    expect(getState().viewSettings.asOf).toBe('2012-01-31');
  });

  test('waits for what is not saved yet', async () => {
    rename();
    await startWorkspace('empty');
    expect(nameOf()).toBe('First');
    expect(bridge.asked.map(({ channel }) => channel)).not.toContain('startWorkspace');
    await allSaved();
  });

  test('that cannot be opened leaves the present one, and says why', async () => {
    bridge.answers.startWorkspace = async () => no(why);
    await startWorkspace('empty');
    expect(nameOf()).toBe('OpenSFS');
    expect(getState()).toMatchObject({ page: 'cost', trouble: why, readOnly: null });
    expect(rename()).toBeNull();
    await allSaved();
  });

  test('takes no edit while it is being opened, and is opened once', async () => {
    const starting = startWorkspace('empty');
    expect(rename()).toMatchObject({ why: 'Another workspace is being opened.' });
    await startWorkspace('empty');
    await starting;
    expect(bridge.asked.filter(({ channel }) => channel === 'startWorkspace')).toHaveLength(1);
    expect(rename()).toBeNull();
    await allSaved();
  });
});

test('without a workspace nothing is edited, and another one can be opened', async () => {
  setState(useStore.getInitialState());
  bridge.answers.openWorkspace = async () => no(why);
  await openFirst();
  expect(getState().unopened).toEqual(why);
  expect(rename()).toMatchObject({ why: 'No workspace is open.' });
  await startWorkspace('example');
  expect(getState()).toMatchObject({ unopened: null, readOnly: null });
});
