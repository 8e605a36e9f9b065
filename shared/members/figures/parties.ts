// Organizations: a member or somebody else by name; parents and subsidiaries count as one.
import { counted } from '../../values/counted.ts';
import { exactFirst, nameKey } from '../../values/nameKey.ts';
import { quoted, tidied } from '../../values/plainText.ts';
import { remembering } from '../../values/remember.ts';
import { ok, type Result, refuse } from '../../values/result.ts';
import type { Member, MemberId, MemberKind } from '../model.ts';

/** At most one of the two; neither is unknown. */
export interface Party {
  readonly member: MemberId | null;
  /** Of somebody who is not on the roll. */
  readonly name: string | null;
}

export const nobodyKnown: Party = { member: null, name: null };

/** `LLNL` in `Lawrence Livermore National Laboratory (LLNL)`. */
function shortNameOf({ name }: Member): string | null {
  return /\(([^()]+)\)\s*$/.exec(name)?.[1] ?? null;
}

interface Names {
  readonly byId: ReadonlyMap<MemberId, Member>;
  readonly byName: ReadonlyMap<string, readonly Member[]>;
  readonly byShort: ReadonlyMap<string, readonly Member[]>;
}

const rememberNames = remembering<readonly Member[], 'names', Names>();

function readNames(roll: readonly Member[]): Names {
  const shorts = roll.filter((member) => shortNameOf(member) !== null);
  return {
    byId: new Map(roll.map((member) => [member.id, member])),
    byName: Map.groupBy(roll, ({ name }) => nameKey(name)),
    byShort: Map.groupBy(shorts, (member) => nameKey(shortNameOf(member) ?? '')),
  };
}

const namesOf = (roll: readonly Member[]) => rememberNames(roll, 'names', () => readNames(roll));

interface Named {
  readonly whole: readonly Member[];
  /** By the short name in brackets, where none has it whole. */
  readonly short: readonly Member[];
}

/** Of several that differ in capitals or signs, those that are written exactly so. */
function named(roll: readonly Member[], text: string): Named {
  const { byName, byShort } = namesOf(roll);
  const alike = byName.get(nameKey(text)) ?? [];
  const whole = exactFirst(alike, ({ name }) => name === text);
  return { whole, short: whole.length > 0 ? [] : (byShort.get(nameKey(text)) ?? []) };
}

/**
 * For figures: by the whole name, the first of the roll where several have it; or by the short name in
 * brackets where only one member has it.
 */
export function memberNamed(roll: readonly Member[], text: string): Member | null {
  const { whole, short } = named(roll, text);
  return whole[0] ?? (short.length === 1 ? short[0] : null) ?? null;
}

/**
 * For what is typed or imported: the member of that name, or of a short name that only one has; null where
 * nobody has it. Of several it is the one that was meant so far (`now`), else the name is refused.
 */
export function memberMeant(
  roll: readonly Member[],
  text: string,
  now: readonly (MemberId | null)[],
): Result<Member | null> {
  const { whole, short } = named(roll, text);
  const found = short.length === 1 ? short : whole;
  const kept = found.filter(({ id }) => now.includes(id));
  const [one = null, ...others] = kept.length === 1 ? kept : found;
  if (others.length === 0) return ok(one);
  const why = `${counted(found.length, 'member')} have that name.`;
  return refuse(quoted(text), why, 'Give each a unique name first.');
}

/** Whether somebody on the roll has that name. */
export const isMember = (roll: readonly Member[], name: string | null): boolean =>
  name !== null && memberNamed(roll, name) !== null;

/** A typed name; an empty one is nobody known. Refused where several have it and `now` is none of them. */
export function partyNamed(
  roll: readonly Member[],
  text: string,
  now: readonly Party[] = [],
): Result<Party> {
  if (tidied(text) === '') return ok(nobodyKnown);
  const member = memberMeant(
    roll,
    text,
    now.map((one) => one.member),
  );
  if (!member.ok) return member;
  return ok(
    member.value ? { member: member.value.id, name: null } : { member: null, name: text.trim() },
  );
}

export function memberOf(roll: readonly Member[], { member, name }: Party): Member | null {
  if (member !== null) return namesOf(roll).byId.get(member) ?? null;
  return name === null ? null : memberNamed(roll, name);
}

/** Null where it is unknown. */
export function partyName(roll: readonly Member[], party: Party): string | null {
  return memberOf(roll, party)?.name ?? party.name;
}

/** Those that count as one holder: a parent with its subsidiaries. */
export interface Group {
  readonly key: string;
  /** Of the parent at the top. */
  readonly name: string;
  /** Null where the top is not on the roll. */
  readonly kind: MemberKind | null;
}

const rememberGroups = remembering<readonly Member[], string, Group>();

const outside = (name: string): Group => ({ key: `name ${nameKey(name)}`, name, kind: null });
const onRoll = ({ id, name, kind }: Member): Group => ({ key: `member ${id}`, name, kind });

// Where two name each other as parent, the first of them on the roll stands for both.
function topOf(roll: readonly Member[], member: Member): Group {
  const way: Member[] = [];
  let next: Member | null = member;
  while (next && !way.includes(next)) {
    way.push(next);
    const parent: string = next.parent?.trim() ?? '';
    if (parent === '') return onRoll(next);
    const above = memberNamed(roll, parent);
    if (!above) return { ...outside(parent), kind: next.kind };
    next = above;
  }
  const ring = next ? way.slice(way.indexOf(next)) : way;
  return onRoll(roll.find((one) => ring.includes(one)) ?? member);
}

/** Null where it is unknown who it is. */
export function groupOf(roll: readonly Member[], party: Party): Group | null {
  const member = memberOf(roll, party);
  if (member) return rememberGroups(roll, member.id, () => topOf(roll, member));
  return party.name === null ? null : outside(party.name);
}
