// Boards for tests: rules, members and tiers, without the rest of a plan.
import type { Board } from '../../../shared/governance/figures/board.ts';
import {
  type ElectedCount,
  emptyGovernance,
  type GovernancePart,
} from '../../../shared/governance/model.ts';
import { emptyMembers, type Member, type Tier } from '../../../shared/members/model.ts';
import { aMember, aSeatRule, aTier } from '../../fixtures/builders.ts';

export const asOf = '2012-01-31';

export function members(tier: string, count: number): Member[] {
  return Array.from({ length: count }, (_, index) =>
    aMember({
      id: `${tier}-${index}`,
      name: `${tier} ${index}`,
      tiers: [{ tier, from: '2010-01-01' }],
    }),
  );
}

export function tier(id: string, some: Partial<Tier> = {}): Tier {
  return aTier({ id, name: id, ...some });
}

export function boardOf(
  governance: Partial<GovernancePart>,
  roll: readonly Member[],
  tiers: readonly Tier[],
): Board {
  return {
    governance: { ...emptyGovernance, ...governance },
    members: { ...emptyMembers, tiers, roll },
  };
}

export const perMember = (of: string) =>
  aSeatRule({ id: `rule-${of}`, kind: { type: 'perMember', tier: of } });
export const elected = (of: readonly string[], count: ElectedCount) =>
  aSeatRule({
    id: `rule-${of.join('-')}`,
    name: 'Elected',
    kind: { type: 'elected', tiers: of, count },
  });
export const fixed = (seats: number): ElectedCount => ({ type: 'fixed', seats });
