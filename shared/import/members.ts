// Members from a file: each row names one, its tier and the day on which it joined.

import type { Plan } from '../kernel/plan.ts';
import { type MemberKind, memberKinds } from '../members/model.ts';
import type { PlainDate } from '../values/date.ts';
import { parseDate } from '../values/dayText.ts';
import { no, ok, type Result } from '../values/result.ts';
import type { Importer, Misfit } from './mapping.ts';

type Key =
  | 'name'
  | 'kind'
  | 'tier'
  | 'joined'
  | 'lastDay'
  | 'parent'
  | 'representative'
  | 'contacts'
  | 'source';

const same = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
const orNull = (text: string) => (text === '' ? null : text);
const misfit = (field: Key, why: string, remedy: string) => no<Misfit>({ field, why, remedy });

function nameOf(plan: Plan, name: string): Result<string, Misfit> {
  if (name === '') return misfit('name', 'The member has no name.', 'Type its name.');
  if (!plan.members.roll.some((one) => same(one.name, name))) return ok(name);
  const why = `“${name}” is a member already, or stands in a line above.`;
  return misfit('name', why, 'Leave the line out, or change the member on its page.');
}

function kindOf(text: string): Result<MemberKind, Misfit> {
  const kind = memberKinds.find((one) => same(one, text || 'other'));
  if (kind) return ok(kind);
  return misfit(
    'kind',
    `“${text}” is no kind of member.`,
    `Use one of: ${memberKinds.join(', ')}.`,
  );
}

function tierOf({ members }: Plan, text: string): Result<string, Misfit> {
  const tier = members.tiers.find(({ name }) => same(name, text));
  if (tier) return ok(tier.id);
  const known = members.tiers.map(({ name }) => name).join(', ');
  const remedy = known === '' ? 'Add the tiers first.' : `Use one of: ${known}.`;
  return misfit('tier', text === '' ? 'No tier is named.' : `There is no tier “${text}”.`, remedy);
}

function dayOf(field: Key, text: string): Result<PlainDate, Misfit> {
  const day = parseDate(text);
  if (day.ok) return day;
  return misfit(field, `${day.no.what} ${day.no.why}`.trim(), day.no.remedy);
}

export const memberImport: Importer<Key> = {
  noun: 'member',
  plural: 'members',
  fields: [
    { key: 'name', label: 'Member', needed: true, alike: ['name', 'organisation', 'organization'] },
    { key: 'kind', label: 'Kind', needed: false, alike: ['type'] },
    { key: 'tier', label: 'Tier', needed: true, alike: ['level', 'class'] },
    { key: 'joined', label: 'Joined', needed: true, alike: ['since', 'member since', 'from'] },
    { key: 'lastDay', label: 'Last day', needed: false, alike: ['until', 'left'] },
    { key: 'parent', label: 'Parent company', needed: false, alike: ['parent'] },
    { key: 'representative', label: 'Representative', needed: false, alike: ['contact'] },
    { key: 'contacts', label: 'Contacts', needed: false, alike: ['email', 'e-mail'] },
    { key: 'source', label: 'Source', needed: false, alike: ['note'] },
  ],
  read(plan, texts, newId) {
    const name = nameOf(plan, texts.name);
    if (!name.ok) return name;
    const kind = kindOf(texts.kind);
    if (!kind.ok) return kind;
    const tier = tierOf(plan, texts.tier);
    if (!tier.ok) return tier;
    const from = dayOf('joined', texts.joined);
    if (!from.ok) return from;
    const lastDay = texts.lastDay === '' ? ok(null) : dayOf('lastDay', texts.lastDay);
    if (!lastDay.ok) return lastDay;
    const entity = {
      id: newId(),
      name: name.value,
      kind: kind.value,
      tiers: [{ tier: tier.value, from: from.value }],
      lastDay: lastDay.value,
      parent: orNull(texts.parent),
      representative: orNull(texts.representative),
      contacts: orNull(texts.contacts),
      source: orNull(texts.source),
    };
    return ok([{ type: 'members/addMember', entity, at: null }]);
  },
};
