// Assets from a file: each row names one and who holds it.

import type { Importer, Misfit, RowValues } from '../../kernel/importer.ts';
import { flagField, nameField, textField, wordField } from '../../kernel/importFields.ts';
import { memberKindWords } from '../../members/words.ts';
import { nameKey } from '../../values/names.ts';
import { ok, type Result } from '../../values/result.ts';
import type { Asset, FurtherHolder } from '../model.ts';
import { assetKindWords, furtherBetween, relatedMark } from '../words/words.ts';
import { Custodians } from './custodians.ts';

const fields = {
  name: nameField('Asset', { needed: true, alike: ['name', 'resource', 'what'] }),
  kind: wordField('Kind', assetKindWords, { alike: ['type'] }),
  holder: nameField('Custodian', { alike: ['holder', 'held by', 'owner'] }),
  onRoll: flagField('Custodian is on the roll', { alike: ['holder is on the roll'] }),
  holderKind: wordField('Kind of the custodian', memberKindWords, {
    alike: ['kind of the holder'],
  }),
  further: textField('Further custodians', {
    alike: ['further holders', 'other holders', 'also held by'],
  }),
  furtherOutside: textField('Further custodians not on the roll'),
  onLoss: textField('Continuity plan', {
    alike: ['when its holder disappears', 'plan for its loss'],
  }),
  source: textField('Source', { alike: ['note', 'notes', 'comment'] }),
};

type Row = RowValues<typeof fields>;

const between = furtherBetween.trim();

interface FoundFurther {
  readonly further: readonly FurtherHolder[];
  readonly notices: readonly string[];
}

/** `A; B (related)`, as the table writes them. */
function furtherIn(
  custodians: Custodians,
  { further: text, furtherOutside }: Row,
  now: readonly FurtherHolder[],
): Result<FoundFurther, Misfit> {
  if (text === null) return ok({ further: now, notices: [] });
  const further: FurtherHolder[] = [];
  const notices: string[] = [];
  const outside = furtherOutside?.split(between).map(nameKey) ?? [];
  for (const one of text.split(between)) {
    const related = one.trim().endsWith(relatedMark.trim());
    const name = related ? one.trim().slice(0, -relatedMark.trim().length).trim() : one.trim();
    if (name === '') continue;
    const onRoll = outside.includes(nameKey(name)) ? false : null;
    const found = custodians.find({ field: 'further', name, onRoll, now });
    if (!found.ok) return found;
    further.push({ ...found.value.party, related });
    notices.push(...found.value.notices);
  }
  return ok({ further, notices });
}

function read(custodians: Custodians, row: Row, before: Asset | null, id: string) {
  const { holder: name, onRoll } = row;
  const now = before ? [before.holder] : [];
  const holder = custodians.find({ field: 'holder', name, onRoll, now });
  if (!holder.ok) return holder;
  const further = furtherIn(custodians, row, before?.further ?? []);
  if (!further.ok) return further;
  const entity: Asset = {
    id: before?.id ?? id,
    name: row.name ?? before?.name ?? '',
    kind: row.kind ?? before?.kind ?? 'other',
    holder: name === null && before ? before.holder : holder.value.party,
    holderKind: row.holderKind ?? before?.holderKind ?? null,
    further: further.value.further,
    onLoss: row.onLoss ?? before?.onLoss ?? null,
    source: row.source ?? before?.source ?? null,
  };
  return ok({ entity, notices: [...holder.value.notices, ...further.value.notices] });
}

export const assetImport: Importer<typeof fields, Asset> = {
  name: 'assets',
  noun: 'asset',
  plural: 'assets',
  page: 'infrastructure',
  fields,
  knownBy: ['name'],
  entities: ({ infrastructure }) => infrastructure.assets,
  keyOf: ({ name }) => nameKey(name),
  nameOf: ({ name }) => name,
  add: (entity) => ({ type: 'infrastructure/addAsset', entity, at: null }),
  set: (id, set) => ({ type: 'infrastructure/setAsset', id, set }),
  begin: (context) => {
    const custodians = new Custodians(context, 'assets');
    return {
      keyOfRow: ({ name }) => (name === null ? null : nameKey(name)),
      read: (row, before, id) => read(custodians, row, before, id),
      questions: () => custodians.questions(),
    };
  },
};
