// The organisation on the paper of the board: each part and class of the chart, and who is in it.

import type { Plan } from '../../kernel/plan.ts';
import type { PaperTable } from '../../kernel/report.ts';
import type { Looking } from '../../kernel/viewSettings.ts';
import { formatDate } from '../../values/date.ts';
import type { Box } from '../figures/box.ts';
import { organisationOn } from '../figures/organization.ts';

const columns = ['Part', 'Class or office', 'Says', 'Who'];

function marked({ name, mark, note }: Box): string {
  if (mark === 'expected') return `${name}, ${note}`;
  return mark === 'vacant' ? `${name} (vacant)` : name;
}

function rowsOf(part: Box): string[][] {
  if (part.boxes.length === 0) return [[part.name, '', part.note ?? '', '']];
  return part.boxes.map((one) => [
    part.name,
    one.name,
    one.note ?? '',
    one.boxes.map(marked).join('; '),
  ]);
}

export function organisationPaper(plan: Plan, { asOf }: Looking): PaperTable {
  const expects = plan.members.tiers.some(({ expected }) => expected > 0);
  return {
    title: `Organisation on ${formatDate(asOf)}`,
    columns: columns.map((header) => ({ header, numeric: false })),
    rows: organisationOn(plan, asOf).boxes.flatMap(rowsOf),
    totalled: false,
    note: expects ? 'Expected members are an assumption: they are not yet named.' : null,
  };
}
