// The lines of a received file as its pieces come, each bounded in length.
import type { Source } from './source.ts';

export const tooLong = 'too long';

const carriageReturn = 13;

/** `next` answers a line without its end, null after the last one, or that it is longer than it may be. */
export interface Lines {
  next(): Uint8Array | null | typeof tooLong;
}

/** `first` are the bytes before the next piece of the source; `most` is the length of a line in bytes. */
export function linesOf(first: Uint8Array, source: Source, most: number): Lines {
  let rest = first;
  let held: Uint8Array[] = [];
  let length = 0;
  const line = () => {
    const [only] = held;
    const whole = held.length === 1 && only ? only : Buffer.concat(held, length);
    held = [];
    length = 0;
    // A mail or an editor may have ended the lines in its own way: none of ours ends with a return.
    return whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole;
  };
  const hold = (bytes: Uint8Array) => {
    held.push(bytes);
    length += bytes.length;
  };
  return {
    next: () => {
      for (;;) {
        const end = rest.indexOf(10);
        hold(end < 0 ? rest : rest.subarray(0, end));
        if (length > most) return tooLong;
        if (end >= 0) {
          rest = rest.subarray(end + 1);
          return line();
        }
        const more = source.next();
        rest = more ?? new Uint8Array();
        if (more === null) return length === 0 ? null : line();
      }
    },
  };
}
