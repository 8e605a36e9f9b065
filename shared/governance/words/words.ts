// Seat rules, terms and offices in words: who gets the seats, and how many.
import type { MembersPart, TierId } from '../../members/model.ts';
import { formatDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import type { ElectedCount, SeatKind } from '../model.ts';
import { isElected, isPerMember } from '../model.ts';

const seats = (count: number) => `${count} ${count === 1 ? 'seat' : 'seats'}`;

function countWords(count: ElectedCount): string {
  if (count.type === 'fixed') return seats(count.seats);
  if (count.type === 'steps') {
    const steps = count.steps.map((step) => `from ${step.members} members ${seats(step.seats)}`);
    return steps.join(', ') || 'no seat yet';
  }
  const { members, minimum, maximum } = count;
  return `1 seat for every ${members} members, at least ${minimum} and at most ${maximum}`;
}

function tierNames(tiers: readonly TierId[], part: MembersPart): string {
  const names = tiers.map((id) => find(part.tiers, id)?.name ?? id);
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)} members together`
    : `${names[0] ?? 'no'} members`;
}

/** `One seat for each Promoter`; a kind that is not known says so. */
export function kindWords(kind: SeatKind, members: MembersPart): string {
  if (isPerMember(kind)) {
    return `One seat for each ${find(members.tiers, kind.tier)?.name ?? kind.tier} member`;
  }
  if (!isElected(kind)) return `Seats of the kind “${kind.type}”, which this version does not know`;
  const count = countWords(kind.count);
  const sentence = `${count}, elected by ${tierNames(kind.tiers, members)}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** `1 Oct 2010 to 30 Apr 2013`, `since 1 Oct 2010`, `until 30 Apr 2013`. */
export function periodWords({ from, to }: { from: string | null; to: string | null }): string {
  if (from !== null && to !== null) return `${formatDate(from)} to ${formatDate(to)}`;
  if (from !== null) return `since ${formatDate(from)}`;
  return to === null ? 'days not recorded' : `until ${formatDate(to)}`;
}
