// What assets have several of, from a file: further holders, and copies kept elsewhere.

import { type Importer, misfit, type RowValues } from '../../kernel/importer.ts';
import {
  countField,
  dayField,
  flagField,
  nameField,
  textField,
} from '../../kernel/importFields.ts';
import {
  AlikeKeys,
  alikeKeys,
  allNamed,
  meantKey,
  noneNamed,
  theOne,
} from '../../kernel/importNames.ts';
import type { Plan } from '../../kernel/plan.ts';
import { partyName } from '../../members/figures/parties.ts';
import { nameKey } from '../../values/names.ts';
import { remembering } from '../../values/remember.ts';
import { ok } from '../../values/result.ts';
import type { Asset, Copy } from '../model.ts';
import { partyIn } from './assets.ts';

const holderFields = {
  asset: nameField('Asset', { needed: true, alike: ['name'] }),
  place: countField('No.', { alike: ['no', 'number', '#', 'nr'] }),
  holder: nameField('Custodian', {
    needed: true,
    alike: ['holder', 'further custodian', 'further holder', 'held by'],
  }),
  onRoll: flagField('On the roll'),
  related: flagField('Related to the first custodian', {
    alike: ['related to the first holder', 'related'],
  }),
};

/** One who holds it as well in each row, in the place of one that is there or behind them. */
export const furtherHoldersImport: Importer<typeof holderFields, Asset> = {
  name: 'further-holders',
  noun: 'further custodian',
  plural: 'further custodians',
  page: 'infrastructure',
  fields: holderFields,
  knownBy: ['asset', 'holder'],
  addsTo: 'assets',
  entities: ({ infrastructure }) => infrastructure.assets,
  keyOf: ({ name }) => nameKey(name),
  nameOf: ({ name }) => name,
  add: (entity) => ({ type: 'infrastructure/addAsset', entity, at: null }),
  set: (id, set) => ({ type: 'infrastructure/setAsset', id, set }),
  begin: ({ plan }) => ({
    keyOfRow: ({ asset }) => (asset === null ? null : nameKey(asset)),
    partOfRow: ({ place }) => place,
    read({ asset, place, holder, onRoll, related }, before) {
      if (!before) return noneNamed('asset', 'asset', asset);
      const party = partyIn(plan, holder, onRoll, 'holder', before.further);
      if (!party.ok) return party;
      const one = { ...party.value, related: related ?? false };
      const at = place === null ? before.further.length : place - 1;
      const isThere = at >= 0 && at < before.further.length;
      const further = isThere ? before.further.with(at, one) : [...before.further, one];
      return ok({ entity: { ...before, further } });
    },
  }),
};

const copyFields = {
  asset: nameField('Asset', { needed: true, alike: ['name'] }),
  keeper: nameField('Kept at or by', {
    needed: true,
    alike: ['keeper', 'kept at', 'kept by', 'where'],
  }),
  onRoll: flagField('Keeper is on the roll'),
  everyDays: countField('Backup interval (days)', {
    alike: ['every so many days', 'backup interval', 'interval', 'days'],
  }),
  copied: dayField('Last backup', { alike: ['last copied', 'copied on'] }),
  proven: dayField('Last restore test', { alike: ['last proven by a restore', 'proven on'] }),
  digest: textField('Digest', { alike: ['checksum', 'hash'] }),
  source: textField('Source', { alike: ['note', 'notes', 'comment'] }),
};

type Said = Pick<Copy, 'everyDays' | 'copied' | 'proven' | 'digest'>;

/** Several may be kept at one place: a row that says the same is there already, unless it says so twice. */
const keyOf = (assetKey: string, keeper: string, said: Said) =>
  [assetKey, nameKey(keeper), said.everyDays, said.copied, said.proven, said.digest].join('\n');

const keeperOf = (plan: Plan, { keeper }: Copy) => partyName(plan.members.roll, keeper) ?? '';

const rememberKeys = remembering<Plan, 'keys', ReadonlyMap<string, string>>();

const keysIn = (plan: Plan) =>
  rememberKeys(plan, 'keys', () =>
    alikeKeys(plan.infrastructure.copies, (copy) => keyOf(copy.asset, keeperOf(plan, copy), copy)),
  );

function rowKeys({ infrastructure: { assets } }: Plan) {
  const alike = new AlikeKeys();
  return (row: RowValues<typeof copyFields>) => {
    const { asset, keeper } = row;
    if (asset === null || keeper === null) return null;
    return alike.next(keyOf(meantKey(assets, asset), keeper, row));
  };
}

export const copyImport: Importer<typeof copyFields, Copy> = {
  name: 'copies',
  noun: 'backup',
  plural: 'backups',
  page: 'infrastructure',
  fields: copyFields,
  knownBy: ['asset', 'keeper'],
  entities: ({ infrastructure }) => infrastructure.copies,
  keyOf: ({ id }, plan) => keysIn(plan).get(id) ?? null,
  nameOf: ({ keeper }) => keeper.name ?? 'the backup',
  add: (entity) => ({ type: 'infrastructure/addCopy', entity, at: null }),
  set: (id, set) => ({ type: 'infrastructure/setCopy', id, set }),
  begin: ({ plan }) => ({
    keyOfRow: rowKeys(plan),
    read({ asset, keeper, onRoll, everyDays, copied, proven, digest, source }, before, id) {
      const { assets } = plan.infrastructure;
      const found = theOne(allNamed(assets, asset ?? ''), {
        field: 'asset',
        noun: 'asset',
        plural: 'assets',
        name: asset,
      });
      if (!found.ok) return found;
      const party = partyIn(plan, keeper, onRoll, 'keeper', before ? [before.keeper] : []);
      if (!party.ok) return party;
      if (keeper === null) return misfit('keeper', 'It has no location.', 'Enter it.');
      const entity = {
        id: before?.id ?? id,
        asset: found.value.id,
        keeper: party.value,
        everyDays,
        copied,
        proven,
        digest,
        source,
      };
      return ok({ entity });
    },
  }),
};
