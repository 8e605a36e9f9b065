// How each kind of value is written in a field and read back from it.
import { formatDate, type PlainDate } from '../../shared/values/date.ts';
import { parseDate, parseYear } from '../../shared/values/dayText.ts';
import { type Fte, formatFte } from '../../shared/values/fte.ts';
import { formatMoney, type Money } from '../../shared/values/money.ts';
import {
  parseCount,
  parseFte,
  parseMoney,
  parseNumber,
  parseShare,
} from '../../shared/values/number.ts';
import { saysAbout } from '../../shared/values/numberText.ts';
import { quoted } from '../../shared/values/plainText.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import { formatShare } from '../../shared/values/share.ts';
import { DayPicker } from './DayPicker.tsx';
import type { Notation } from './ParsedField.tsx';

function parsePlain(text: string): Result<number> {
  const typed = parseNumber(text);
  return typed.ok ? ok(typed.value.value) : typed;
}

/** `~150K` is kept as the figure alone: a range says how sure it is. */
function noteOn(text: string): string | null {
  return saysAbout(text) ? `${quoted(text)} was entered as exact.` : null;
}

/** Three decimals would be read as thousands as well. */
const showNumber = (value: number) =>
  /^-?\d{1,3}\.\d{3}$/.test(String(value)) ? `${value}0` : String(value);

export const moneyNotation: Notation<Money> = { show: formatMoney, parse: parseMoney, noteOn };
export const fteNotation: Notation<Fte> = { show: formatFte, parse: parseFte, noteOn };
export const shareNotation: Notation<number> = { show: formatShare, parse: parseShare, noteOn };
export const countNotation: Notation<number> = { show: String, parse: parseCount, noteOn };
/** Any number: of people, of reports, of percent. */
export const numberNotation: Notation<number> = { show: showNumber, parse: parsePlain, noteOn };
export const yearNotation: Notation<number> = { show: String, parse: parseYear };
export const dateNotation: Notation<PlainDate> = {
  show: formatDate,
  parse: (text) => parseDate(text),
  isText: true,
  Beside: DayPicker,
};
