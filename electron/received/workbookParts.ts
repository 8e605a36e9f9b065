// The parts of an XLSX file: unpacked within limits, and marked where a reader would lose something.
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { amountUnit } from '../../shared/import/units.ts';
import { formulaWithoutValue } from '../../shared/values/cellText.ts';
import { dollars } from '../../shared/values/currency.ts';
import { foreignSign } from '../../shared/values/notNumbers.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';

const largestFile = 10 * 2 ** 20;
const largestUnpacked = 64 * 2 ** 20;
const mostParts = 2_000;

const saveAgain = 'Save it as an Excel workbook (.xlsx) without a password, or as CSV.';
const older = `It is an older Excel file (.xls), or it is protected with a password. ${saveAgain}`;
const other = `It isn’t an Excel workbook. ${saveAgain}`;
const damaged = `The workbook is damaged. Open it in your spreadsheet program and save it again.`;
export const tooLarge =
  'The workbook is larger than 10 MB, or holds more than can be imported. Copy the rows that you need into a new workbook.';

const begins = (bytes: Uint8Array, ...first: readonly number[]) =>
  first.every((byte, at) => bytes[at] === byte);

/** Only XML is unpacked: pictures and macros are never read. What is declared too large is not begun. */
function unpacked(bytes: Uint8Array): Unzipped | null {
  let size = 0;
  let count = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!/\.(xml|rels)$/.test(name)) return false;
    size += originalSize;
    count += 1;
    return size <= largestUnpacked && count <= mostParts;
  };
  const parts = unzipSync(bytes, { filter });
  return size > largestUnpacked || count > mostParts ? null : parts;
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

/** The built-in formats `0%` and `0.00%`. */
const percentFormats = ['9', '10'];

/** What the style of a cell adds to its number: a sign of percentage, a unit, or another currency than dollars. */
type Styles = ReadonlyMap<string, string>;

/** The currency that a format shows beside the number (`[$€-407]`, `"EUR"`, `£`), where it is not dollars. */
function currencyIn(code: string): string | null {
  const seen = code
    .replaceAll(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replaceAll(/\[[^\]]*\]|&quot;|\\/g, '');
  return foreignSign(seen, dollars.signs);
}

// `0,"k"` divides what it shows by a thousand: the number itself is in full.
const dividesShown = /[#0?],+(?![#0?,.]*[#0?])/;

/** The unit that a format writes beside the number (`0"k"`, `0.0" million"`, `0" per month"`). */
function unitIn(code: string): string | null {
  const bare = code.replaceAll('&quot;', '"').replaceAll(/\[[^\]]*\]/g, '');
  const [first = ''] = /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(bare) ?? [];
  const written = [...first.matchAll(/"([^"]*)"|\\(.)/g)];
  const words = written.map(([, inQuotes, alone]) => inQuotes ?? alone ?? '').join('');
  const unit = amountUnit(words);
  if (unit === null || unit.says === 'currency') return null;
  const figures = first.replaceAll(/"[^"]*"|\\./g, ' ');
  if (unit.says === 'notInFull' && dividesShown.test(figures)) return null;
  return words.replaceAll(/US\$|\$|USD/gi, '').trim();
}

/** What stands behind the numbers of a cell, by the number of its style. */
function suffixes(styles: string): Styles {
  const formats = new Map(percentFormats.map((id) => [id, '%']));
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\s[^<>]*>/g)) {
    const code = attribute(tag, 'formatCode') ?? '';
    const id = attribute(tag, 'numFmtId');
    const isPercent = code.replaceAll(/&quot;.*?&quot;|\\./g, '').includes('%');
    const suffix = isPercent ? '%' : (unitIn(code) ?? currencyIn(code));
    if (id !== null && suffix !== null) formats.set(id, suffix);
  }
  const from = styles.search(/<(?:\w+:)?cellXfs[\s>]/);
  const cells = from < 0 ? '' : styles.slice(from).split(/<\/(?:\w+:)?cellXfs>/, 1)[0];
  const found = [...(cells ?? '').matchAll(/<(?:\w+:)?xf\s[^<>]*>/g)].map(([tag]) => tag);
  return new Map(
    found.flatMap((tag, at): [string, string][] => {
      const suffix = formats.get(attribute(tag, 'numFmtId') ?? '');
      return suffix === undefined ? [] : [[String(at), suffix]];
    }),
  );
}

const cell =
  /<((?:\w+:)?)c(\s[^<>]*)>((?:<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>))?)<(?:\w+:)?v>([^<]*)<\/(?:\w+:)?v>/g;

/** Programs that write workbooks without reckoning leave it out; a formula that gives an empty text has its type. */
const unreckoned =
  /<((?:\w+:)?)c(\s[^<>]*)>(<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>))(?:<(?:\w+:)?v(?:\s[^<>]*)?(?:\/>|><\/(?:\w+:)?v>))?<\/(?:\w+:)?c>/g;

function withUnreckoned(sheet: string): string {
  return sheet.replaceAll(
    unreckoned,
    (whole, prefix: string, attributes: string, formula: string) => {
      if (attribute(attributes, 't') === 'str') return whole;
      const rest = attributes.replace(/\st="[^"]*"/, '');
      return `<${prefix}c${rest} t="str">${formula}<${prefix}v>${formulaWithoutValue}</${prefix}v></${prefix}c>`;
    },
  );
}

/** With three digits behind the point it could be taken for thousands, so a zero follows them. */
const digitsOf = (value: number): string =>
  String(Number(value.toPrecision(15))).replace(/\.\d{3}$/, '$&0');

const seenWith = (suffix: string, value: number) =>
  suffix === '%' ? `${digitsOf(value * 100)}%` : `${digitsOf(value)} ${suffix}`;

/** Errors, percentages, units and other currencies as the text that is seen, and would be saved as CSV; the reader would give nothing, and a bare 0.15. */
export function marked(sheet: string, styles: Styles): string {
  return withUnreckoned(sheet).replaceAll(
    cell,
    (whole, prefix: string, attributes: string, formula: string, text: string) => {
      const type = attribute(attributes, 't');
      const isNumber = type === null || type === 'n';
      const suffix = isNumber ? styles.get(attribute(attributes, 's') ?? '') : undefined;
      if (type !== 'e' && suffix === undefined) return whole;
      const rest = attributes.replace(/\st="[^"]*"/, '');
      const seen = suffix === undefined ? text : seenWith(suffix, Number(text));
      return `<${prefix}c${rest} t="str">${formula}<${prefix}v>${seen}</${prefix}v>`;
    },
  );
}

/** The same workbook for its reader: only what it reads, stored without packing. */
export function workbookFor(bytes: Uint8Array): Result<Uint8Array, string> {
  if (bytes.length > largestFile) return no(tooLarge);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return no(older);
  if (!begins(bytes, 0x50, 0x4b)) return no(other);
  let parts: Unzipped | null;
  try {
    parts = unpacked(bytes);
  } catch {
    return no(damaged);
  }
  if (parts === null) return no(tooLarge);
  if (!parts['xl/workbook.xml']) return no(other);
  const styles = parts['xl/styles.xml'];
  const shown = suffixes(styles ? strFromU8(styles) : '');
  const ready = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    /\/worksheets\/[^/]+\.xml$/.test(name) ? strToU8(marked(strFromU8(part), shown)) : part,
  ]);
  return ok(zipSync(Object.fromEntries(ready), { level: 0 }));
}
