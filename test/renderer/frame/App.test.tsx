// The frame while main still reads the workspace: pages can be gone to, and nothing of a plan is shown.
// @vitest-environment jsdom
import './platform.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../renderer/frame/App.tsx';
import { loadFirst } from '../../../renderer/frame/Page.tsx';
import { show } from '../../../renderer/state/openWorkspace.ts';
import { getState, setState } from '../../../renderer/state/store.ts';
import { announcements } from '../../../renderer/ui/announce.ts';
import { openSfsPlan } from '../../fixtures/builders.ts';
import { opened } from '../fakeBridge.ts';

const open = () => act(async () => show(opened(openSfsPlan()), '2012-01-31'));

/** Draws nothing. */
class IdleWorker extends EventTarget {
  postMessage() {}
  terminate() {}
}

beforeEach(async () => {
  vi.stubGlobal('Worker', IdleWorker);
  setState({ isOpening: true, page: 'overview' });
  await loadFirst('overview');
  render(<App />);
});

test('shows where one can go, and no plan that there is not', () => {
  expect(screen.getByRole('button', { name: 'Overview' })).toBeDefined();
  const page = screen.getByRole('main');
  expect(page.getAttribute('aria-busy')).toBe('true');
  expect(page.textContent).toBe('Opening the workspace…');
  expect(screen.queryByRole('button', { name: /undo/i })).toBeNull();
  expect(screen.queryByText('New consortium')).toBeNull();
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  expect(getState().overlay).toBeNull();
});

test('shows the first page once there is a plan, and leaves the focus alone', async () => {
  await open();
  expect(await screen.findByRole('heading', { level: 1 })).toBeDefined();
  expect(screen.getByRole('button', { name: /undo/i })).toBeDefined();
  expect(document.activeElement).toBe(document.body);
});

test('shows the page that was gone to meanwhile, whose heading takes the focus', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'History' }));
  await open();
  const heading = await screen.findByRole('heading', { level: 1, name: 'History' });
  await focused(heading);
  expect(document.activeElement).toBe(heading);
});

/** Resolves when the element has the focus: its own event tells. */
function focused(element: HTMLElement): Promise<void> {
  return new Promise((done) => {
    element.addEventListener('focus', () => done(), { once: true });
    if (document.activeElement === element) done();
  });
}

/** What has the focus as soon as the page of this name is there, before anything else could run. */
function focusedAtOnce(page: string): Promise<Element | null> {
  return new Promise((done) => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('main h1')?.textContent !== page) return;
      seen.disconnect();
      done(document.activeElement);
    });
    seen.observe(document.body, { childList: true, subtree: true });
  });
}

test('an entity that is gone to has the focus when its page is there, so that no key goes astray', async () => {
  await open();
  // As in the window: what may run after a frame is not run at once, as in other tests.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const focused = focusedAtOnce('Members');
  const [member] = getState().plan.members.roll;
  setState({ page: 'members', entityToShow: member?.id ?? null });
  expect((await focused)?.closest('[role=row]')?.textContent).toContain(member?.name);
  vi.unstubAllGlobals();
});

test('a problem that comes while a dialog lies over the page is told over the dialog too', async () => {
  await open();
  act(() => setState({ overlay: 'preferences' }));
  await screen.findByRole('dialog', { name: 'Preferences' });
  const trouble = {
    kind: 'problem',
    what: 'It was not kept.',
    why: '',
    remedy: '',
    safe: '',
  } as const;
  act(() => setState({ troubles: [trouble] }));
  expect(announcements.current()?.text).toBe('It was not kept.');
  act(() => setState({ troubles: [], overlay: null }));
});
