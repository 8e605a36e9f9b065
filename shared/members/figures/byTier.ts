// The named members of each tier on a day.
import type { PlainDate } from '../../values/date.ts';
import { remembering } from '../../values/remember.ts';
import type { Member, MembersPart, TierId } from '../model.ts';
import { tierOn } from './roll.ts';

type ByTier = ReadonlyMap<TierId | null, readonly Member[]>;

const rememberByTier = remembering<readonly Member[], PlainDate, ByTier>();

/** In display order; one walk for each roll and day, not for each tier. */
export function membersOf(part: MembersPart, tier: TierId, date: PlainDate): readonly Member[] {
  const byTier = rememberByTier(part.roll, date, () =>
    Map.groupBy(part.roll, (member) => tierOn(member, date)),
  );
  return byTier.get(tier) ?? [];
}
