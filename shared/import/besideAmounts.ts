// Columns that no field reads and that say something of each row’s amounts: their unit, period, sign or standing.
import { dollars } from '../values/currency.ts';
import { nameKey } from '../values/names.ts';
import type { Mapping } from './header.ts';
import { type SourceRow, textOf } from './sheet.ts';

const named = (names: string) => new Set(names.split(','));

const units = named(
  'unit,units,uom,unit of measure,measure,scale,multiplier,factor,in,cur,fx,per,period,periods,frequency,freq,interval,cycle,billing,billing cycle,billing period,einheit,periode,unité,période,unidad',
);
const standings = named(
  'dr/cr,cr/dr,d/c,debit/credit,credit/debit,+/-,sign,type,kind,document type,status,state,posted,void,voided,canceled,typ,art,vorzeichen,estado',
);

/** What says no more than is taken for granted. */
const usual = new Set(
  [...dollars.signs, dollars.name, 'US dollar', 'dollars', 'year', 'yearly', 'annual', 'annually']
    .concat(['per year', 'a year', 'p.a.', '1', 'each'])
    .map(nameKey),
);

export interface BesideAmounts {
  /** `Unit: k$`, with the first value that is not taken for granted. */
  readonly text: string;
  readonly says: 'unit' | 'standing';
}

// The British spelling has two letters where ours has one.
const keyOf = (text: string) => nameKey(text).replace(/[.:]$/, '').replace(/lled$/, 'led');

/** The first such column of a table; null where there is none. */
export function besideAmounts(
  header: SourceRow,
  mapping: Mapping,
  rows: readonly SourceRow[],
): BesideAmounts | null {
  const taken = new Set(Object.values(mapping));
  for (const [at, cell] of header.cells.entries()) {
    const name = textOf(cell).trim();
    const says = units.has(keyOf(name)) ? 'unit' : standings.has(keyOf(name)) ? 'standing' : null;
    if (says === null || taken.has(at)) continue;
    const values = rows.map(({ cells }) => textOf(cells[at]).trim());
    const value = values.find((one) => one !== '' && !usual.has(nameKey(one)));
    if (value !== undefined) return { text: `${name}: ${value}`, says };
  }
  return null;
}
