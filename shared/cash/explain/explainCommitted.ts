// Why so much is committed to the tree, and why so much is to be kept as a reserve.
import { isOfYear } from '../../contributions/figures/cash.ts';
import {
  type Explanation,
  figurePart,
  gone,
  inputPart,
  type Part,
} from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import { spanText } from '../../values/counted.ts';
import type { FiscalYear } from '../../values/date.ts';
import { formatFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { formatMoney, noMoney, sum } from '../../values/money.ts';
import { commitmentsBeyond } from '../figures/beyondPlan.ts';
import { committedIn, leastReserve, yearlyAmount } from '../figures/years.ts';
import type { Commitment, CommitmentId, Least } from '../model.ts';
import { committedPart, outsidePart } from '../words/parts.ts';
import { leastText } from '../words/words.ts';

export function explainCommitted(plan: Plan, year: FiscalYear): Explanation {
  return {
    label: `Committed to the tree, ${year}`,
    value: formatMoney(committedIn(plan, year)),
    rule: 'What the consortium has committed to pay for the tree this year: contracts, staff, equipment. It does not change the cost of the model.',
    parts: plan.cash.commitments
      .filter((one) => isOfYear(one, year))
      .map((one) => ({
        ...figurePart(one.name, formatMoney(yearlyAmount(one)), {
          feature: 'cash',
          figure: 'commitment',
          entity: one.id,
        }),
        source: one.source,
      })),
  };
}

function sizeParts({ amount, fte, rate, source }: Commitment): Part[] {
  if (fte === null || rate === null) {
    return [inputPart('Amount per year', formatMoney(amount ?? noMoney), 'committed', source)];
  }
  return [
    inputPart('Staff hired', `${formatFte(fte)} FTE`, 'committed', source),
    inputPart('Annual cost per FTE', formatMoney(rate), 'committed', source),
  ];
}

export function explainCommitment(plan: Plan, entity: CommitmentId): Explanation {
  const one = find(plan.cash.commitments, entity);
  if (!one) return gone('commitment');
  const line = find(plan.cost.lines, one.line)?.name;
  const activity = find(plan.cost.activities, one.activity)?.name;
  const years = spanText(String(one.firstYear), String(one.lastYear));
  return {
    label: `Committed each year: ${one.name}`,
    value: formatMoney(yearlyAmount(one)),
    rule:
      one.fte === null
        ? 'The amount agreed for each year.'
        : 'The FTE hired times the annual cost per FTE, rounded once to the cent.',
    parts: [
      ...sizeParts(one),
      inputPart('Years', years, 'committed', one.source),
      inputPart('For', line ?? activity ?? 'the whole tree', 'committed', one.source),
    ],
  };
}

/** `2015`, or `2015 to 2020`. */
const yearsText = (first: FiscalYear, last: FiscalYear) => spanText(String(first), String(last));

/** What is committed in years beyond the plan, to the tree and outside of it. */
export function explainBeyond(plan: Plan): Explanation {
  const beyond = commitmentsBeyond(plan);
  return {
    label: 'Committed beyond the plan',
    value: formatMoney(sum(beyond.map(({ amount }) => amount))),
    rule: 'Commitments for years after the last year of the plan. They are not part of the plan’s figures, and the commitment limit does not apply to them.',
    parts: beyond.map(({ commitment, name, firstYear, lastYear, amount, source }) => {
      const label = `${name}, ${yearsText(firstYear, lastYear)}`;
      if (commitment === null) return inputPart(label, formatMoney(amount), 'committed', source);
      const address = { feature: 'cash', figure: 'commitment', entity: commitment } as const;
      return { ...figurePart(label, formatMoney(amount), address), source };
    }),
  };
}

const kept = 'The reserve that the consortium wants at the end of each year.';

const leastRules: Readonly<Record<Least['of'], string>> = {
  nothing: kept,
  amount: kept,
  months:
    'One twelfth of what is committed for the year, to the tree and in other commitments, times the number of months.',
};

export function explainLeast(plan: Plan, year: FiscalYear): Explanation {
  const { least, leastSource } = plan.cash.terms;
  const parts: Readonly<Record<Least['of'], readonly Part[]>> = {
    nothing: [],
    amount: [],
    months: [outsidePart(plan, year, 1), committedPart(plan, year, 1)],
  };
  return {
    label: `Operating reserve target, ${year}`,
    value: formatMoney(leastReserve(plan, year)),
    rule: leastRules[least.of],
    parts: [
      inputPart('Operating reserve target', leastText(least), 'rule', leastSource),
      ...parts[least.of],
    ],
  };
}
