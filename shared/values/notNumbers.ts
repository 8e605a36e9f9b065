// What looks like a number and is none: each is refused by its name, and never reckoned with.
import { dayLike } from './dayLike.ts';
import { dayReadings } from './dayText.ts';

/** What is wrong with a text, what could have been meant, and what to do where nothing could. */
export interface Problem {
  readonly why: string;
  /** Texts that may have been meant; only those that the field takes are advised. */
  readonly readings?: readonly string[] | undefined;
  readonly remedy?: string | undefined;
}

const telephones = [
  /^(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}$/,
  /^\+(?=(?:\D*\d){8})[\d ()./-]+$/,
];

const side = String.raw`[^\d(]{0,4}[\d.,' ]*\d\.?[ ]?[a-z%]{0,8}[^\d)]{0,3}`;
const aRange = new RegExp(`^(${side})(?:[–—…]|\\.\\.\\.?| to )(${side})$`, 'i');

const foreignDollars = /(?<![a-z\d])(?!us\$)[a-z]{1,3}\$/i;
const codes =
  'AED AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF ILS INR JPY KRW KWD MXN NOK NZD PLN RUB SEK SGD THB TRY TWD ZAR kr zł Fr';
const foreignCode = new RegExp(
  `(?<![\\p{L}])(?:${codes.split(' ').join('|')})\\.?(?![\\p{L}])`,
  'iu',
);

/** The sign of a currency that is not that of the plan; null where there is none. */
export function foreignSign(text: string, own: readonly string[]): string | null {
  const others = [foreignDollars, foreignCode].flatMap((signs) => signs.exec(text)?.[0] ?? []);
  const signs = [...others, ...(text.match(/\p{Sc}/gu) ?? [])];
  const isOwn = (sign: string) => own.some((one) => one.toLowerCase() === sign.toLowerCase());
  return signs.find((sign) => !isOwn(sign)) ?? null;
}

function money(text: string, own: readonly string[], currency: string | null): Problem | null {
  const sign = foreignSign(text, own);
  if (sign === null) return null;
  if (currency === null) return { why: `It is an amount of money (${sign}).` };
  const remedy = `Type the amount in ${currency}, such as 12,500.`;
  return { why: `It is in ${sign}, not in the plan’s currency.`, remedy };
}

/** Such as `1e5`: in full, where a spreadsheet cannot have cut digits off. */
function inFull(text: string): readonly string[] {
  const value = Number(text.replace(/ /g, ''));
  return Number.isSafeInteger(value) ? [String(value)] : [];
}

/** `text` is tidied; `own` are the signs of the currency that it may be in. */
export function notNumber(
  text: string,
  own: readonly string[],
  currency: string | null,
): Problem | null {
  if (/^#|^err:\d/i.test(text)) {
    return { why: 'It is a spreadsheet error.', remedy: 'Correct it, or leave it blank.' };
  }
  if (/^[-–—]+$/.test(text)) {
    return { why: 'A dash could mean zero or unknown.', remedy: 'Type 0, or leave it blank.' };
  }
  if (dayReadings(text).length > 0) return { why: 'It is a date.', readings: [`=${text}`] };
  const day = dayLike(text, currency !== null);
  if (day !== null) return { why: day, readings: [`=${text}`] };
  if (telephones.some((form) => form.test(text))) {
    return { why: 'It could be a phone number.', readings: [`=${text}`] };
  }
  if (aRange.test(text)) {
    return { why: 'It is a range, but one number is needed here.' };
  }
  const ledger = /^(.*\d.*?) ?(?:cr|dr)\.?$/i.exec(text);
  if (ledger) {
    const amount = ledger[1] ?? '';
    return {
      why: 'Whether a credit or a debit is negative depends on the account.',
      readings: [amount, `-${amount}`],
    };
  }
  if (/^[-+]?[\d.,]+ ?e ?[-+]?\d+$/i.test(text)) {
    return { why: 'It is in scientific notation.', readings: inFull(text) };
  }
  const billions = /^(.*?)([\d.]+) ?(?:b|bn|billions?)$/i.exec(text);
  if (billions) {
    const millions = Number((Number(billions[2]) * 1000).toPrecision(15));
    return {
      why: 'Billions are not accepted here.',
      readings: [`${billions[1] ?? ''}${millions}m`],
    };
  }
  return money(text, own, currency);
}
