// What the key for saving tells: the true state, whatever it is.
// @vitest-environment jsdom
import './platform.ts';
import { beforeEach, expect, test } from 'vitest';
import { tellSaved } from '../../../renderer/frame/tellSaved.ts';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState, setState } from '../../../renderer/state/store.ts';
import { announcements } from '../../../renderer/ui/announce.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

function told(): string | undefined {
  tellSaved();
  return announcements.current()?.text;
}

beforeEach(() => {
  document.body.replaceChildren();
  show(opened(openSfsPlan()), '2012-01-31');
});

const problem = {
  kind: 'problem',
  what: 'The last changes are not saved.',
  why: 'The disk is full.',
  remedy: 'Free some space.',
  safe: 'The rest is safe.',
} as const;

test.each([
  ['nothing waits', {}, 'All changes are saved on this computer.'],
  ['an edit waits', { queue: { waiting: 1, problem: null } }, 'Saving your last changes…'],
  [
    'the disk refuses',
    { queue: { waiting: 1, problem } },
    'Not everything is saved. The disk is full. Free some space.',
  ],
  [
    'nothing can be changed',
    { readOnly: 'Somebody else has it open.' },
    'This workspace is open as read-only: there is nothing to save.',
  ],
])('where %s', (_when, state, text) => {
  setState({ ...getState(), ...state });
  expect(told()).toBe(text);
});

test('where a text is still typed', () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.setAttribute('data-draft', 'true');
  field.value = '12';
  expect(told()).toBe('All changes are saved, but not the text that you are still typing.');
});
