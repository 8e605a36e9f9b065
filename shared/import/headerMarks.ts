// What the header of a column of amounts or FTE says beside the name of its field: a year, or what is asked about.
import type { ImportField } from '../kernel/importer.ts';
import { nameKey } from '../values/names.ts';

/** Nothing that changes a figure; years are sought apart. */
const harmless = new Set(
  [
    'a an and as at by for in of the to',
    'per year yearly yr annual annually annum anno pa p.a. jahr jährlich an annuel annuelle año anual',
    'low lower min minimum likely expected high upper max maximum',
    'amount amounts full whole value figure',
    'budget budgeted planned estimate estimated est approx',
  ].flatMap((words) => words.split(' ')),
);

const harmlessIn = {
  money: new Set('$ us us$ usd dollar dollars member members'.split(' ')),
  fte: new Set('people persons staff full-time full time equivalent equivalents ftes'.split(' ')),
};

const eachYear = /(?<!\p{L})(?:each|every) year(?!\p{L})/giu;

const yearIn = /(?<![\p{L}\d.,$])(?:fy ?)?((?:19|20)\d{2})(?![\d.,]*\d|\p{L})/giu;

const fiscal = new Set(['fy', 'fiscal', 'year']);

// A sum over several years wherever it is said: `2012-2014`, `3-year`, `over two years`.
const severalYears =
  /(?:19|20)\d{2} ?(?:[-\u2013\u2014/+&]|to|and|bis|through) ?(?:(?:19|20)?\d{2})(?!\d)|(?<!\p{L})(?:\d+|two|three|four|five|six|ten|several|all|multi)[- ]?(?:years?|yrs?)(?!\p{L})/iu;

/** The words of a text, with signs of money and what joins a figure left on them. */
const wordsOf = (text: string) =>
  nameKey(text)
    .split(/[\s,;:()[\]/\u2013\u2014]+|-(?!\p{L})|(?<!\p{L})-/u)
    .filter((word) => word !== '');

export interface HeaderMarks {
  /** The one year that it names; null where it names none or several. */
  readonly year: number | null;
  /** Whether it says more that could change what the figures are. */
  readonly isOpen: boolean;
}

const bare: HeaderMarks = { year: null, isOpen: false };

/** What stands after the first bracket, comma, colon, slash or dash. */
const afterName = (text: string) => text.replace(/^[^,;:(/[\u2013\u2014-]*/, '');

/** A header that is just a name of its field says nothing beside it. */
export function headerMarks({ label, alike, counts }: ImportField, header: string): HeaderMarks {
  const names = [label, ...alike];
  const same = nameKey(header).replace(/[:.]$/, '');
  if (counts === undefined || names.map(nameKey).includes(same)) return bare;
  if (severalYears.test(header)) return { year: null, isOpen: true };
  const years = [...header.matchAll(yearIn)].map(([, year]) => Number(year));
  const [year = null] = years;
  const own = new Set(names.flatMap(wordsOf));
  const rest = wordsOf(afterName(header).replaceAll(eachYear, ' ').replaceAll(yearIn, ' '));
  const isKnown = (word: string) =>
    harmless.has(word) ||
    harmlessIn[counts].has(word) ||
    own.has(word) ||
    (year !== null && fiscal.has(word));
  const isOpen = years.length > 1 || !rest.every(isKnown);
  return { year: isOpen ? null : year, isOpen };
}
