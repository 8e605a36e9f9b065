// How many values a JSON text holds and how deep they nest, counted before it is parsed.
import { deepestNesting } from './caps.ts';

/** Six times a plan of ten thousand cost lines; more could take all memory there is. */
export const mostInPlan = 2_000_000;

/** An edit may hold a whole plan, and what stood there before. */
export const mostInEntry = 2 * mostInPlan;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** Where the text that begins before `start` ends: behind its closing quote. */
function behindText(bytes: Uint8Array, start: number): number {
  for (let end = bytes.indexOf(quote, start); end >= 0; end = bytes.indexOf(quote, end + 1)) {
    let slashes = 0;
    while (bytes[end - 1 - slashes] === backslash) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return bytes.length;
}

/** Why the text is not to be read at all; null where it may be. It need not be JSON. */
export function tooHeavy(bytes: Uint8Array, mostValues: number): string | null {
  let values = 0;
  let depth = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) at = behindText(bytes, at + 1) - 1;
    else if (byte === comma) values += 1;
    else if (opening.has(byte)) {
      values += 1;
      depth += 1;
    } else if (closing.has(byte)) depth -= 1;
    if (depth > deepestNesting) return `It is nested more than ${deepestNesting} levels deep.`;
    if (values > mostValues) return 'It holds more values than any plan needs.';
  }
  return null;
}
