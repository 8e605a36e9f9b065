// A PDF as it is read: its pages as lines of text with their places, its outline, its tags.
import { getDocumentProxy } from 'unpdf';

export interface Line {
  readonly text: string;
  /** From the left, and from the foot of the page, in points. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of its letters, in points. */
  readonly size: number;
}

export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , size = 0, left = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, left, right: left + item.width, y, size }];
      }),
    );
  }
  const outline = (await pdf.getOutline()) ?? [];
  const marks = await pdf.getMarkInfo();
  return { pages, outline, isTagged: marks?.Marked === true };
}

export const textOf = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ');
export const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
