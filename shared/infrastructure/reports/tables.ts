// The tables of custody: assets with their holders on a day, those who hold them as well, and copies.
import { bodyOf, type TableDefinition, yesNo } from '../../kernel/table.ts';
import { partyName } from '../../members/figures/parties.ts';
import type { Member } from '../../members/model.ts';
import type { CopyOn } from '../figures/copies.ts';
import { type Custody, custodyOn } from '../figures/custody.ts';
import type { Asset, CopyId, FurtherHolder } from '../model.ts';
import { assetKindWords, furtherBetween, furtherText } from '../words/words.ts';

const holdings = { unknown: 'unknown', alone: 'one', shared: 'two or more, unrelated' } as const;

/** Names of which one holds the sign that parts them are in `further-custodians` only. */
function heldBy(roll: readonly Member[], asset: Asset): string | null {
  const isClear = asset.further.every((one) => !partyName(roll, one)?.includes(';'));
  return isClear ? furtherText(roll, asset, furtherBetween) || null : null;
}

/** Those of them who are no members: an import need not ask whether one was mistyped. */
function outsidersOf(roll: readonly Member[], asset: Asset): string | null {
  const outside = asset.further.filter(({ member }) => member === null);
  const names = outside.flatMap((one) => partyName(roll, one) ?? []);
  return heldBy(roll, asset) === null || names.length === 0 ? null : names.join(furtherBetween);
}

export const assetsTable: TableDefinition = {
  name: 'assets',
  lists: true,
  title: ({ asOf }) => `Infrastructure on ${asOf}`,
  body(plan, { asOf }) {
    const { roll } = plan.members;
    return bodyOf(custodyOn(plan, asOf), [
      ['Asset', ({ asset }: Custody) => asset.name],
      ['Kind', ({ asset }) => assetKindWords[asset.kind]],
      ['Custodian', ({ asset }) => partyName(roll, asset.holder)],
      ['Custodian is on the roll', ({ asset }) => yesNo(asset.holder.member !== null)],
      ['Kind of the custodian', ({ asset }) => asset.holderKind],
      ['Further custodians', ({ asset }) => heldBy(roll, asset)],
      ['Further custodians not on the roll', ({ asset }) => outsidersOf(roll, asset)],
      ['Custodians', ({ holding }) => holdings[holding]],
      ['Held by one vendor', ({ oneVendor }) => yesNo(oneVendor)],
      ['Backups kept by others', ({ independent }) => independent],
      ['Backups tested', ({ copies }) => copies.filter(({ proof }) => proof === 'proven').length],
      ['State', ({ state }) => state],
      ['Custody', ({ label }) => label],
      ['Continuity plan', ({ asset }) => asset.onLoss],
      ['Source', ({ asset }) => asset.source],
      ['ID', ({ asset }) => asset.id],
    ]);
  },
};

interface HolderRow {
  readonly asset: Asset;
  readonly holder: FurtherHolder;
  /** From 1, within its asset. */
  readonly place: number;
}

/** What one row of `assets` shows as a text, a row for each. */
export const furtherHoldersTable: TableDefinition = {
  name: 'further-holders',
  lists: true,
  title: () => 'Further custodians',
  body(plan) {
    const { roll } = plan.members;
    const rows = plan.infrastructure.assets.flatMap((asset) =>
      asset.further.map((holder, at): HolderRow => ({ asset, holder, place: at + 1 })),
    );
    return bodyOf(rows, [
      ['Asset', ({ asset }: HolderRow) => asset.name],
      ['No.', ({ place }) => place],
      ['Custodian', ({ holder }) => partyName(roll, holder)],
      ['On the roll', ({ holder }) => yesNo(holder.member !== null)],
      ['Related to the first custodian', ({ holder }) => yesNo(holder.related)],
    ]);
  },
};

interface Row extends CopyOn {
  readonly asset: string;
}

export const copiesTable: TableDefinition = {
  name: 'copies',
  lists: true,
  title: ({ asOf }) => `Backups on ${asOf}`,
  body(plan, { asOf }) {
    const found = custodyOn(plan, asOf).flatMap(({ asset, copies }) =>
      copies.map((one): [CopyId, Row] => [one.copy.id, { ...one, asset: asset.name }]),
    );
    const rows = new Map(found);
    // In their own order, which the assets would change.
    const inOrder = plan.infrastructure.copies.flatMap(({ id }) => rows.get(id) ?? []);
    return bodyOf(inOrder, [
      ['Asset', ({ asset }: Row) => asset],
      ['Kept at or by', ({ keeper }) => keeper],
      ['Keeper is on the roll', ({ copy }) => yesNo(copy.keeper.member !== null)],
      ['Backup interval (days)', ({ copy }) => copy.everyDays],
      ['Last backup', ({ copy }) => copy.copied],
      ['Last restore test', ({ copy }) => copy.proven],
      ['State', ({ label }) => label],
      ['Late', ({ late }) => yesNo(late)],
      ['Kept by somebody else', ({ independent }) => yesNo(independent)],
      ['Digest', ({ copy }) => copy.digest],
      ['Source', ({ copy }) => copy.source],
      ['ID', ({ copy }) => copy.id],
    ]);
  },
};

export const infrastructureTables = [assetsTable, furtherHoldersTable, copiesTable];
