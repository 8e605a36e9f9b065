// Another workspace instead of the present one: never while edits wait, and a problem is told.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dispatch } from '../../../renderer/state/dispatch.ts';
import {
  openAgain,
  openFirst,
  openHandedFile,
  startWorkspace,
} from '../../../renderer/state/opening.ts';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState, setState, useStore } from '../../../renderer/state/store.ts';
import { announce, announcements } from '../../../renderer/ui/announce.ts';
import type { Answer } from '../../../shared/bridge/channels.ts';
import { no, ok } from '../../../shared/values/result.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';
import { bridge } from '../frame/platform.ts';
import { allSaved } from '../stateIs.ts';

const why = { kind: 'problem', what: 'W', why: 'Y', remedy: 'R', safe: 'S' } as const;
const readOnly = { because: 'held', problem: why, holder: null } as const;
const rename = () => dispatch({ type: 'consortium/setProfile', set: { name: 'First' } });
const nameOf = () => getState().plan.consortium.profile.name;
const usual = { ...bridge.answers };

beforeEach(() => {
  Object.assign(bridge.answers, usual);
  bridge.asked.length = 0;
  show(opened(openSfsPlan()), '2012-01-31');
  setState({ page: 'cost', troubles: [], already: [] });
});

describe('another workspace', () => {
  test('has no word of what was done in the one before', () => {
    announce('Redid: First');
    show(opened(openSfsPlan()), '2012-01-31');
    expect(announcements.current()?.text).toBe('Redid: First');
    show(opened(openSfsPlan(), { folder: '/another' }), '2012-01-31');
    expect(announcements.current()).toBeNull();
  });

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
    expect(getState()).toMatchObject({ page: 'cost', troubles: [why], readOnly: null });
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

describe('a file that comes by itself', () => {
  const already = { folder: '/plan-sent', called: 'Sent by the treasurer' };
  const handed = vi.fn(async () => ok({ already }));
  const turns = async () => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((next) => setImmediate(next));
  };
  beforeEach(async () => {
    await import('../../../renderer/state/working.ts');
    handed.mockClear();
    bridge.answers.openHandedFile = handed;
  });

  test('while another workspace is being opened is read after it', async () => {
    const coming = Promise.withResolvers<Answer<'startWorkspace'>>();
    bridge.answers.startWorkspace = () => coming.promise;
    const starting = startWorkspace('empty');
    const arriving = openHandedFile();
    await turns();
    expect(handed).not.toHaveBeenCalled();
    coming.resolve(ok(opened()));
    await Promise.all([starting, arriving]);
    expect(getState().already).toEqual([already]);
    expect(rename()).toBeNull();
    await allSaved();
  });

  test('while the first workspace is being opened leaves it as main has opened it', async () => {
    setState({ ...useStore.getInitialState(), isOpening: true });
    const coming = Promise.withResolvers<Answer<'openWorkspace'>>();
    bridge.answers.openWorkspace = () => coming.promise;
    const opening = Promise.all([openHandedFile(), openFirst()]);
    await turns();
    coming.resolve(ok({ ...opened(), readOnly }));
    await opening;
    expect(getState().already).toEqual([already]);
    expect(rename()).toMatchObject({ why: 'W Y R' });
  });

  test('while edits wait for the disk is read once they are saved', async () => {
    rename();
    await openHandedFile();
    expect(getState().already).toEqual([already]);
    expect(getState().saved.consortium.profile.name).toBe('First');
  });

  test('is told beside what was told of others, until that is answered', async () => {
    const other = { folder: '/plan-other', called: 'Other' };
    const answers: Answer<'openHandedFile'>[] = [
      no(why),
      ok({ already }),
      ok({ already: other }),
      ok({ opened: opened() }),
    ];
    bridge.answers.openHandedFile = async () => answers.shift() ?? ok(null);
    await Promise.all([openHandedFile(), openHandedFile(), openHandedFile(), openHandedFile()]);
    expect(nameOf()).toBe('New consortium');
    expect(getState()).toMatchObject({ troubles: [why], already: [already, other] });
  });

  test('is not disturbed by a try to open a read-only workspace again', async () => {
    const coming = Promise.withResolvers<Answer<'openHandedFile'>>();
    bridge.answers.openHandedFile = () => coming.promise;
    show(opened(openSfsPlan(), { readOnly }), '2012-01-31');
    const arriving = openHandedFile();
    await turns();
    await openAgain(null);
    const agreed = openAgain({ takeOver: null, without: null });
    await turns();
    expect(bridge.asked.map(({ channel }) => channel)).not.toContain('openAgain');
    expect(rename()).toMatchObject({ why: 'Another workspace is being opened.' });
    coming.resolve(ok({ opened: opened(openSfsPlan(), { opening: 'received' }) }));
    await Promise.all([arriving, agreed]);
    // What was agreed to was said of the other one.
    expect(bridge.asked.map(({ channel }) => channel)).not.toContain('openAgain');
    expect(getState()).toMatchObject({ opening: 'received', readOnly: null });
  });

  test('with another one is read after it', async () => {
    await Promise.all([openHandedFile(), openHandedFile()]);
    expect(handed).toHaveBeenCalledTimes(2);
  });
});

test('nothing is edited while a read-only workspace is opened again, and it stays so where that fails', async () => {
  show(opened(openSfsPlan(), { readOnly }), '2012-01-31');
  const coming = Promise.withResolvers<Answer<'openAgain'>>();
  bridge.answers.openAgain = () => coming.promise;
  const opening = openAgain({ takeOver: null, without: null });
  await Promise.resolve();
  expect(rename()).toMatchObject({ why: 'Another workspace is being opened.' });
  coming.resolve(no(why));
  await opening;
  expect(rename()).toMatchObject({ why: 'W Y R' });
  expect(getState().troubles).toEqual([why]);
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

describe('what is typed', () => {
  const other = () => opened(openSfsPlan(), { folder: '/other', opening: 'other' });
  const asked = (channel: string) =>
    bridge.asked.filter((one) => one.channel === channel).map(({ request }) => request);
  const entered =
    '<dialog open data-entered="true"><input aria-label="Name" value="Half" /></dialog>';
  const text = { where: '', label: 'Name', text: 'Half' };
  beforeEach(() => {
    bridge.answers.startWorkspace = async () => ok(other());
  });
  afterEach(() => document.body.replaceChildren());

  test.each([
    ['in a cell that refused it', '<input data-draft aria-label="Name" value="Half" />'],
    ['in a dialog', entered],
  ])(
    '%s is told to main before another workspace is opened, and the user hears of it',
    async (_, html) => {
      document.body.innerHTML = html;
      await startWorkspace('empty');
      const channels = bridge.asked.map(({ channel }) => channel);
      expect(channels.indexOf('holdTyped')).toBeLessThan(channels.indexOf('startWorkspace'));
      expect(asked('holdTyped')).toEqual([{ opening: 'opened', typed: [text] }]);
      expect(getState().troubles).toMatchObject([{ what: 'What you typed was not saved.' }]);
      expect(getState().folder).toBe('/other');
    },
  );

  test('and taken as it is left is saved before another workspace is opened', async () => {
    document.body.innerHTML = '<input data-draft aria-label="Name" value="Half" />';
    const field = document.querySelector('input');
    field?.addEventListener('blur', () => {
      field.remove();
      rename();
    });
    field?.focus();
    await startWorkspace('empty');
    const channels = bridge.asked.map(({ channel }) => channel);
    expect(channels.indexOf('save')).toBeGreaterThan(-1);
    expect(channels.indexOf('save')).toBeLessThan(channels.indexOf('startWorkspace'));
    expect(getState().troubles).toEqual([]);
  });

  test('while another workspace is being opened is told for the one in which it was typed', async () => {
    bridge.answers.startWorkspace = async () => {
      document.body.innerHTML = entered;
      return ok(other());
    };
    await startWorkspace('empty');
    expect(asked('holdTyped')).toEqual([
      { opening: 'opened', typed: [] },
      { opening: 'opened', typed: [text] },
    ]);
  });

  test('in a dialog holds up a file that comes by itself until the dialog is closed', async () => {
    document.body.innerHTML = entered;
    const handed = vi.fn(async () => ok({ opened: other() }));
    bridge.answers.openHandedFile = handed;
    const arriving = openHandedFile();
    await new Promise((turn) => setTimeout(turn, 100));
    expect(handed).not.toHaveBeenCalled();
    document.querySelector('dialog')?.remove();
    await arriving;
    expect(handed).toHaveBeenCalledTimes(1);
    expect(getState().folder).toBe('/other');
    expect(getState().troubles).toEqual([]);
  });

  test('is of the workspace that was shown: dialogs go where another one is shown, and stay where it is the same', () => {
    const { replaced } = getState();
    setState({ overlay: 'planSettings' });
    show(opened(openSfsPlan(), { opening: 'again' }), '2012-01-31');
    expect(getState()).toMatchObject({ overlay: 'planSettings', replaced });
    show(other(), '2012-01-31');
    expect(getState()).toMatchObject({ overlay: null, replaced: replaced + 1 });
  });
});
