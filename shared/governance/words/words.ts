// Seat rules, terms and offices in words: who gets the seats, and how many.

import type { MembersPart, TierId } from '../../members/model.ts';
import { counted, spanText } from '../../values/counted.ts';
import { formatDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { capitalized } from '../../values/words.ts';
import type { ExpectedSeats } from '../figures/expectedSeats.ts';
import { type ElectedCount, knownKind, type SeatKind } from '../model.ts';

const seats = (count: number) => counted(count, 'seat');

function countWords(count: ElectedCount): string {
  switch (count.type) {
    case 'fixed':
      return seats(count.seats);
    case 'steps': {
      const steps = count.steps.map(
        (step) => `from ${counted(step.members, 'member')} ${seats(step.seats)}`,
      );
      return steps.join(', ') || 'no seat yet';
    }
    case 'onePer': {
      const { members, minimum, maximum } = count;
      return `1 seat for every ${counted(members, 'member')}, at least ${minimum} and at most ${maximum}`;
    }
  }
}

function tierNames(tiers: readonly TierId[], part: MembersPart): string {
  const names = tiers.map((id) => find(part.tiers, id)?.name ?? 'missing tier');
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)} members together`
    : `${names[0] ?? 'no'} members`;
}

/** `One seat for each Promoter`; a kind that is not known says so. */
export function kindWords(kind: SeatKind, members: MembersPart): string {
  const known = knownKind(kind);
  switch (known?.type) {
    case undefined:
      return `Seats of the kind “${kind.type}”, which this version does not know`;
    case 'perMember':
      return `One seat for each ${find(members.tiers, known.tier)?.name ?? 'missing tier'} member`;
    case 'elected':
      return capitalized(
        `${countWords(known.count)}, elected by ${tierNames(known.tiers, members)}`,
      );
  }
}

/** `15 expected, none can vote`; `2 expected: 2 more seats once they are named`. */
export function expectedWords({ members, elect, seats: more }: ExpectedSeats): string {
  const vote = elect ? ', none can vote' : '';
  const once = members === 1 ? 'once it is named' : 'once they are named';
  return more === 0
    ? `${members} expected${vote}`
    : `${members} expected${vote}: ${counted(more, 'more seat')} ${once}`;
}

/** `Oct 1, 2010 – Apr 30, 2013`, `since Oct 1, 2010`, `until Apr 30, 2013`. */
export function periodWords({ from, to }: { from: string | null; to: string | null }): string {
  if (from !== null && to !== null) return spanText(formatDate(from), formatDate(to));
  if (from !== null) return `since ${formatDate(from)}`;
  return to === null ? 'dates not recorded' : `until ${formatDate(to)}`;
}
