// Names of rows that only add up others, as people and spreadsheets write them.
import { nameKey } from './nameKey.ts';

const totalWord =
  '(?:sub-?|grand |overall )?(?:totals?|sums?|summe|gesamt|gesamtsumme|zwischensumme|somme|totale)';

const exactly = new RegExp(`^${totalWord}:?$`);
const alike = new RegExp(`^${totalWord}\\b|\\b${totalWord}:?$`);
const ofYear = new RegExp(`^${totalWord},? (?:fy ?)?\\d{4}(?:/\\d{2})?:?$`);

/** Whether a name is nothing but a word for a total. */
export const isTotalName = (name: string): boolean => exactly.test(nameKey(name));

/** The same, also with the year that it adds up: `Total, 2013`. */
export const isTotalOfYear = (name: string): boolean =>
  isTotalName(name) || ofYear.test(nameKey(name));

/** Whether a name begins or ends with a word for a total: `Testing total`, `Subtotal lab`. */
export const isLikeTotal = (name: string): boolean => alike.test(nameKey(name));
