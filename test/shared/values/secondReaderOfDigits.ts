// The second reader's digits: what points, commas and blanks mean among them, and the marks before them.
import { isDigits } from './secondReaderOfDays.ts';

export type Decimal = '.' | ',';

export interface Digits {
  readonly threeDecimals: boolean;
  /** The decimal sign of the file; null where somebody typed. */
  readonly decimal: Decimal | null;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[a-z]/i.test(sign);

const marks = ['about', 'approximately', 'approx.', 'approx', 'circa', 'ca.', 'ca'];

/** Without *about* and its like. */
export function withoutMark(text: string): string {
  if (/^[~≈]/.test(text)) return text.slice(1).trim() === '' ? text : text.slice(1).trim();
  const mark = marks.find((one) => text.toLowerCase().startsWith(one));
  if (!mark) return text;
  const rest = text.slice(mark.length);
  return rest.trim() === '' || isLetter(rest[0]) ? text : rest.trim();
}

/** The groups of thousands: one kind of separator, three digits each, no zero in front. */
function isGrouped(whole: string): boolean {
  const separators = Array.from(whole).filter((sign) => !isDigits(sign));
  if (new Set(separators).size !== 1 || !", '".includes(separators[0] ?? '.')) return false;
  const [first = '', ...others] = whole.split(separators[0] ?? '');
  if (!isDigits(first) || first.length > 3 || first.startsWith('0')) return false;
  return others.every((group) => isDigits(group) && group.length === 3);
}

const turned = (text: string) => text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));

/** The value of digits with their separators; null where they have none, or two. */
export function digitsValue(given: string, { threeDecimals, decimal }: Digits): number | null {
  const text = decimal === ',' ? turned(given) : given;
  const [whole = '', decimals, ...more] = text.split('.');
  if (more.length > 0 || (decimals !== undefined && decimals !== '' && !isDigits(decimals))) {
    return null;
  }
  if (whole === '') return decimals ? Number(`0.${decimals}`) : null;
  if (!isDigits(whole) && !isGrouped(whole)) return null;
  if (whole.length > 1 && whole.startsWith('0')) return null;
  const isOpen = isDigits(whole) && whole.length <= 3 && whole !== '0' && decimals?.length === 3;
  if (isOpen && !threeDecimals && decimal === null) return null;
  const bare = Array.from(whole).filter(isDigits).join('');
  return Number(`${bare}.${decimals || '0'}`);
}
