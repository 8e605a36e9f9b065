// A roll pasted from a spreadsheet or a list: one member a line, as one batch of joinings.
import type { Batch } from '../../kernel/change.ts';
import { isDate, type PlainDate } from '../../values/date.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import { type Member, type MemberId, type MemberKind, memberKinds, type Tier } from '../model.ts';
import { memberKindWords } from '../words.ts';

export interface Defaults {
  readonly tier: Tier;
  readonly joined: PlainDate;
}

interface Line {
  readonly name: string;
  readonly tier: Tier;
  readonly joined: PlainDate;
  readonly kind: MemberKind;
  readonly representative: string | null;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function tierNamed(text: string, tiers: readonly Tier[], fallback: Tier): Tier | undefined {
  return text === '' ? fallback : tiers.find(({ name }) => same(name, text));
}

function refuseCell(number: number, text: string, why: string, remedy: string): Result<never> {
  return refuse(`Line ${number}:`, `“${text}” ${why}`, remedy);
}

function readLine(
  text: string,
  number: number,
  tiers: readonly Tier[],
  defaults: Defaults,
): Result<Line> {
  const [name = '', tierName = '', day = '', kindName = '', who = ''] = text
    .split('\t')
    .map((cell) => cell.trim());
  const tier = tierNamed(tierName, tiers, defaults.tier);
  const joined = day === '' ? defaults.joined : day;
  const kind =
    kindName === '' ? 'other' : memberKinds.find((one) => same(memberKindWords[one], kindName));
  if (name === '') return refuse(`Line ${number}:`, 'It has no name.', 'Put the name first.');
  if (!tier) return refuseCell(number, tierName, 'is no tier of the plan.', 'Correct the tier.');
  if (!isDate(joined)) return refuseCell(number, day, 'is no day.', 'Write it as 2012-01-31.');
  if (!kind) {
    const kinds = Object.values(memberKindWords).join(', ');
    return refuseCell(number, kindName, 'is no kind of member.', `Choose ${kinds}.`);
  }
  return ok({ name, tier, joined, kind, representative: who === '' ? null : who });
}

function memberOf({ name, tier, joined, kind, representative }: Line, id: MemberId): Member {
  return {
    id,
    name,
    kind,
    tiers: [{ tier: tier.id, from: joined }],
    lastDay: null,
    parent: null,
    representative,
    contacts: null,
    source: null,
  };
}

/**
 * Columns, parted by tabs: name, tier, day of joining, kind, representative; all but the name may be
 * left out. Refuses an empty text, and the first line that cannot be read, by its number.
 */
export function pastedMembers(
  text: string,
  tiers: readonly Tier[],
  defaults: Defaults,
  newId: () => string,
): Result<Batch> {
  const members: Member[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line, index + 1, tiers, defaults);
    if (!read.ok) return read;
    members.push(memberOf(read.value, newId()));
  }
  if (members.length === 0) return refuse('', 'There is no name.', 'Type one member a line.');
  return ok({
    type: 'batch',
    name: `Added ${members.length} ${members.length === 1 ? 'member' : 'members'}`,
    changes: members.map((entity) => ({ type: 'members/addMember', entity, at: null })),
  });
}
