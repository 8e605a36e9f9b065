// Why an activity, or all of them together, are covered as they are: need, each kind of cover, what is left.

import type { ActivityId } from '../../cost/model.ts';
import type { FigureAddress } from '../../kernel/address.ts';
import { type Explanation, figurePart, gone, type Part } from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { formatExcluding, type Money, signed, sum } from '../../values/money.ts';
import { capitalized } from '../../values/words.ts';
import { type ActivityCover, type Cover, coverOf } from '../figures/cover.ts';
import { type Contribution, isInKind, isOtherKind, isPeople, isTied } from '../model.ts';
import { costBased, type KnownPart } from '../words/onCost.ts';
import { type FigureView, pledgeParts } from '../words/parts.ts';
import { carriedFrom, otherKindWords, viewWords } from '../words/words.ts';

/** One kind of cover of an activity. */
export type CoverPart =
  | 'people'
  | 'kind'
  | 'restricted'
  | 'spread'
  | 'covered'
  | 'stranded'
  | 'carriedIn'
  | 'carried';

export const partWords: Readonly<Record<CoverPart, string>> = {
  people: 'People in kind',
  kind: capitalized(otherKindWords),
  restricted: 'Restricted cash',
  spread: 'Share of the unrestricted cash',
  covered: 'Funded',
  stranded: 'Excess in kind',
  carriedIn: 'Carried from the year before',
  carried: 'Carried forward',
};

/** `Carried from 2012`: where the year is known, it is named. */
export function partLabel(part: CoverPart, year: FiscalYear): string {
  return part === 'carriedIn' ? carriedFrom(year) : partWords[part];
}

const rules: Readonly<Record<CoverPart, string>> = {
  people:
    'Counted first: in-kind people at displaced cost, line by line, up to the FTE and cost of the line they offset.',
  kind: `Counted second: ${otherKindWords} for the activity, up to the need that remains.`,
  restricted:
    'Counted third: cash restricted to the activity, from this year and carried forward, up to the need that remains.',
  spread:
    'Counted last: the unrestricted cash for the tree is allocated to activities in proportion to their remaining needs, exact to the cent.',
  covered: `People in kind, ${otherKindWords}, restricted cash and a share of the unrestricted cash.`,
  stranded: 'In-kind contributions beyond the need. They are shown but not counted.',
  carriedIn:
    'Cash restricted to the activity that was left from the year before, at the same end of the range and in the same view.',
  carried:
    'Restricted cash beyond the need, from this year and carried into it. It is carried forward and stays restricted.',
};

const coverKinds = ['people', 'kind', 'restricted', 'spread'] as const;

function addressOf(
  part: CoverPart,
  entity: ActivityId | null,
  settings: FigureView,
): FigureAddress {
  const { year, end, view } = settings;
  return { feature: 'contributions', figure: 'part', part, entity, year, end, view };
}

/** What is given for the activity itself. */
type GivenPart = Exclude<CoverPart, 'covered' | 'spread' | 'carriedIn'>;

function givenFor(
  plan: Plan,
  part: GivenPart,
  activity: ActivityId,
): (one: Contribution) => boolean {
  const serves = (one: Contribution) => {
    const line = find(plan.cost.lines, one.line);
    return (line?.activity ?? one.activity) === activity;
  };
  switch (part) {
    case 'people':
      return (one) => isPeople(one) && serves(one);
    case 'kind':
      return (one) => isOtherKind(one) && serves(one);
    case 'stranded':
      return (one) => isInKind(one) && serves(one);
    case 'restricted':
    case 'carried':
      return (one) => isTied(one) && one.activity === activity;
  }
}

function needPart(one: ActivityCover, { year, end }: FigureView): Part {
  const cost = { feature: 'cost', figure: 'activity', entity: one.activity, year, end } as const;
  return figurePart('Cost', costBased(one.need, one), cost);
}

function coverParts(one: ActivityCover, settings: FigureView, sign: 1 | -1): Part[] {
  return coverKinds
    .filter((part) => one[part] !== 0)
    .map((part) =>
      figurePart(
        partWords[part],
        costBased(signed(one[part], sign), one),
        addressOf(part, one.activity, settings),
      ),
    );
}

type KnownBefore = KnownPart & Pick<Cover, 'unknownBefore'>;

/** What was carried rests on no cost of this year, but on those of the years before. */
function amountText(part: CoverPart, amount: Money, known: KnownBefore): string {
  return part === 'carriedIn'
    ? formatExcluding(amount, known.unknownBefore)
    : costBased(amount, known);
}

/** One kind of cover of the activity as a part of another figure; nothing where there is none of it. */
function partIn(
  one: ActivityCover,
  part: 'carriedIn' | 'restricted',
  settings: FigureView,
  sign: 1 | -1,
): Part[] {
  if (one[part] === 0) return [];
  const value = amountText(part, signed(one[part], sign), one);
  const address = addressOf(part, one.activity, settings);
  return [figurePart(partLabel(part, settings.year), value, address)];
}

function leftBefore(plan: Plan, one: ActivityCover, { year, end, view }: FigureView): Part[] {
  const before = { year: year - 1, end, view };
  const { activities } = coverOf(plan, year - 1, end, view);
  const left = activities.find(({ activity }) => activity === one.activity);
  if (!left || one.carriedIn === 0) return [];
  const address = addressOf('carried', one.activity, before);
  return [figurePart(`${partWords.carried}, ${year - 1}`, costBased(left.carried, left), address)];
}

function spreadParts(one: ActivityCover, cover: Cover): Part[] {
  const { year, end, view } = cover;
  const available = { feature: 'contributions', figure: 'available', year, end, view } as const;
  const cash = figurePart(
    'Cash for the tree',
    formatExcluding(cover.cash.available, cover.cash.unknownDues),
    available,
  );
  const left = [needPart(one, cover), ...coverParts(one, cover, -1)];
  return [cash, ...left.filter(({ label }) => label !== partWords.spread)];
}

function partsOfOne(plan: Plan, part: CoverPart, one: ActivityCover, cover: Cover): Part[] {
  const given = (of: GivenPart) => pledgeParts(plan, cover, givenFor(plan, of, one.activity));
  switch (part) {
    case 'covered':
      return coverParts(one, cover, 1);
    case 'spread':
      return spreadParts(one, cover);
    case 'carriedIn':
      return leftBefore(plan, one, cover);
    case 'restricted':
      return [...given(part), ...partIn(one, 'carriedIn', cover, 1), needPart(one, cover)];
    case 'carried':
      return [
        ...given(part),
        ...partIn(one, 'carriedIn', cover, 1),
        ...partIn(one, 'restricted', cover, -1),
      ];
    case 'people':
    case 'kind':
    case 'stranded':
      return [...given(part), needPart(one, cover)];
  }
}

function partOfOne(plan: Plan, part: CoverPart, entity: ActivityId, cover: Cover): Explanation {
  const one = cover.activities.find(({ activity }) => activity === entity);
  if (!one) return gone('activity');
  return {
    label: `${nameOf(plan, entity)}: ${partLabel(part, cover.year).toLowerCase()}, ${cover.year}, ${viewWords[cover.view]}, ${cover.end}`,
    value: amountText(part, one[part], one),
    rule: rules[part],
    parts: partsOfOne(plan, part, one, cover),
  };
}

function nameOf(plan: Plan, activity: ActivityId): string {
  return find(plan.cost.activities, activity)?.name ?? 'missing activity';
}

function partOfAll(plan: Plan, part: CoverPart, cover: Cover): Explanation {
  const total = sum(cover.activities.map((one) => one[part]));
  return {
    label: `${partLabel(part, cover.year)}, ${cover.year}, ${viewWords[cover.view]}, ${cover.end}`,
    value: amountText(part, total, cover),
    rule: rules[part],
    parts: cover.activities.map((one) =>
      figurePart(
        nameOf(plan, one.activity),
        amountText(part, one[part], one),
        addressOf(part, one.activity, cover),
      ),
    ),
  };
}

/** One kind of cover of an activity; `entity` null is of all activities. */
export function explainPart(
  plan: Plan,
  part: CoverPart,
  entity: ActivityId | null,
  settings: FigureView,
): Explanation {
  const cover = coverOf(plan, settings.year, settings.end, settings.view);
  return entity === null ? partOfAll(plan, part, cover) : partOfOne(plan, part, entity, cover);
}

/** The funding gap for one activity. */
export function explainActivity(plan: Plan, entity: ActivityId, settings: FigureView): Explanation {
  const cover = coverOf(plan, settings.year, settings.end, settings.view);
  const one = cover.activities.find(({ activity }) => activity === entity);
  if (!one) return gone('activity');
  return {
    label: `${nameOf(plan, entity)}: funding gap, ${settings.year}, ${viewWords[settings.view]}, ${settings.end}`,
    value: costBased(one.gap, one),
    rule: 'Its cost less, in this order: people in kind, other in-kind contributions, restricted cash, and its share of the unrestricted cash in proportion to the remaining needs.',
    parts: [needPart(one, cover), ...coverParts(one, cover, -1)],
  };
}
