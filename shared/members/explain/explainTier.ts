// Why a tier has these members and these dues: who is counted, on which day, of which year.
import { type Explanation, figurePart, gone, inputPart } from '../../kernel/explanation.ts';
import { type FiscalYear, formatDate, type PlainDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { formatMoney, noMoney, sum } from '../../values/money.ts';
import { formatShare } from '../../values/share.ts';
import { membersOf } from '../figures/byTier.ts';
import { duesOfMember, duesOfTier, knowsDues, tierOn } from '../figures/roll.ts';
import { expectedDuesOf, payersByTier } from '../figures/summary.ts';
import type { Member, MembersPart, Tier, TierId } from '../model.ts';

type TierQuestion = {
  readonly figure: 'tierDues' | 'tierNamed' | 'tierExpected';
  readonly year: FiscalYear;
};

const since = ({ tiers, lastDay }: Member): string => {
  const joined = `since ${formatDate(tiers[0]?.from ?? '')}`;
  return lastDay === null ? joined : `${joined}, until ${formatDate(lastDay)}`;
};

function countPart(part: MembersPart, tier: Tier, asOf: PlainDate) {
  return figurePart(tier.name, String(membersOf(part, tier.id, asOf).length), {
    feature: 'members',
    figure: 'members',
    entity: tier.id,
    asOf,
  } as const);
}

function allMembers(part: MembersPart, asOf: PlainDate): Explanation {
  return {
    label: `Members on ${formatDate(asOf)}`,
    value: String(part.roll.filter((one) => tierOn(one, asOf) !== null).length),
    rule: 'Named members who had joined and not left by that date. Expected members are not included.',
    parts: part.tiers.map((tier) => countPart(part, tier, asOf)),
  };
}

/** Members of a tier on a day; of all tiers where the id is null. */
export function explainCount(part: MembersPart, id: TierId | null, asOf: PlainDate): Explanation {
  if (id === null) return allMembers(part, asOf);
  const tier = find(part.tiers, id);
  if (!tier) return gone('tier');
  const members = membersOf(part, id, asOf);
  return {
    label: `${tier.name} members on ${formatDate(asOf)}`,
    value: String(members.length),
    rule: 'Named members who hold this tier on that date. Expected members are not included.',
    parts: members.map((one) => inputPart(one.name, since(one), null, one.source)),
  };
}

function duesOf(tier: Tier, year: FiscalYear): Explanation {
  const dues = duesOfTier(tier, year);
  return {
    label: `Dues per ${tier.name} member, ${year}`,
    value: dues === null ? 'not set' : formatMoney(dues),
    rule: 'The most recent dues, by first year. Before the first of them, no dues are set.',
    parts: tier.dues.map(({ from, amount }) =>
      inputPart(`From ${from}`, formatMoney(amount), null, tier.source),
    ),
  };
}

function named(part: MembersPart, tier: Tier, year: FiscalYear, month: number): Explanation {
  const payers = payersByTier(part, year, month).get(tier) ?? [];
  const unknown = payers.some((one) => !knowsDues(part, one, year, month));
  const amounts = payers.map((one) => duesOfMember(part, one, year, month));
  return {
    label: `Dues of named members, ${tier.name}, ${year}`,
    value: unknown ? 'unknown' : formatMoney(sum(amounts)),
    rule: 'Each member’s dues count under the most expensive tier it held in the year.',
    parts: payers.map(({ id, name }, index) =>
      figurePart(name, unknown ? 'unknown' : formatMoney(amounts[index] ?? noMoney), {
        feature: 'members',
        figure: 'dues',
        entity: id,
        year,
      } as const),
    ),
  };
}

function expected(tier: Tier, year: FiscalYear): Explanation {
  const all = expectedDuesOf(tier, year);
  const dues = duesOfTier(tier, year);
  const each = dues === null ? 'not set' : formatMoney(dues);
  return {
    label: `Dues of expected members, ${tier.name}, ${year}`,
    value: all === null ? 'unknown' : formatMoney(all),
    rule: 'Members expected but not yet named, times the dues of the tier, times the probability of each.',
    parts: [
      inputPart('Expected members', String(tier.expected), 'assumption', tier.source),
      inputPart('Dues of the tier', each, null, tier.source),
      inputPart(
        'Probability of each',
        formatShare(tier.expectedProbability),
        'assumption',
        tier.source,
      ),
    ],
  };
}

/** `month` is the one in which the fiscal year begins. */
export function explainTier(
  part: MembersPart,
  tier: Tier,
  question: TierQuestion,
  month: number,
): Explanation {
  switch (question.figure) {
    case 'tierDues':
      return duesOf(tier, question.year);
    case 'tierExpected':
      return expected(tier, question.year);
    case 'tierNamed':
      return named(part, tier, question.year, month);
  }
}
