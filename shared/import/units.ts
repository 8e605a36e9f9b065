// Units that a header, a title or the format of a cell names: amounts in thousands, of a month, in euros.
import { dollars } from '../values/currency.ts';
import { foreignSign } from '../values/notNumbers.ts';

const any = (...patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu');

const word = (...words: readonly string[]) => `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`;

/** Alone in brackets, behind a sign, or behind *in*: elsewhere a single letter can be an initial. */
const alone = (letters: string) =>
  `(?:^|[([/,:;\u2013\u2014-]|(?<!\\p{L})in) ?(?:${letters}) ?(?:$|[)\\]])`;

const own = '(?:us ?)?\\$|usd';

const scaled = any(
  word(
    'hundreds?',
    'thousands?',
    'thsds?',
    'thous',
    'millions?',
    'billions?',
    'hundert',
    'tausende?',
    'tsd',
    'millionen',
    'milliarden',
    'mio',
    'mln',
    'mill',
    'mrd',
    'milliers?',
    'mille',
    'milliards?',
    'miles',
    'millones',
    'migliaia',
    'mila',
    'milioni',
    'duizend(?:en)?',
    'miljoen',
    'lakhs?',
    'crores?',
    'cents?',
    'centimes?',
    'centavos?',
    'pence',
    'pennies',
  ),
  "(?<![\\d.,])['\u2019]?000s?(?!\\d)",
  '(?:(?<!\\p{L})in|[x\u00d7*]) ?10{2,6}s?(?!\\d)',
  "(?:(?<!\\p{L})in|[x\u00d7*]) ?1(?:[., '\u2019]000)+s?(?!\\d)",
  '[([] ?10{2,6}s? ?[)\\]]',
  "(?<![\\d.,])1(?:[.,'\u2019]?000)+s(?!\\p{L})",
  '10 ?(?:\\^|[²-⁹])\\d?',
  '(?<![\\p{L}\\d.,])1e\\d',
  `(?:(?<!\\p{L})in|[([,:;]) ?(?:${own}) ?1(?:[.,'’]?000)+s?(?!\\d)`,
  `(?:${own}) ?[.,'’]?000s?(?!\\d)`,
  `^ ?(?:${own}) ?1(?:[.,'’]?000)+s?$`,
  `(?<![\\d.,])1(?:[.,'’]000)+ ?(?:${own})`,
  `(?:${own}) ?1? ?(?:k|mil|mill|mio|thou|thsd)(?!\\p{L})`,
  alone('k|m|mm|mn|bn?'),
  `(?:\\$|(?<!\\p{L})usd) ?(?:k|m|mm|mn|bn?)(?!\\p{L})`,
  `(?<!\\p{L})(?:k|m|mm|mn|bn?|t) ?(?:${own})(?!\\p{L})`,
  '(?<!\\p{L})[tk](?:eur|\u20ac|chf|gbp|\u00a3)(?!\\p{L})',
);

const ofPeriod = any(
  word(
    'monthly',
    'quarterly',
    'weekly',
    'daily',
    'hourly',
    'monatlich',
    'mensuel(?:le)?s?',
    'mensual(?:es)?',
    '(?:semi|bi|half)[- ]?(?:annual(?:ly)?|year(?:ly)?|month(?:ly)?|week(?:ly)?|ennial(?:ly)?)',
    'fortnight(?:ly|s)?',
    'halbj[aä]hr\\p{L}*',
    'viertelj[aä]hr\\p{L}*',
    'quartal(?:e|s|sweise)?',
    'trimest\\p{L}+',
    'semest\\p{L}+',
    '(?:\\d+|two|three|four|six|nine|eighteen) ?-?(?:months?|monate|mois|meses|quarters?|weeks?)',
  ),
  '(?:(?<!\\p{L})(?:per|pro|par|por|each|a) |/ ?)(?:months?|monat|mois|mes|mth|mo|quarters?|quartal|qtr|weeks?|woche|semaine|wk|days?|tag|jour|hours?|stunde|heure|hrs?|h)(?!\\p{L})',
  '(?<!\\p{L})p\\. ?[mqwdh]\\.',
  alone('p ?m'),
);

const noFte = any(
  '%',
  word('per ?cent', 'pct', 'hundredths?', 'prozent', 'pour ?cent', 'porcentaje', 'percentage'),
  '(?<!\\p{L})(?:person|man|staff|work)[- ]?(?:months?|weeks?|days?|hours?|hrs?)(?!\\p{L})',
  `(?:[([/,:;\u2013\u2014-]|(?<!\\p{L})in) ?(?:h|hrs?|hours?|days?|weeks?|wks?|months?|mths?|p ?[mdwh]|(?:weekly|monthly|daily|yearly|annual) ?(?:hours?|hrs?|days?)|stunden|tage|wochen|monate|heures|jours|semaines|mois)(?!\\p{L})`,
);

const nations =
  'canadian|australian|new zealand|hong kong|singapore|taiwan|jamaican|namibian|bermudian|liberian';

const currencyWord = any(
  word(
    `(?:${nations}) dollars?`,
    'euros?',
    '(?:british )?pounds?',
    'sterling',
    'quid',
    '(?:japanese )?yen',
    '(?:swiss )?fran(?:c|k)s?',
    '(?:schweizer )?franken',
    'kron(?:a|or|er|e)',
    'rupees?',
    'yuan',
    'renminbi',
    'rmb',
    'rou?bles?',
    'zlot(?:y|ys|ych)',
    'pesos?',
    'reais',
    '(?:korean )won',
    'shekels?',
    'liras?',
    'forints?',
    'korunas?',
    'dirhams?',
    'riyals?',
    'rands?',
    'baht',
    'ringgit',
  ),
);

/** The sign or the name of a currency that is not that of the plan; null where there is none. */
export const currencyNamed = (text: string): string | null =>
  currencyWord.exec(text)?.[0] ?? foreignSign(text, dollars.signs);

/** What a text says of the amounts under it. */
export type AmountUnit =
  | { readonly says: 'notInFull' | 'notForAYear' }
  | { readonly says: 'currency'; readonly currency: string };

/** Null where it says nothing but amounts for a year, in full, in the currency of the plan. */
export function amountUnit(text: string): AmountUnit | null {
  if (scaled.test(text)) return { says: 'notInFull' };
  if (ofPeriod.test(text)) return { says: 'notForAYear' };
  const currency = currencyNamed(text);
  return currency === null ? null : { says: 'currency', currency };
}

/** Whether the header of a column of FTE names another unit than full-time equivalents. */
export const isNoFte = (header: string): boolean => noFte.test(header) || scaled.test(header);
