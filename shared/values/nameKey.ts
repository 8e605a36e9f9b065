// When two names are the same.
import { withoutControls } from './controls.ts';
import { tidied } from './tidied.ts';

/** Equal keys mean the same name: composed or not, whatever its blanks, capitals, invisible signs or control characters. */
export function nameKey(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text.toLowerCase();
  // Once more after the capitals: ß is SS, and ligatures come apart.
  return tidied(
    withoutControls(text).normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC'),
  );
}

/** Whether two texts are the same name. */
export function isSameName(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}

/** Of several that have the same name, those that are written exactly so; all where none is. */
export function exactFirst<T>(found: readonly T[], isExact: (one: T) => boolean): readonly T[] {
  const exact = found.length > 1 ? found.filter(isExact) : [];
  return exact.length > 0 ? exact : found;
}
