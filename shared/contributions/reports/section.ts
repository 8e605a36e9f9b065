// The contributions on paper: what each is, who gives it, and how sure it is.

import type { Plan } from '../../kernel/plan.ts';
import { number, type PaperTable, type Section, text } from '../../kernel/report.ts';
import { formatFte } from '../../values/fte.ts';
import { find } from '../../values/id.ts';
import { formatMoney, noMoney } from '../../values/money.ts';
import type { Contribution } from '../model.ts';
import { kindWords, statusWords } from '../words/words.ts';

function sizeText({ fte, amount }: Contribution): string {
  return fte === null ? formatMoney(amount ?? noMoney) : `${formatFte(fte)} FTE`;
}

function yearsText({ firstYear, lastYear }: Contribution): string {
  return firstYear === lastYear ? String(firstYear) : `${firstYear} to ${lastYear}`;
}

function forText(plan: Plan, { line, activity }: Contribution): string {
  const thing = find(plan.cost.lines, line) ?? find(plan.cost.activities, activity);
  return thing?.name ?? 'anything';
}

function pledgesTable(plan: Plan): PaperTable {
  return {
    title: 'Contributions beyond dues',
    columns: [
      ...['Contribution', 'From', 'For', 'Kind'].map(text),
      number('Size'),
      ...['Years', 'Status'].map(text),
    ],
    rows: plan.contributions.pledges.map((pledge) => [
      pledge.name,
      find(plan.members.roll, pledge.member)?.name ?? pledge.giver ?? 'not recorded',
      forText(plan, pledge),
      kindWords[pledge.kind],
      sizeText(pledge),
      yearsText(pledge),
      statusWords[pledge.status],
    ]),
    totalled: false,
    note: plan.contributions.pledges.length === 0 ? 'None is recorded.' : null,
  };
}

export function contributionsSection(plan: Plan): Section {
  const intro = 'Dues follow from the roll of members, and are not listed here.';
  return { title: 'Contributions', intro, charts: [], tables: [pledgesTable(plan)] };
}
