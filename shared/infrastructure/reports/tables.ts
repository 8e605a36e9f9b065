// The tables of custody: assets with their holders on a day, and their copies.
import { bodyOf, type TableDefinition, yesNo } from '../../kernel/table.ts';
import type { CopyOn } from '../figures/copies.ts';
import { type Custody, custodyOn } from '../figures/custody.ts';
import { assetKindWords, furtherText } from '../words/words.ts';

const holdings = { unknown: 'unknown', alone: 'one', shared: 'two or more, unrelated' } as const;

export const assetsTable: TableDefinition = {
  name: 'assets',
  title: ({ asOf }) => `Infrastructure on ${asOf}`,
  body(plan, { asOf }) {
    const { roll } = plan.members;
    return bodyOf(custodyOn(plan, asOf), [
      ['Asset', ({ asset }: Custody) => asset.name],
      ['Kind', ({ asset }) => assetKindWords[asset.kind]],
      ['Holder', ({ holding, holder }) => (holding === 'unknown' ? null : holder)],
      ['Further holders', ({ asset }) => furtherText(roll, asset) || null],
      ['Holders', ({ holding }) => holdings[holding]],
      ['Held by one vendor', ({ oneVendor }) => yesNo(oneVendor)],
      ['Copies kept by others', ({ independent }) => independent],
      ['Copies proven', ({ copies }) => copies.filter(({ proof }) => proof === 'proven').length],
      ['State', ({ state }) => state],
      ['Custody', ({ label }) => label],
      ['When its holder disappears', ({ asset }) => asset.onLoss],
      ['Source', ({ asset }) => asset.source],
    ]);
  },
};

interface Row extends CopyOn {
  readonly asset: string;
}

export const copiesTable: TableDefinition = {
  name: 'copies',
  title: ({ asOf }) => `Copies on ${asOf}`,
  body(plan, { asOf }) {
    const rows = custodyOn(plan, asOf).flatMap(({ asset, copies }) =>
      copies.map((copy): Row => ({ ...copy, asset: asset.name })),
    );
    return bodyOf(rows, [
      ['Asset', ({ asset }: Row) => asset],
      ['Kept at or by', ({ keeper }) => keeper],
      ['Every so many days', ({ copy }) => copy.everyDays],
      ['Last copied', ({ copy }) => copy.copied],
      ['Last proven by a restore', ({ copy }) => copy.proven],
      ['State', ({ label }) => label],
      ['Late', ({ late }) => yesNo(late)],
      ['Kept by somebody else', ({ independent }) => yesNo(independent)],
      ['Digest', ({ copy }) => copy.digest],
      ['Source', ({ copy }) => copy.source],
    ]);
  },
};

export const infrastructureTables = [assetsTable, copiesTable];
