// What assets have several of, from a file: further holders, and copies kept elsewhere.

import {
  type AlikeEntries,
  type AlikeNames,
  type AlikeRow,
  AlikeRows,
  AlikeUpdate,
  alikeEntries,
  byId,
} from '../../kernel/importAlike.ts';
import { type Importer, misfit, type RowValues } from '../../kernel/importer.ts';
import {
  countField,
  dayField,
  flagField,
  nameField,
  textField,
} from '../../kernel/importFields.ts';
import { allNamed, meantKey, noneNamed, theOne } from '../../kernel/importNames.ts';
import { ImportParts } from '../../kernel/importParts.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { Party } from '../../members/figures/parties.ts';
import { find } from '../../values/id.ts';
import { isSameName, nameKey } from '../../values/names.ts';
import { quoted } from '../../values/plainText.ts';
import { remembering } from '../../values/remember.ts';
import { ok } from '../../values/result.ts';
import type { Asset, Copy, FurtherHolder } from '../model.ts';
import { Custodians, partyIn } from './custodians.ts';

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
  begin(context) {
    const { plan, update } = context;
    const custodians = new Custodians(context, 'assets');
    const parts = new ImportParts<FurtherHolder>({
      field: 'holder',
      plural: 'further custodians',
      update,
      before: (id) => find(plan.infrastructure.assets, id)?.further ?? [],
    });
    return {
      keyOfRow: ({ asset }) => (asset === null ? null : nameKey(asset)),
      partOfRow: ({ place, holder }) => place ?? (holder === null ? null : nameKey(holder)),
      read({ asset, place, holder, onRoll, related }, before) {
        if (!before) return noneNamed('asset', 'asset', asset);
        const sought = { field: 'holder', name: holder, onRoll, now: before.further };
        const found = custodians.find(sought);
        if (!found.ok) return found;
        const { party, notices } = found.value;
        const { member, name } = party;
        const further = parts.with(before.id, before.further, {
          place,
          key: JSON.stringify([member, nameKey(name ?? '')]),
          isNamed: (there) => there.member === member && isSameName(there.name ?? '', name ?? ''),
          make: (there) => ({ member, name, related: related ?? there?.related ?? false }),
        });
        if (!further.ok) return further;
        return ok({ entity: { ...before, further: further.value }, notices });
      },
      questions: () => custodians.questions(),
    };
  },
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

const namesOf = (assetKey: string, { member, name }: Party, said: Said): AlikeNames => ({
  known: JSON.stringify([assetKey, member, nameKey(name ?? '')]),
  whole: [said.everyDays, said.copied, said.proven, said.digest].join('\n'),
});

const rememberEntries = remembering<readonly Copy[], 'alike', AlikeEntries>();

const entriesIn = ({ infrastructure: { copies } }: Plan) =>
  rememberEntries(copies, 'alike', () =>
    alikeEntries(copies, (copy) => namesOf(copy.asset, copy.keeper, copy)),
  );

/** Which backup a row means; null where it does not say where it is. */
function meantRows(plan: Plan) {
  const alike = new AlikeRows(entriesIn(plan));
  return (row: RowValues<typeof copyFields>): AlikeRow | null => {
    const { asset, keeper, onRoll } = row;
    if (asset === null || keeper === null) return null;
    const party = partyIn(plan, { field: 'keeper', name: keeper, onRoll, now: [] });
    const meant = party.ok ? party.value : { member: null, name: keeper };
    return alike.next(namesOf(meantKey(plan.infrastructure.assets, asset), meant, row));
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
  severalAlike: true,
  keyOf: ({ id }, plan) => entriesIn(plan).keys.get(id) ?? null,
  nameOf: ({ keeper }) => keeper.name ?? 'the backup',
  add: (entity) => ({ type: 'infrastructure/addCopy', entity, at: null }),
  set: (id, set) => ({ type: 'infrastructure/setCopy', id, set }),
  begin(context) {
    const { plan, update } = context;
    const custodians = new Custodians(context, 'backups');
    const alike = new AlikeUpdate(meantRows(plan), update);
    return {
      keyOfRow: (row) => alike.keyOf(row),
      read(row, before, id) {
        const { asset, keeper, onRoll } = row;
        const { assets } = plan.infrastructure;
        const sought = { field: 'asset', noun: 'asset', plural: 'assets', name: asset };
        const found = theOne(allNamed(assets, asset ?? ''), sought);
        if (!found.ok) return found;
        const now = before ? [before.keeper] : [];
        const kept = custodians.find({ field: 'keeper', name: keeper, onRoll, now });
        if (!kept.ok) return kept;
        if (keeper === null) return misfit('keeper', 'It has no location.', 'Enter it.');
        if (!before && alike.isOpen(row)) {
          const why = `${quoted(asset ?? '')} has several backups at ${quoted(keeper)}.`;
          return misfit('keeper', why, byId);
        }
        const entity = {
          id: before?.id ?? id,
          asset: found.value.id,
          keeper: kept.value.party,
          everyDays: row.everyDays ?? before?.everyDays ?? null,
          copied: row.copied ?? before?.copied ?? null,
          proven: row.proven ?? before?.proven ?? null,
          digest: row.digest ?? before?.digest ?? null,
          source: row.source ?? before?.source ?? null,
        };
        return ok({ entity, notices: kept.value.notices });
      },
      questions: () => custodians.questions(),
    };
  },
};
