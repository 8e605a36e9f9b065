// What is brought into sight stays there while the rows around it take their heights, and no longer.
import { afterEach, expect, test, vi } from 'vitest';
import { reveal } from '../../../renderer/ui/reveal.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page whose frames are drawn when the test says so, and an element that has the focus. */
function page() {
  const frames: (() => void)[] = [];
  const control = {};
  const document = Object.assign(new EventTarget(), { activeElement: control });
  vi.stubGlobal('document', document);
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  const scrollIntoView = vi.fn();
  const element = { contains: (one: unknown) => one === control, scrollIntoView };
  const drawFrames = () => {
    for (let frame = frames.shift(); frame; frame = frames.shift()) frame();
  };
  return { document, element, scrollIntoView, drawFrames };
}

test('a row stays in sight while the rows around it take their heights, and no longer', () => {
  const { element, scrollIntoView, drawFrames } = page();
  reveal(element);
  drawFrames();
  expect(scrollIntoView).toHaveBeenCalledTimes(7);
});

test.each(['wheel', 'pointerdown', 'touchmove', 'keydown'])(
  'a row is not brought back where the user moves on: %s',
  (name) => {
    const { document, element, scrollIntoView, drawFrames } = page();
    reveal(element);
    document.dispatchEvent(new Event(name));
    drawFrames();
    expect(scrollIntoView).toHaveBeenCalledTimes(1);
  },
);

test('a row is not brought back once the focus is elsewhere', () => {
  const { document, element, scrollIntoView, drawFrames } = page();
  reveal(element);
  document.activeElement = {};
  drawFrames();
  expect(scrollIntoView).toHaveBeenCalledTimes(1);
});
