// Puts a chart on the clipboard as it looks in light: main takes the picture of that part of the window.
import { ask } from '../state/bridge.ts';
import { announce } from '../ui/announce.ts';
import { runWhatRests } from '../ui/atRest.ts';

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** Frames in which a chart that was laid out anew may still be drawn anew. */
const mostFrames = 60;
/** So many of one look after another: it is drawn. */
const still = 4;

const lookOf = (figure: HTMLElement) =>
  `${JSON.stringify(figure.getBoundingClientRect())} ${figure.innerHTML}`;

/** Resolves when nothing of it has changed for some frames. */
async function drawn(figure: HTMLElement): Promise<void> {
  let same = 0;
  let before = '';
  for (let frames = 0; same < still && frames < mostFrames; frames += 1) {
    await frame();
    const now = lookOf(figure);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Over everything, at the corner of the window, and as small as it must be to be seen whole. */
function layOut(figure: HTMLElement): void {
  const { width } = figure.getBoundingClientRect();
  figure.toggleAttribute('data-copied', true);
  figure.style.width = `${width}px`;
  figure.popover = 'manual';
  figure.showPopover();
}

function shrink(figure: HTMLElement): void {
  const { width, height } = figure.getBoundingClientRect();
  const scale = Math.min(1, window.innerWidth / width, window.innerHeight / height);
  figure.style.scale = scale === 1 ? '' : String(scale);
}

function putBack(figure: HTMLElement): void {
  figure.hidePopover();
  figure.popover = null;
  figure.toggleAttribute('data-copied', false);
  figure.style.width = '';
  figure.style.scale = '';
}

/** In whole pixels. */
function partOf(figure: HTMLElement) {
  const { left, top, right, bottom } = figure.getBoundingClientRect();
  const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  const width = Math.min(window.innerWidth, Math.ceil(right)) - x;
  const height = Math.min(window.innerHeight, Math.ceil(bottom)) - y;
  return { x, y, width, height };
}

/** Drawn in light without its buttons, for as long as it takes. */
export async function copyPicture(figure: HTMLElement): Promise<void> {
  // The problems of the plan too: what has no value is not copied.
  runWhatRests();
  await drawn(figure);
  if (!figure.isConnected) return announce('This chart has no figures to copy.');
  const page = figure.closest('.app-page');
  const place = page?.scrollTop ?? 0;
  layOut(figure);
  try {
    await drawn(figure);
    shrink(figure);
    await drawn(figure);
    const copied = await ask.copyPicture(partOf(figure));
    announce(copied.ok ? 'Copied the chart as an image' : copied.no.what);
  } finally {
    putBack(figure);
    page?.scrollTo({ top: place });
  }
}
