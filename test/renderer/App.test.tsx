// The frame while main still reads the workspace: pages can be gone to, and nothing of a plan is shown.
// @vitest-environment jsdom
import './desk/platform.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../renderer/App.tsx';
import { loadFirst } from '../../renderer/desk/Page.tsx';
import { show } from '../../renderer/opened.ts';
import { getState, setState } from '../../renderer/store.ts';
import { openSfsPlan } from '../builders.ts';
import { opened } from './fakeBridge.ts';

const open = () => act(async () => show(opened(openSfsPlan()), '2012-01-31'));

beforeEach(async () => {
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
  await vi.waitFor(() => expect(document.activeElement).toBe(heading));
});
