// Names of rows that only add up others, as people and spreadsheets write them.
import { nameKey } from './nameKey.ts';

const totalWord =
  '(?:sub-?|grand |overall )?(?:totals?|sums?|summe|gesamt|gesamtsumme|zwischensumme|endsumme|gesamtbetrag|gesamtkosten|insgesamt|somme|totale|suma|summa|totaal|celkem|razem|σ|∑|итого|合计|合計|總計|总计)';

// `Total: 3 members` counts rows, and `Total: 3` does.
const counted =
  '(?::? \\d+ (?:members?|organi[sz]ations?|companies|rows?|lines?|entries|items?|records?)|: ?\\d+)';
const exactly = new RegExp(`^${totalWord}(?::|${counted})?$`);
const alike = new RegExp(
  `^${totalWord}(?!\\p{L})|(?<!\\p{L})${totalWord}(?::| ?\\([^)]*\\))?$`,
  'u',
);
const ofYear = new RegExp(`^${totalWord},? (?:fy ?)?\\d{4}(?:/\\d{2})?:?$`);

/** Whether a name is nothing but a word for a total, or says only how many rows there are: `Total: 3 members`. */
export const isTotalName = (name: string): boolean => exactly.test(nameKey(name));

/** The same, also with the year that it adds up: `Total, 2013`. */
export const isTotalOfYear = (name: string): boolean =>
  isTotalName(name) || ofYear.test(nameKey(name));

/** Whether a name begins or ends with a word for a total: `Testing total`, `Subtotal lab`. */
export const isLikeTotal = (name: string): boolean => alike.test(nameKey(name));
