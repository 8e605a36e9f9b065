// Why the dues are what they are: of a year, of the expected members, of one member.

import { type Explanation, figurePart, gone, inputPart } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type FiscalYear, formatDate, type PlainDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { formatMoney, formatSum, plus } from '../../values/money.ts';
import { formatShare } from '../../values/share.ts';
import { duesOfMember, duesOfTier, duesOfYear, knowsDues, tierOfYear } from '../figures/roll.ts';
import type { ClassId, Member, MemberId, MembersPart, Tier, TierId } from '../model.ts';
import { explainNonmembers } from './explainNonmembers.ts';
import { explainCount, explainTier } from './explainTier.ts';

export type MembersAddress =
  | {
      readonly feature: 'members';
      readonly figure: 'namedDues' | 'expectedDues' | 'allDues';
      readonly year: FiscalYear;
    }
  | {
      readonly feature: 'members';
      readonly figure: 'members';
      /** A tier; null is all of them. */
      readonly entity: TierId | null;
      readonly asOf: PlainDate;
    }
  | {
      readonly feature: 'members';
      readonly figure: 'nonmembers';
      /** A class; null is all of them. */
      readonly entity: ClassId | null;
      readonly asOf: PlainDate;
    }
  | {
      readonly feature: 'members';
      readonly figure: 'tierDues' | 'tierNamed' | 'tierExpected';
      readonly entity: TierId;
      readonly year: FiscalYear;
    }
  | {
      readonly feature: 'members';
      readonly figure: 'dues';
      readonly entity: MemberId;
      readonly year: FiscalYear;
    };

declare module '../../kernel/address.ts' {
  interface Addresses {
    readonly members: MembersAddress;
  }
}

function namedDues(part: MembersPart, year: FiscalYear, month: number): Explanation {
  const { named, unknownNamed } = duesOfYear(part, year, month);
  return {
    label: `Dues of named members, ${year}`,
    value: formatSum(named, unknownNamed),
    rule: 'The dues of each named member, by its tier and the dates of its membership.',
    parts: part.roll.map((member) => memberPart(part, member, year, month)),
  };
}

function duesText(part: MembersPart, member: Member, year: FiscalYear, month: number): string {
  if (!knowsDues(part, member, year, month)) return 'unknown';
  return formatMoney(duesOfMember(part, member, year, month));
}

function memberPart(part: MembersPart, member: Member, year: FiscalYear, month: number) {
  return figurePart(member.name, duesText(part, member, year, month), {
    feature: 'members',
    figure: 'dues',
    entity: member.id,
    year,
  } as const);
}

function expectedPart(tier: Tier, year: FiscalYear) {
  const dues = duesOfTier(tier, year);
  const each = dues === null ? 'dues not set' : formatMoney(dues);
  const value = `${tier.expected} × ${each} × ${formatShare(tier.expectedProbability)}`;
  return inputPart(tier.name, value, 'assumption', tier.source);
}

function expectedDues(part: MembersPart, year: FiscalYear, month: number): Explanation {
  const { weighedExpected, unknownExpected } = duesOfYear(part, year, month);
  return {
    label: `Dues of expected members, ${year}`,
    value: formatSum(weighedExpected, unknownExpected),
    rule: 'Members expected but not yet named: their number, times the dues of their tier, times their probability. They count only toward money, never as committed: they add no board seat and cannot vote.',
    parts: part.tiers
      .filter(({ expected }) => expected > 0)
      .map((tier) => expectedPart(tier, year)),
  };
}

function ruleFor(tier: Tier | null): string {
  if (!tier) return 'It isn’t a member in this year.';
  return tier.proRata
    ? 'Each month is charged 1/12 of the dues of the tier held on its last day. The joining month is charged in full, the leaving month only if membership ends on the month’s last day. The first tier held in the year sets monthly charging.'
    : 'The tier on the first day of the year, or on joining, sets the dues of the year. An upgrade adds the difference, a downgrade takes effect next year, and leaving refunds nothing. The first tier held in the year sets annual charging.';
}

function duesOf(part: MembersPart, member: Member, year: FiscalYear, month: number): Explanation {
  const held = member.tiers.map(({ tier, from }) => {
    const one = find(part.tiers, tier);
    const dues = one && duesOfTier(one, year);
    const amount = dues == null ? 'dues not set' : `${formatMoney(dues)} a year`;
    return inputPart(
      `${one?.name ?? 'missing tier'} from ${formatDate(from)}`,
      amount,
      null,
      one?.source ?? null,
    );
  });
  const left = member.lastDay
    ? [inputPart('Last day', formatDate(member.lastDay), null, member.source)]
    : [];
  return {
    label: `Dues of ${member.name}, ${year}`,
    value: duesText(part, member, year, month),
    rule: ruleFor(tierOfYear(part, member, year, month)),
    parts: [...held, ...left],
  };
}

const of = <F extends 'namedDues' | 'expectedDues'>(figure: F, year: FiscalYear) =>
  ({ feature: 'members', figure, year }) as const;

function allDues(part: MembersPart, year: FiscalYear, month: number): Explanation {
  const { named, weighedExpected, ...dues } = duesOfYear(part, year, month);
  const { unknownNamed, unknownExpected } = dues;
  return {
    label: `Total dues, ${year}`,
    value: formatSum(plus(named, weighedExpected), unknownNamed + unknownExpected),
    rule: 'The dues of named members, plus expected members weighted by probability.',
    parts: [
      figurePart('Named members', formatSum(named, unknownNamed), of('namedDues', year)),
      figurePart(
        'Expected members',
        formatSum(weighedExpected, unknownExpected),
        of('expectedDues', year),
      ),
    ],
  };
}

const ofYear = { namedDues, expectedDues, allDues } as const;

function explainOne(part: MembersPart, address: OfEntity, month: number): Explanation {
  if (address.figure === 'dues') {
    const member = find(part.roll, address.entity);
    return member ? duesOf(part, member, address.year, month) : gone('member');
  }
  const tier = find(part.tiers, address.entity);
  return tier ? explainTier(part, tier, address, month) : gone('tier');
}

type OfEntity = Extract<MembersAddress, { readonly entity: string; readonly year: FiscalYear }>;

/** `month` is the one in which the fiscal year begins. */
export function explainMembers(plan: Plan, address: MembersAddress): Explanation {
  const { members: part } = plan;
  const month = plan.consortium.profile.yearStartsIn;
  if (address.figure === 'members') return explainCount(part, address.entity, address.asOf);
  if (address.figure === 'nonmembers') {
    return explainNonmembers(part, address.entity, address.asOf);
  }
  if ('entity' in address) return explainOne(part, address, month);
  return ofYear[address.figure](part, address.year, month);
}
