// JSON from a file that an editor may have saved anew: with a byte order mark, and other ends of lines.

export const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');

/** Throws where it is no JSON, as `JSON.parse` does. */
export function parsedJson(text: string): unknown {
  return JSON.parse(withoutMark(text));
}
