// Puts a chart on the clipboard as it looks in light: main takes the picture of that part of the window.
import { ask } from '../state/bridge.ts';
import { announce } from '../ui/announce.ts';

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** In whole pixels, as far as it is in the window. */
function partOf(figure: HTMLElement) {
  const { left, top, right, bottom } = figure.getBoundingClientRect();
  const [x, y] = [Math.max(0, Math.ceil(left)), Math.max(0, Math.ceil(top))];
  const width = Math.min(window.innerWidth, Math.floor(right)) - x;
  const height = Math.min(window.innerHeight, Math.floor(bottom)) - y;
  return { x, y, width, height };
}

/** Drawn in light without its buttons, for as long as it takes. */
export async function copyPicture(figure: HTMLElement): Promise<void> {
  figure.dataset['copied'] = '';
  figure.scrollIntoView({ block: 'nearest' });
  // The second frame shows what the first has laid out.
  await frame();
  await frame();
  const copied = await ask.copyPicture(partOf(figure));
  delete figure.dataset['copied'];
  announce(copied.ok ? 'Copied the chart as an image' : copied.no.what);
}
