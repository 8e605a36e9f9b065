// Names of rows that only add up others, as people and spreadsheets write them.
import { nameKey } from './nameKey.ts';

/** The part of a regular expression that matches a word for a total, in small letters. */
export const totalWord =
  '(?:sub-?|grand |overall )?(?:totals?|sums?|summe|gesamt|gesamtsumme|zwischensumme|somme|totale)';

const exactly = new RegExp(`^${totalWord}:?$`);
const ofYear = new RegExp(`^${totalWord},? (?:fy ?)?\\d{4}(?:/\\d{2})?:?$`);

/** Whether a name is nothing but a word for a total. */
export const isTotalName = (name: string): boolean => exactly.test(nameKey(name));

/** The same, also with the year that it adds up: `Total, 2013`. */
export const isTotalOfYear = (name: string): boolean =>
  isTotalName(name) || ofYear.test(nameKey(name));
