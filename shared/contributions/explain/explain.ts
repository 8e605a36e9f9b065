// Why the cover, the gap and the cash are what they are.
import type { ActivityId } from '../../cost/model.ts';
import { whyUnknown } from '../../cost/words.ts';
import { type Explanation, figurePart, inputPart, type Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import { countsUncertain } from '../../kernel/viewSettings.ts';
import { duesOfYear } from '../../members/figures/roll.ts';
import type { TierId } from '../../members/model.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { formatMoney, formatSum, signed, sum } from '../../values/money.ts';
import { formatShare } from '../../values/share.ts';
import { type Cash, isOfYear, tied } from '../figures/cash.ts';
import { type Cover, coverOf } from '../figures/cover.ts';
import { type CoverFigure, coverLabel, coverRules, coverText } from '../figures/coverFigures.ts';
import { type Contribution, type ContributionId, isCash, isInKind, isTied } from '../model.ts';
import { costBased } from '../words/onCost.ts';
import { type FigureView, pledgeParts } from '../words/parts.ts';
import { viewWords } from '../words/words.ts';
import { type CoverPart, explainActivity, explainPart, partWords } from './explainActivity.ts';
import { expectedParts, explainClosing, explainExpected } from './explainDues.ts';
import { explainPledge } from './explainPledge.ts';
import { explainShare, type ShareAddress } from './explainShare.ts';

interface Address extends FigureView {
  readonly feature: 'contributions';
}

export type ContributionsAddress =
  | (Address & { readonly figure: CoverFigure })
  | (Address & { readonly figure: 'activity'; readonly entity: ActivityId })
  | (Address & { readonly figure: 'pledge'; readonly entity: ContributionId })
  | (Address & { readonly figure: 'tierExpected' | 'closingDues'; readonly entity: TierId })
  | ShareAddress
  | (Address & {
      readonly figure: 'part';
      readonly part: CoverPart;
      /** Null is of all activities. */
      readonly entity: ActivityId | null;
    });

declare module '../../kernel/address.ts' {
  interface Addresses {
    readonly contributions: ContributionsAddress;
  }
}

function part(cover: Cover, figure: CoverFigure, sign: 1 | -1 = 1): Part {
  const { year, end, view } = cover;
  const value = coverText(cover, figure, sign);
  return figurePart(coverLabel(figure, year), value, {
    feature: 'contributions',
    figure,
    year,
    end,
    view,
  });
}

function needPart(cover: Cover): Part {
  const { need, year, end } = cover;
  return figurePart('Cost of the model', costBased(need, cover), {
    feature: 'cost',
    figure: 'total',
    year,
    end,
  });
}

/** Begins parts that split a figure once more, after those that make it: `Funding gap: Testing`. */
const splitOf = (figure: CoverFigure, year: FiscalYear) => `${coverLabel(figure, year)}: `;

function gapParts(plan: Plan, { activities, year, end, view }: Cover): Part[] {
  return activities.map((one) => {
    const { activity: entity, gap } = one;
    const address = { feature: 'contributions', figure: 'activity', entity } as const;
    const label = `${splitOf('gap', year)}${nameOf(plan, entity)}`;
    return figurePart(label, costBased(gap, one), { ...address, year, end, view });
  });
}

/** What the activities have of one kind of cover. */
function coverParts(plan: Plan, cover: Cover, which: CoverPart, prefix = ''): Part[] {
  const { parts } = explainPart(plan, which, null, cover);
  return parts.map((one) => ({ ...one, label: `${prefix}${one.label}` }));
}

/** One kind of cover, of all activities together. */
function coverPart(cover: Cover, which: CoverPart, sign: 1 | -1 = 1) {
  const { activities, year, end, view } = cover;
  const amount = sum(activities.map((one) => one[which]));
  const address = { feature: 'contributions', figure: 'part', part: which, entity: null } as const;
  const value = costBased(signed(amount, sign), cover);
  return figurePart(partWords[which], value, { ...address, year, end, view });
}

function nameOf(plan: Plan, activity: ActivityId): string {
  return find(plan.cost.activities, activity)?.name ?? 'missing activity';
}

function duesPart(plan: Plan, { year, cash }: Cover): Part {
  const address = { feature: 'members', figure: 'namedDues', year } as const;
  const { unknownNamed } = duesOfYear(plan.members, year, plan.consortium.profile.yearStartsIn);
  return figurePart('Dues of named members', formatSum(cash.dues, unknownNamed), address);
}

function outsideParts(plan: Plan, year: FiscalYear): Part[] {
  return plan.contributions.outside
    .filter((one) => isOfYear(one, year))
    .map((one) => inputPart(one.name, formatMoney(one.amount), null, one.source));
}

function setPart({ set }: Cash): Part[] {
  return set ? [inputPart('Board allocation', formatMoney(set.amount), null, set.source)] : [];
}

function bandParts(plan: Plan): Part[] {
  const { hostFee, source } = plan.contributions.rules;
  return hostFee.map(({ upTo, share }) => {
    const label = upTo === null ? 'Above' : `Up to ${formatMoney(upTo)}`;
    return inputPart(
      hostFee.length === 1 ? 'All receipts' : label,
      formatShare(share),
      null,
      source,
    );
  });
}

const isFree = (one: Contribution) => isCash(one) && one.activity === null;

function partsOf(plan: Plan, cover: Cover, figure: CoverFigure): readonly Part[] {
  const { year, view, cash } = cover;
  const to = (other: CoverFigure, sign: 1 | -1 = 1) => part(cover, other, sign);
  switch (figure) {
    case 'gap':
      return [needPart(cover), to('covered', -1), ...gapParts(plan, cover)];
    case 'covered':
      return [
        to('inCash'),
        to('inKind'),
        ...coverParts(plan, cover, figure, splitOf(figure, year)),
      ];
    case 'inKind':
      return [
        coverPart(cover, 'people'),
        coverPart(cover, 'kind'),
        ...pledgeParts(plan, cover, isInKind),
      ];
    case 'offered':
      return [to('receipts'), to('inKind'), to('stranded')];
    case 'inCash':
      return [coverPart(cover, 'restricted'), coverPart(cover, 'spread')];
    case 'surplus':
      return [to('available'), coverPart(cover, 'spread', -1)];
    case 'stranded':
    case 'carriedIn':
    case 'carried':
      return coverParts(plan, cover, figure);
    case 'expectedDues':
      return expectedParts(plan, cover);
    case 'unrestricted':
      return pledgeParts(plan, cover, isFree);
    case 'restricted':
      return pledgeParts(plan, cover, isTied);
    case 'receipts':
      return [
        duesPart(plan, cover),
        ...(countsUncertain(view) ? [to('expectedDues')] : []),
        ...pledgeParts(plan, cover, isCash),
      ];
    case 'fee':
      return [to('receipts'), ...bandParts(plan)];
    case 'outside':
      return outsideParts(plan, year);
    case 'free':
      return [
        to('receipts'),
        ...(tied(cash) === 0 ? [] : [to('restricted', -1)]),
        to('fee', -1),
        ...(cash.outside === 0 ? [] : [to('outside', -1)]),
      ];
    case 'available':
    case 'reserve':
    case 'breach':
      return [to('free'), ...setPart(cash)];
  }
}

export function explainContributions(plan: Plan, address: ContributionsAddress): Explanation {
  switch (address.figure) {
    case 'activity':
      return explainActivity(plan, address.entity, address);
    case 'part':
      return explainPart(plan, address.part, address.entity, address);
    case 'pledge':
      return explainPledge(plan, address.entity, address);
    case 'share':
    case 'pays':
      return explainShare(plan, address);
    case 'tierExpected':
      return explainExpected(plan, address.entity, address);
    case 'closingDues':
      return explainClosing(plan, address.entity, address);
    default:
      return explainCover(plan, address.figure, address);
  }
}

function explainCover(
  plan: Plan,
  figure: CoverFigure,
  { year, end, view }: FigureView,
): Explanation {
  const cover = coverOf(plan, year, end, view);
  const value = coverText(cover, figure);
  const why = whyUnknown(plan.cost, year);
  return {
    label: `${coverLabel(figure, year)}, ${year}, ${viewWords[view]}`,
    value,
    rule: why && value === 'unknown' ? `${why} ${coverRules[figure]}` : coverRules[figure],
    parts: partsOf(plan, cover, figure),
  };
}
