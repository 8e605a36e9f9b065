// What goes on beside the window: how far it is, and how it is stopped.
// @vitest-environment jsdom
import './platform.ts';
import '../../../renderer/state/working.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import Working from '../../../renderer/frame/Working.tsx';
import { bridge } from './platform.ts';

const tell = (...running: Parameters<typeof bridge.work>) => act(() => bridge.work(...running));

test('shows what takes long and how far it is, and stops what is canceled', () => {
  vi.useFakeTimers();
  render(<Working />);
  expect(screen.queryByRole('progressbar')).toBeNull();
  tell([
    { id: 4, what: 'Writing the workbook', share: null },
    { id: 5, what: 'Reading sent.treekeeper', share: 0.5 },
  ]);
  expect(screen.queryByRole('progressbar')).toBeNull();
  act(() => void vi.advanceTimersByTime(400));
  vi.useRealTimers();
  const [unknown, half] = screen.getAllByRole<HTMLProgressElement>('progressbar');
  expect([unknown?.position, half?.position]).toEqual([-1, 0.5]);
  expect(screen.getByText('Writing the workbook …')).toBeTruthy();
  fireEvent.click(screen.getAllByText('Cancel')[1] ?? screen.getByText('Cancel'));
  expect(bridge.asked.at(-1)).toEqual({ channel: 'stopWork', request: 5 });
  tell([]);
  expect(screen.queryByRole('progressbar')).toBeNull();
});
