// How each kind of value is written in a field and read back from it.
import type { PlainDate } from '../../shared/values/date.ts';
import { parseDate } from '../../shared/values/dayText.ts';
import { type Fte, formatFte } from '../../shared/values/fte.ts';
import { formatMoney, type Money } from '../../shared/values/money.ts';
import {
  parseCount,
  parseFte,
  parseMoney,
  parseNumber,
  parseShare,
} from '../../shared/values/number.ts';
import { ok, type Result } from '../../shared/values/result.ts';
import { formatShare } from '../../shared/values/share.ts';
import type { Notation } from './ParsedField.tsx';

function parsePlain(text: string): Result<number> {
  const typed = parseNumber(text);
  return typed.ok ? ok(typed.value.value) : typed;
}

export const moneyNotation: Notation<Money> = { show: formatMoney, parse: parseMoney };
export const fteNotation: Notation<Fte> = { show: formatFte, parse: parseFte };
export const shareNotation: Notation<number> = { show: formatShare, parse: parseShare };
export const countNotation: Notation<number> = { show: String, parse: parseCount };
/** Any number: of people, of reports, of percent. */
export const numberNotation: Notation<number> = { show: String, parse: parsePlain };
export const dateNotation: Notation<PlainDate> = { show: String, parse: parseDate, type: 'date' };
