// Members by tier, and those who take part without being members, as boxes.

import { membersOf } from '../../members/figures/byTier.ts';
import { nonmembersOn } from '../../members/figures/nonmembers.ts';
import type { Member, MembersPart, Nonmember, NonmemberClass, Tier } from '../../members/model.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import { sum } from '../../values/money.ts';
import { formatShare } from '../../values/share.ts';
import { type Box, box } from './box.ts';

function memberBox(member: Member): Box {
  const { id, name, parent, lastDay, source } = member;
  const notes = [
    ...(parent === null ? [] : [`part of ${parent}`]),
    ...(lastDay === null ? [] : [`leaves on ${formatDate(lastDay)}`]),
  ];
  return box({
    id: `member ${id}`,
    kind: 'one',
    part: 'members',
    name,
    note: notes.join('; ') || null,
    source,
    entity: id,
  });
}

/** One box, however many: they count for money alone, and none can vote. */
function expectedBox({ id, expected, expectedProbability, source }: Tier): Box[] {
  if (expected === 0) return [];
  const probable =
    expectedProbability === 1 ? '' : `, each ${formatShare(expectedProbability)} likely`;
  return [
    box({
      id: `expected ${id}`,
      kind: 'one',
      part: 'members',
      name: `${expected} expected`,
      note: `not yet named${probable}`,
      count: expected,
      mark: 'expected',
      source,
      entity: id,
    }),
  ];
}

function headcount(named: number, expected: number): string {
  const known = named === 0 ? 'no one named' : `${named} named`;
  return expected === 0 ? known : `${known}, ${expected} expected`;
}

function tierBox(part: MembersPart, tier: Tier, asOf: PlainDate): Box {
  const members = membersOf(part, tier.id, asOf);
  return box({
    id: `tier ${tier.id}`,
    kind: 'class',
    part: 'members',
    name: tier.name,
    note: headcount(members.length, tier.expected),
    count: members.length,
    source: tier.source,
    entity: tier.id,
    boxes: () => [...members.map(memberBox), ...expectedBox(tier)],
  });
}

export function membersBox(part: MembersPart, asOf: PlainDate): Box {
  const tiers = part.tiers.map((tier) => tierBox(part, tier, asOf));
  const named = sum(tiers.map(({ count }) => count ?? 0));
  const expected = sum(part.tiers.map((tier) => tier.expected));
  return box({
    id: 'members',
    kind: 'part',
    part: 'members',
    name: 'Members',
    note: tiers.length === 0 ? 'no tiers yet' : headcount(named, expected),
    count: named,
    boxes: () => tiers,
  });
}

function personBox({ id, name, organisation, to, source }: Nonmember): Box {
  const notes = [
    ...(organisation === null ? [] : [organisation]),
    ...(to === null ? [] : [`until ${formatDate(to)}`]),
  ];
  return box({
    id: `nonmember ${id}`,
    kind: 'one',
    part: 'nonmembers',
    name,
    note: notes.join('; ') || null,
    source,
    entity: id,
  });
}

const listed = (count: number) => (count === 0 ? 'no one listed' : `${count} listed`);

function classBox(part: MembersPart, { id, name, source }: NonmemberClass, asOf: PlainDate): Box {
  const some = nonmembersOn(part, id, asOf);
  return box({
    id: `class ${id}`,
    kind: 'class',
    part: 'nonmembers',
    name,
    note: listed(some.length),
    count: some.length,
    source,
    entity: id,
    boxes: () => some.map(personBox),
  });
}

export function nonmembersBox(part: MembersPart, asOf: PlainDate): Box {
  const count = nonmembersOn(part, null, asOf).length;
  return box({
    id: 'nonmembers',
    kind: 'part',
    part: 'nonmembers',
    name: 'Nonmembers',
    note: part.classes.length === 0 ? 'no classes yet' : listed(count),
    count,
    boxes: () => part.classes.map((one) => classBox(part, one, asOf)),
  });
}
