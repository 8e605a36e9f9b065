// How joining and taking back a leaving are worded, and what joining does to the members expected.
import type { Change } from '../../kernel/change.ts';
import type { Member, Tier } from '../model.ts';

/** How many of the members that join a tier were expected there. */
export interface NamedExpected {
  readonly tier: Tier;
  /** At least 1, and at most as many as the tier expects. */
  readonly named: number;
}

/** Who has a last day already is none of those that are still expected. */
export function namedOfExpected(
  tiers: readonly Tier[],
  joining: readonly Member[],
): readonly NamedExpected[] {
  const staying = joining.filter(({ lastDay }) => lastDay === null);
  const counts = Map.groupBy(staying, (member) => member.tiers[0]?.tier ?? '');
  return tiers.flatMap((tier) => {
    const named = Math.min(tier.expected, counts.get(tier.id)?.length ?? 0);
    return named === 0 ? [] : [{ tier, named }];
  });
}

/** Members who were expected are named now: each tier expects as many fewer, and never below 0. */
export function namingExpected(
  tiers: readonly Tier[],
  joining: readonly Member[],
): readonly Change[] {
  return namedOfExpected(tiers, joining).map(({ tier, named }) => ({
    type: 'members/setTier',
    id: tier.id,
    set: { expected: tier.expected - named },
  }));
}

/** Adds the member; where it is one of the expected, the tier expects one fewer in the same batch. */
export function joining(member: Member, tier: Tier | null, oneOfExpected: boolean): Change {
  const add: Change = { type: 'members/addMember', entity: member, at: null };
  const naming = tier && oneOfExpected ? namingExpected([tier], [member]) : [];
  if (!tier || naming.length === 0) return add;
  return {
    type: 'batch',
    name: `Named “${member.name}” as one of the expected members of “${tier.name}”`,
    changes: [add, ...naming],
  };
}

/** The member stays: its last day is no longer set. */
export function takingBackLeave(member: Member): Change {
  return {
    type: 'batch',
    name: `Canceled the departure of “${member.name}”`,
    changes: [{ type: 'members/setMember', id: member.id, set: { lastDay: null } }],
  };
}
