// A value that follows after the frame: late, together with the others, and also without any frame. @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useAfterFrame } from '../../../renderer/ui/useAfterFrame.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const seen: string[] = [];

function Both({ one, other }: { readonly one: string; readonly other: string }) {
  const text = `${one}${other} ${useAfterFrame(one)}${useAfterFrame(other)}`;
  seen.push(text);
  return <p>{text}</p>;
}

const shown = () => screen.getByText(/ /).textContent;

test('the frame of a change shows the value before it; both follow after it, together', () => {
  const { rerender } = render(<Both one="a" other="x" />);
  rerender(<Both one="b" other="y" />);
  expect(shown()).toBe('by ax');
  act(() => void vi.advanceTimersToNextFrame());
  expect(shown()).toBe('by ax');
  act(() => void vi.advanceTimersByTime(1));
  expect(shown()).toBe('by by');
  expect(seen).not.toContain('by bx');
  expect(seen).not.toContain('by ay');
});

test('of changes in one frame only the last is followed', () => {
  const { rerender } = render(<Both one="a" other="x" />);
  rerender(<Both one="b" other="x" />);
  rerender(<Both one="a" other="x" />);
  act(() => void vi.advanceTimersByTime(100));
  expect(shown()).toBe('ax ax');
});

test('in a hidden window, which draws no frame, the value follows all the same', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const { rerender } = render(<Both one="a" other="x" />);
  rerender(<Both one="b" other="x" />);
  act(() => void vi.advanceTimersByTime(250));
  expect(shown()).toBe('bx bx');
  vi.unstubAllGlobals();
});
