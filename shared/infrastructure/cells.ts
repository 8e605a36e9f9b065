// Assets and copies as they are edited in their grids: custody and the state of a copy follow.
import {
  choiceCell,
  dayCell,
  namedChoices,
  noteCell,
  textCell,
  wordCell,
} from '../kernel/cellColumns.ts';
import { listSheet } from '../kernel/cellSheet.ts';
import type { CellColumn, CellContext, CellList } from '../kernel/cells.ts';
import type { Plan } from '../kernel/plan.ts';
import { nobodyKnown, type Party, partyName, partyNamed } from '../members/figures/parties.ts';
import { find } from '../values/id.ts';
import { isSameName } from '../values/names.ts';
import { parseCount } from '../values/number.ts';
import { ok, type Result } from '../values/result.ts';
import type { Asset, AssetId, Copy, FurtherHolder } from './model.ts';
import { assetKindWords, furtherText, partyText } from './words/words.ts';

/** `unknown` is what an unknown holder shows, so it is read back as that. */
function readParty({ members }: Plan, text: string, now: readonly Party[]): Result<Party> {
  return partyNamed(members.roll, isSameName(text, 'unknown') ? '' : text, now);
}

const shownParty = (party: Party, { plan }: CellContext) => partyText(plan.members.roll, party);
const typedParty = (party: Party, { plan }: CellContext) =>
  partyName(plan.members.roll, party) ?? '';

const relatedMark = /\s*\(related\)\s*$/i;

/** `A; B (related)`: a name may have a comma in it. */
function readFurther(plan: Plan, text: string, asset: Asset): Result<Asset> {
  const further: FurtherHolder[] = [];
  for (const one of text.split(';')) {
    const party = readParty(plan, one.replace(relatedMark, '').trim(), asset.further);
    if (!party.ok) return party;
    const isSomebody = party.value.member !== null || party.value.name !== null;
    if (isSomebody) further.push({ ...party.value, related: relatedMark.test(one) });
  }
  return ok({ ...asset, further });
}

const furtherCell: CellColumn<Asset> = {
  name: 'Further custodians',
  show: (asset, { plan }) => furtherText(plan.members.roll, asset),
  edit: (asset, { plan }) => furtherText(plan.members.roll, asset, '; '),
  read: (text, asset, { plan }) => readFurther(plan, text, asset),
  clear: (asset) => ok({ ...asset, further: [] }),
};

export const assetCells: CellList<
  Asset,
  'name' | 'kind' | 'holder' | 'further' | 'onLoss' | 'source'
> = {
  title: 'the assets',
  entities: ({ infrastructure }) => infrastructure.assets,
  nameOf: ({ name }) => name,
  columns: {
    name: textCell('name', 'Asset'),
    kind: wordCell('kind', 'Kind', 'kind of asset', assetKindWords),
    holder: {
      name: 'Custodian',
      show: ({ holder }, context) => shownParty(holder, context),
      edit: ({ holder }, context) => typedParty(holder, context),
      read: (text, asset, { plan }) => {
        const holder = readParty(plan, text, [asset.holder]);
        return holder.ok ? ok({ ...asset, holder: holder.value }) : holder;
      },
      clear: (asset) => ok({ ...asset, holder: nobodyKnown }),
    },
    further: furtherCell,
    onLoss: noteCell('onLoss', 'Continuity plan'),
    source: noteCell('source', 'Source'),
  },
  set: (id, set) => ({ type: 'infrastructure/setAsset', id, set }),
};

const assetName = ({ asset }: Copy, { plan }: CellContext) =>
  find(plan.infrastructure.assets, asset)?.name ?? '';

const daysCell: CellColumn<Copy> = {
  name: 'Backup interval (days)',
  show: ({ everyDays }) => (everyDays === null ? 'unknown' : String(everyDays)),
  edit: ({ everyDays }) => (everyDays === null ? '' : String(everyDays)),
  read: (text, copy) => {
    const everyDays = parseCount(text);
    return everyDays.ok ? ok({ ...copy, everyDays: everyDays.value }) : everyDays;
  },
  clear: (copy) => ok({ ...copy, everyDays: null }),
};

export const copyCells: CellList<
  Copy,
  'asset' | 'keeper' | 'everyDays' | 'copied' | 'proven' | 'digest' | 'source'
> = {
  title: 'the backups',
  entities: ({ infrastructure }) => infrastructure.copies,
  nameOf: assetName,
  columns: {
    asset: choiceCell<Copy, AssetId>({
      name: 'Backup of',
      noun: () => 'asset of the plan',
      show: assetName,
      list: (_, { plan }) => namedChoices(plan.infrastructure.assets),
      value: ({ asset }) => asset,
      choose: (asset, copy) => ok({ ...copy, asset }),
    }),
    keeper: {
      name: 'Kept at or by',
      show: ({ keeper }, context) => shownParty(keeper, context),
      read: (text, copy, { plan }) => {
        const keeper = readParty(plan, text, [copy.keeper]);
        return keeper.ok ? ok({ ...copy, keeper: keeper.value }) : keeper;
      },
      clear: (copy) => ok({ ...copy, keeper: nobodyKnown }),
    },
    everyDays: daysCell,
    copied: dayCell('copied', 'Last backup', 'not recorded'),
    proven: dayCell('proven', 'Last restore test', 'never'),
    digest: noteCell('digest', 'Digest'),
    source: noteCell('source', 'Source'),
  },
  set: (id, set) => ({ type: 'infrastructure/setCopy', id, set }),
};

export const assetsSheet = listSheet(assetCells, (id, to) => ({
  type: 'infrastructure/moveAsset',
  id,
  to,
}));

export const copiesSheet = listSheet(copyCells, (id, to) => ({
  type: 'infrastructure/moveCopy',
  id,
  to,
}));
