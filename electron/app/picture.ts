// Puts the picture of a part of the window on the clipboard: a page of ours may not write there itself.
import electron, { type WebContents } from 'electron';
import type { WindowPart } from '../../shared/bridge/windowPart.ts';

/** The part is in pixels of the page, which a zoomed window shows larger. */
function shownPart({ x, y, width, height }: WindowPart, zoom: number): WindowPart {
  const scaled = (length: number) => Math.round(length * zoom);
  return { x: scaled(x), y: scaled(y), width: scaled(width), height: scaled(height) };
}

export async function copyPicture(contents: WebContents | null, part: WindowPart): Promise<null> {
  if (contents === null) return null;
  const picture = await contents.capturePage(shownPart(part, contents.getZoomFactor()));
  const type = 'image/png';
  const png = new Blob([new Uint8Array(picture.toPNG())], { type });
  // Asked for by name when it is used: an older Electron has no such class to import.
  await electron.clipboard.write([new electron.ClipboardItem({ [type]: png })]);
  return null;
}
