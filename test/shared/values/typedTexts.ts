// The texts that every field is asked: random signs, likely numbers and days, and what refusals advise.
import fc from 'fast-check';

const one = (signs: string) => fc.constantFrom(...Array.from(signs));
const anySign = fc.oneof(
  { weight: 8, arbitrary: one('0123456789') },
  { weight: 3, arbitrary: one('.,') },
  { weight: 2, arbitrary: one('+-*/()') },
  { weight: 2, arbitrary: one(" '$%=") },
  { weight: 1, arbitrary: one('kKmM~€–−’\u00a0') },
  { weight: 1, arbitrary: one('abcdefgFTEtoUSDCR') },
  { weight: 1, arbitrary: one('\t\u2009\u202f\u2007\u3000\u200b\u00ad£¥…‐') },
  { weight: 1, arbitrary: one('３٣²½％．') },
);
/** Signs in any order, among them blanks and digits of other scripts. */
export const anyText = fc.string({ unit: anySign, minLength: 1, maxLength: 12 });

const piece = fc.oneof(
  fc.constantFrom(
    '1',
    '12',
    '13',
    '31',
    '2013',
    '500',
    '0',
    '5',
    '1.5',
    '1.200',
    '1,200',
    '12,500.25',
    '1 200',
    "1'200",
    '.-',
    ',-',
    '.—',
  ),
  fc.constantFrom(
    '0.5',
    '.5',
    '5.',
    '1,5',
    '100',
    '2012',
    '0.125',
    '05',
    '50%',
    '3k',
    '1.2m',
    '$5',
  ),
  fc.constantFrom('$', 'USD ', ' USD', '%', 'k', '(', ')', '-', '+', '*', '/', ' ', '=', '~'),
  fc.constantFrom('€', 'CHF ', ' EUR', '–', ' to ', '\u00a0', '\u202f', 'US$', 'm', 'FTE'),
);
const likelyText = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join('').slice(0, 12))
  .filter((text) => text !== '');
export const numberText = fc.oneof(anyText, likelyText);

const dayPiece = fc.constantFrom(
  '1',
  '03',
  '4',
  '13',
  '31',
  '12',
  '2012',
  '1999',
  '45',
  'Jan',
  'mar',
  '2012\u00a0',
  '1２',
  '３',
  '1²',
);
export const dayText = fc.oneof(
  { weight: 1, arbitrary: anyText },
  {
    weight: 2,
    arbitrary: fc
      .tuple(dayPiece, one('-/. '), dayPiece, one('-/. ,'), dayPiece)
      .map((pieces) => pieces.join('').slice(0, 12)),
  },
);

/** A year, or nearly: among the signs of other scripts and those that nobody sees. */
export const yearText = fc.oneof(
  anyText,
  fc.integer({ min: 1890, max: 3010 }).map(String),
  fc
    .tuple(one(' \u00a0\u200b\t'), fc.integer({ min: 1890, max: 3010 }), one(' \u202f\u00ad.'))
    .map((pieces) => pieces.join('')),
  fc.constantFrom('２０１２', '2０12', '٢٠١٢', '201²', '2,012', '2 012', '=2012', '2012.0'),
);

/** Ranges, and what is nearly one. */
export const rangeText = fc.oneof(
  numberText,
  fc
    .tuple(
      fc.constantFrom(
        '1',
        '2',
        '0.5',
        '12',
        '500',
        '1.200',
        '1,200',
        '3k',
        '05',
        '$1',
        '~1',
        '5%',
        '2012',
      ),
      fc.constantFrom('-', '–', ' – ', ' - ', ' to ', '..', '—', '…', '−', ' to', '- ', '/'),
      fc.constantFrom(
        '1',
        '3',
        '0.75',
        '12',
        '700',
        '2013',
        '2k',
        '1,500',
        '3m',
        '1,5',
        '$2',
        '4 FTE',
        '9%',
      ),
    )
    .map((pieces) => pieces.join('')),
);

/** Amounts, many of them with half of a cent. */
export const halfText = fc.oneof(
  numberText,
  fc
    .tuple(
      fc.constantFrom('', '$', '-', '(', 'US$', '€', '~'),
      fc.constantFrom('0', '1', '12', '1,234', '1.234', '90071992547', '900719925474'),
      fc.constantFrom('.', ','),
      fc.constantFrom('5', '05', '005', '125', '0050', '0005', '255'),
      fc.constantFrom('', '', '', ')', '%', ' FTE', '$', 'k'),
    )
    .map((pieces) => pieces.join('')),
);

/** How often a line recurs: in words, by a number, and by both. */
export const recurrenceText = fc.oneof(
  numberText,
  fc.constantFrom('once', 'Yearly', 'each year', 'every year', 'each\u00a0year', 'often'),
  fc
    .tuple(
      fc.constantFrom('', 'every ', 'Every\u00a0', 'each '),
      fc.constantFrom(
        '0',
        '1',
        '2',
        '3',
        '10',
        '100',
        '101',
        '1.5',
        '3.0',
        '３',
        '2*2',
        '1,0',
        '-1',
      ),
      fc.constantFrom('', ' years', ' Years', 'years', ' months'),
    )
    .map((pieces) => pieces.join('')),
);

const partOfSeats = fc.constantFrom(
  '1',
  '2',
  '3',
  '10',
  '0',
  '1,000',
  '2.0',
  '３',
  '20000',
  '+1',
  ' 5',
);

/** A part of the seats, or nearly. */
export const fractionText = fc.oneof(
  numberText,
  numberText.map((text) => `${text}%`),
  fc
    .tuple(partOfSeats, fc.constantFrom('/', ' / ', ' of ', '\u00a0/', ':', '÷'), partOfSeats)
    .map((pieces) => pieces.join('')),
);

/** The texts that a remedy tells to type, such as 1200 and 1.20. */
export function advised(remedy: string): readonly string[] {
  const told = /^Type (.*)\.$/.exec(remedy)?.[1] ?? '';
  const texts = told.includes(' such as ') ? told.slice(told.indexOf(' such as ') + 9) : told;
  if (/^(a smaller|the number)/.test(texts)) return [];
  return texts
    .replaceAll(/ for a (range|sum)/g, '')
    .split(/, or | or |(?<!\b[A-Z][a-z]{2} \d\d?), | to /)
    .filter((one) => one !== 'leave it blank' && one !== 'the first in full');
}
