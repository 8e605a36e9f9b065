// Assets from a file: each row names one and who holds it.

import { type Importer, type Misfit, misfitOf, type RowValues } from '../../kernel/importer.ts';
import { flagField, nameField, textField, wordField } from '../../kernel/importFields.ts';
import { noneNamed } from '../../kernel/importNames.ts';
import type { Plan } from '../../kernel/plan.ts';
import { nobodyKnown, type Party, partyNamed } from '../../members/figures/parties.ts';
import { memberKindWords } from '../../members/words.ts';
import { nameKey } from '../../values/names.ts';
import { ok, type Result } from '../../values/result.ts';
import type { Asset, FurtherHolder } from '../model.ts';
import { assetKindWords, furtherBetween, relatedMark } from '../words/words.ts';

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
  onLoss: textField('Continuity plan', {
    alike: ['when its holder disappears', 'plan for its loss'],
  }),
  source: textField('Source', { alike: ['note', 'notes', 'comment'] }),
};

type Row = RowValues<typeof fields>;

/** Who is said to be on the roll must be there; without that, the name is looked for on it. */
export function partyIn(
  { members }: Plan,
  name: string | null,
  onRoll: boolean | null,
  field: string,
  now: readonly Party[] = [],
): Result<Party, Misfit> {
  if (name === null) return ok(nobodyKnown);
  if (onRoll === false) return ok({ member: null, name });
  const party = partyNamed(members.roll, name, now);
  if (!party.ok) return misfitOf(field, party.no);
  const isLacking = onRoll === true && party.value.member === null;
  return isLacking ? noneNamed(field, 'member', name) : party;
}

/** `A; B (related)`, as the table writes them. */
function furtherIn(
  { members }: Plan,
  text: string | null,
  before: Asset | null,
): Result<readonly FurtherHolder[], Misfit> {
  const now = before?.further ?? [];
  if (text === null) return ok(now);
  const further: FurtherHolder[] = [];
  for (const one of text.split(furtherBetween.trim())) {
    const related = one.trim().endsWith(relatedMark.trim());
    const name = related ? one.trim().slice(0, -relatedMark.trim().length).trim() : one.trim();
    const party = partyNamed(members.roll, name, now);
    if (!party.ok) return misfitOf('further', party.no);
    if (name !== '') further.push({ ...party.value, related });
  }
  return ok(further);
}

function read(plan: Plan, row: Row, before: Asset | null, id: string) {
  const holder = partyIn(plan, row.holder, row.onRoll, 'holder', before ? [before.holder] : []);
  if (!holder.ok) return holder;
  const further = furtherIn(plan, row.further, before);
  if (!further.ok) return further;
  const entity: Asset = {
    id: before?.id ?? id,
    name: row.name ?? before?.name ?? '',
    kind: row.kind ?? before?.kind ?? 'other',
    holder: row.holder === null && before ? before.holder : holder.value,
    holderKind: row.holderKind ?? before?.holderKind ?? null,
    further: further.value,
    onLoss: row.onLoss ?? before?.onLoss ?? null,
    source: row.source ?? before?.source ?? null,
  };
  return ok({ entity });
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
  begin: ({ plan }) => ({
    keyOfRow: ({ name }) => (name === null ? null : nameKey(name)),
    read: (row, before, id) => read(plan, row, before, id),
  }),
};
