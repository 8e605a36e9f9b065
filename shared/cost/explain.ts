// Why the cost figures are what they are: total, activity, line and cost per FTE.
import { type Explanation, figurePart, gone, inputPart, type Part } from '../kernel/explanation.ts';
import type { Plan } from '../kernel/plan.ts';
import type { FiscalYear } from '../values/date.ts';
import { formatFte } from '../values/fte.ts';
import { find } from '../values/id.ts';
import { cents, excludes, formatMoney, type Money, negated } from '../values/money.ts';
import { at, type End, formatRange, isConstant, type Range } from '../values/range.ts';
import { formatShare } from '../values/share.ts';
import { type CostSum, imbalanceOf, recursIn, yearsSince } from './figures/costs.ts';
import {
  isPlanned,
  knownActivity,
  knownFte,
  knownLine,
  unknownFte,
  unknownIn,
} from './figures/known.ts';
import { leftUnder } from './figures/target.ts';
import {
  type ActivityId,
  type CostLine,
  type CostPart,
  isFixed,
  isStaff,
  type LineId,
  lineRules,
  type Rate,
  type Solved,
} from './model.ts';
import { costText, ruleIn, totalText } from './words.ts';

interface OfYear {
  readonly feature: 'cost';
  readonly year: FiscalYear;
  readonly end: End;
}

export type CostAddress =
  | (OfYear & { readonly figure: 'total' | 'fte' | 'left' })
  | (OfYear & { readonly figure: 'activity'; readonly entity: ActivityId })
  | (OfYear & { readonly figure: 'line'; readonly entity: LineId })
  | { readonly feature: 'cost'; readonly figure: 'rate' };

declare module '../kernel/address.ts' {
  interface Addresses {
    readonly cost: CostAddress;
  }
}

const called: Record<End, string> = { low: 'low', likely: 'likely', high: 'high' };

function sumPart(label: string, sum: CostSum | null, address: CostAddress, end: End) {
  return figurePart(label, costText(sum, end), address);
}

function total(part: CostPart, { year, end }: OfYear): Explanation {
  return {
    label: `Cost of the model, ${year}, ${called[end]}`,
    value: totalText(part, year, end),
    rule: ruleIn(
      part,
      year,
      'The sum of all activities. A line without a figure is left out and counted as unknown.',
    ),
    parts: part.activities.map(({ id, name }) =>
      sumPart(
        name,
        knownActivity(part, year, id),
        { feature: 'cost', figure: 'activity', entity: id, year, end },
        end,
      ),
    ),
  };
}

function activity(part: CostPart, entity: ActivityId, { year, end }: OfYear): Explanation {
  const lines = part.lines.filter((line) => line.activity === entity);
  return {
    label: `${find(part.activities, entity)?.name ?? entity}, ${year}, ${called[end]}`,
    value: costText(knownActivity(part, year, entity), end),
    rule: ruleIn(part, year, 'The sum of its cost lines.'),
    parts: lines.map((line) => linePart(part, line, year, end)),
  };
}

function linePart(part: CostPart, line: CostLine, year: FiscalYear, end: End): Part {
  const cost = knownLine(part, year, line.id);
  const value = cost ? formatMoney(cost[end]) : 'unknown';
  return figurePart(line.name, value, {
    feature: 'cost',
    figure: 'line',
    entity: line.id,
    year,
    end,
  });
}

function solvedText(part: CostPart, solved: Solved | null): string {
  if (!solved) return '';
  const off = imbalanceOf(part);
  const balance = off ? ` It is off by ${formatMoney(off)}.` : '';
  return ` Solved so that the ${solved.end} total is ${formatMoney(solved.target)}: ${solved.equation}.${balance}`;
}

function ruleOf(part: CostPart, line: CostLine, year: FiscalYear): string {
  if (!recursIn(line, year, part.terms)) return 'It does not recur in this year.';
  const grows = yearsSince(part.terms, year) > 0 ? ', escalated since the start year' : '';
  if (isFixed(line)) return `The amount${grows}, rounded once to the cent.`;
  const shared = line.rate === null && part.terms.rate.solved;
  return `FTE times the cost per FTE${grows}, rounded once to the cent${shared ? '; the lines at the solved cost share one total, split by largest remainder' : ''}.`;
}

function amountPart<T extends number>(
  label: string,
  range: Range<T> | null,
  end: End,
  show: (value: T) => string,
  line: CostLine,
) {
  const value = range === null ? 'unknown' : show(at(range, end));
  const span = range === null || isConstant(range) ? '' : ` (${formatRange(range, show)})`;
  return inputPart(label, `${value}${span}`, line.basis, line.note);
}

function escalationPart(part: CostPart, line: CostLine, year: FiscalYear): Part[] {
  const years = yearsSince(part.terms, year);
  if (years === 0 || !isPlanned(part.terms, year)) return [];
  const rate = part.terms[lineRules[line.kind].grows];
  return [inputPart('Escalation', `${formatShare(rate)} a year for ${years} years`, null, null)];
}

function lineInputs(part: CostPart, line: CostLine, end: End): Part[] {
  if (isFixed(line)) return [amountPart('Amount', line.amount, end, formatMoney, line)];
  const rate = line.rate
    ? amountPart('Its own cost per FTE', line.rate, end, formatMoney, line)
    : figurePart('Cost per FTE', rateText(part.terms.rate, end), {
        feature: 'cost',
        figure: 'rate',
      } as const);
  return [amountPart('FTE', line.fte, end, formatFte, line), rate];
}

function line(part: CostPart, entity: LineId, { year, end }: OfYear): Explanation {
  const one = find(part.lines, entity);
  if (!one) return gone('cost line');
  const cost = knownLine(part, year, entity);
  return {
    label: `${one.name}, ${year}, ${called[end]}`,
    value: cost ? formatMoney(cost[end]) : 'unknown',
    rule: ruleIn(part, year, `${ruleOf(part, one, year)}${solvedText(part, one.solved)}`),
    parts: [...lineInputs(part, one, end), ...escalationPart(part, one, year)],
  };
}

function rateText({ amount }: Rate, end: End): string {
  return amount === null ? 'unknown' : formatMoney(cents(Math.round(at(amount, end))));
}

function rate(part: CostPart): Explanation {
  const { amount, basis, note, solved } = part.terms.rate;
  const value = amount === null ? 'unknown' : formatRange(amount, formatMoney);
  return {
    label: 'Cost per FTE',
    value,
    rule: `The loaded annual cost of one full-time person, in ${part.terms.startYear} prices.${solvedText(part, solved)}`,
    parts: [inputPart('Cost per FTE', value, basis, note)],
  };
}

function fteText(part: CostPart, year: FiscalYear, end: End): string {
  const known = knownFte(part, year);
  const left = excludes(unknownFte(part, year));
  return known ? [`${formatFte(known[end])} FTE`, left].filter(Boolean).join(', ') : 'unknown';
}

function fte(part: CostPart, { year, end }: OfYear): Explanation {
  const staff = part.lines.filter((one) => isStaff(one) && recursIn(one, year, part.terms));
  return {
    label: `People, ${year}, ${called[end]}`,
    value: fteText(part, year, end),
    rule: ruleIn(
      part,
      year,
      'The sum of the FTE of all staff lines. A line without FTE is left out and counted as unknown.',
    ),
    parts: staff.map((one) => amountPart(one.name, one.fte, end, formatFte, one)),
  };
}

/** `$300,000 under`, `$50,000 over`, or that the target is met exactly. */
export function formatLeft(left: Money): string {
  if (left === 0) return 'exactly on target';
  return left > 0 ? `${formatMoney(left)} under` : `${formatMoney(negated(left))} over`;
}

/** With how many lines the cost leaves out; `unknown` where nothing of it is known. */
function leftText(part: CostPart, { year, end }: Omit<OfYear, 'feature'>, target: Money): string {
  const known = leftUnder(part, year, target);
  if (!known) return 'unknown';
  const left = excludes(unknownIn(part, year));
  return [formatLeft(known[end]), left].filter(Boolean).join(', ');
}

function left(part: CostPart, { year, end }: OfYear, target: Money | null): Explanation {
  const label = `Against the target, ${year}, ${called[end]}`;
  if (target === null) return { label, value: 'no target', rule: 'No target is set.', parts: [] };
  const address = { feature: 'cost', figure: 'total', year, end } as const;
  return {
    label,
    value: leftText(part, { year, end }, target),
    rule: ruleIn(part, year, 'The target less the cost of the year.'),
    parts: [
      inputPart('Target for one year', formatMoney(target), null, null),
      figurePart(`Cost of the model, ${year}`, totalText(part, year, end), address),
    ],
  };
}

/** `target` is the amount that the cost of one year should stay under, where one is set. */
export function explainCost({ cost: part, consortium }: Plan, address: CostAddress): Explanation {
  switch (address.figure) {
    case 'total':
      return total(part, address);
    case 'fte':
      return fte(part, address);
    case 'left':
      return left(part, address, consortium.profile.target);
    case 'activity':
      return activity(part, address.entity, address);
    case 'line':
      return line(part, address.entity, address);
    case 'rate':
      return rate(part);
  }
}
