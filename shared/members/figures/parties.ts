// Organizations: a member or somebody else by name; parents and subsidiaries count as one.
import { nameKey } from '../../values/nameKey.ts';
import { remembering } from '../../values/remember.ts';
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
  readonly byName: ReadonlyMap<string, Member>;
  /** Null where two members share it. */
  readonly byShort: ReadonlyMap<string, Member | null>;
}

const rememberNames = remembering<readonly Member[], 'names', Names>();

function readNames(roll: readonly Member[]): Names {
  const byName = new Map<string, Member>();
  const byShort = new Map<string, Member | null>();
  for (const member of roll) {
    const name = nameKey(member.name);
    if (!byName.has(name)) byName.set(name, member);
    const short = shortNameOf(member);
    if (short !== null) byShort.set(nameKey(short), byShort.has(nameKey(short)) ? null : member);
  }
  return { byId: new Map(roll.map((member) => [member.id, member])), byName, byShort };
}

const namesOf = (roll: readonly Member[]) => rememberNames(roll, 'names', () => readNames(roll));

/** By the whole name, or by the short name in brackets where only one member has it. */
export function memberNamed(roll: readonly Member[], text: string): Member | null {
  const { byName, byShort } = namesOf(roll);
  return byName.get(nameKey(text)) ?? byShort.get(nameKey(text)) ?? null;
}

/** A typed name; an empty one is nobody known. */
export function partyNamed(roll: readonly Member[], text: string): Party {
  if (text.trim() === '') return nobodyKnown;
  const member = memberNamed(roll, text);
  return member ? { member: member.id, name: null } : { member: null, name: text.trim() };
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
