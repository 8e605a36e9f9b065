// Why one contribution is worth what it is, and how it stands as a part of other figures.
import { costOfFte } from '../../cost/figures/costs.ts';
import { isPlanned, knownActivity, knownLine } from '../../cost/figures/known.ts';
import { costText } from '../../cost/words.ts';
import {
  type Explanation,
  figurePart,
  gone,
  inputPart,
  type Part,
} from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import { isWeighed } from '../../kernel/viewSettings.ts';
import { fte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { formatMoney, type Money } from '../../values/money.ts';
import { formatShare } from '../../values/share.ts';
import { isOfYear, weightOf } from '../figures/cash.ts';
import { worthOf } from '../figures/worth.ts';
import {
  type Contribution,
  type ContributionId,
  isCash,
  isSure,
  isWithdrawn,
  type KindRule,
  kindRules,
} from '../model.ts';
import type { FigureView } from '../words/parts.ts';
import { contributorText, purposeText, sizeText } from '../words/pledgeTexts.ts';
import { statusWords, viewWords } from '../words/words.ts';

const worthRules: Readonly<Record<KindRule['size'], string>> = {
  fte: 'Displaced cost: the FTE times the cost per FTE of the line it offsets.',
  amount: 'The amount contributed each year.',
};

const sizeLabels: Readonly<Record<KindRule['size'], string>> = {
  fte: 'FTE per year',
  amount: 'Amount per year',
};

function ruleOf(pledge: Contribution, { year }: FigureView): string {
  if (isWithdrawn(pledge)) return 'It was withdrawn and does not count.';
  if (!isOfYear(pledge, year)) return `It does not apply in ${year}.`;
  return `${worthRules[kindRules[pledge.kind].size]} The view weights it by its status. Anything beyond the need it serves is not counted.`;
}

function moneyOrUnknown(amount: Money | null): string {
  return amount === null ? 'unknown' : formatMoney(amount);
}

function peopleParts(plan: Plan, pledge: Contribution, { year, end }: FigureView): Part[] {
  const line = find(plan.cost.lines, pledge.line);
  if (!line) return [];
  const { terms } = plan.cost;
  const isKnown = isPlanned(terms, year);
  const rate = moneyOrUnknown(isKnown ? costOfFte(line, terms, year, end, fte(1)) : null);
  const cost = knownLine(plan.cost, year, line.id)?.[end] ?? null;
  return [
    inputPart('Cost per FTE of the line', rate, null, null),
    figurePart(`“${line.name}”, which it offsets`, moneyOrUnknown(cost), {
      feature: 'cost',
      figure: 'line',
      entity: line.id,
      year,
      end,
    }),
  ];
}

function activityPart(plan: Plan, pledge: Contribution, settings: FigureView): Part[] {
  const { year, end } = settings;
  const one = find(plan.cost.activities, pledge.activity);
  if (!one) return [];
  const sum = knownActivity(plan.cost, year, one.id);
  return [
    figurePart(`“${one.name}”, which it serves`, costText(sum, end), {
      feature: 'cost',
      figure: 'activity',
      entity: one.id,
      year,
      end,
    }),
  ];
}

function statusPart(plan: Plan, pledge: Contribution, { view }: FigureView): Part {
  const { rules } = plan.contributions;
  const weighed = !isSure(pledge) && !isWithdrawn(pledge);
  const counted = `counted at ${formatShare(weightOf(pledge.status, view, rules))}`;
  const label = `${statusWords[pledge.status]}, in the “${viewWords[view]}” view`;
  return inputPart(label, counted, null, weighed && isWeighed(view) ? rules.source : null);
}

export function explainPledge(
  plan: Plan,
  entity: ContributionId,
  settings: FigureView,
): Explanation {
  const pledge = find(plan.contributions.pledges, entity);
  if (!pledge) return gone('contribution');
  const giver = contributorText(plan, pledge) || 'not recorded';
  return {
    label: `Value of “${pledge.name}”, ${settings.year}, ${settings.end}`,
    value: moneyOrUnknown(worthOf(plan, pledge, settings.year, settings.end)),
    rule: ruleOf(pledge, settings),
    parts: [
      inputPart(
        sizeLabels[kindRules[pledge.kind].size],
        sizeText(pledge),
        pledge.status,
        pledge.source,
      ),
      ...peopleParts(plan, pledge, settings),
      ...activityPart(plan, pledge, settings),
      ...(isCash(pledge) && pledge.activity === null
        ? [inputPart('For', purposeText(plan, pledge), null, null)]
        : []),
      inputPart('Contributor', giver, null, null),
      statusPart(plan, pledge, settings),
    ],
  };
}
