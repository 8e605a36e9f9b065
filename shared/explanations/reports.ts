// The explanations that were chosen for the board pack, each as the whole tree under its figure.
import type { Address } from '../kernel/address.ts';
import type { Plan } from '../kernel/plan.ts';
import { plainSection, type ReportTable, type Section } from '../kernel/report.ts';
import type { Chosen } from './model.ts';
import { detailText, explanationTree, type Placed, placed } from './tree.ts';

const columns = [
  { header: 'Made up of', numeric: false },
  { header: 'Value', numeric: true },
  { header: 'Rule, basis and source', numeric: false },
];

/** A dash for each step down: a table has no tree. */
function rowOf({ node, depth }: Placed): string[] {
  const label = `${'– '.repeat(depth - 1)}${node.part.label}`;
  return [label, node.part.value, [node.rule, detailText(node)].filter(Boolean).join(' ')];
}

function treeTable(plan: Plan, address: Address): ReportTable {
  const tree = explanationTree(plan, address);
  const { label, value, rule } = tree.explanation;
  return {
    title: `${label}: ${value}`,
    columns,
    rows: placed(tree.parts).map(rowOf),
    totalled: false,
    note: rule,
  };
}

/** An address is text that may come from another version: what it cannot explain, it says so. */
function tableOf(plan: Plan, { name, address }: Chosen): ReportTable {
  try {
    return treeTable(plan, JSON.parse(address));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const note = `This version of Treekeeper cannot explain the figure: ${why}`;
    return { title: name, columns, rows: [], totalled: false, note };
  }
}

/** In the order in which they stand in the plan; none where nobody chose a figure. */
export function explanationsSections(plan: Plan): readonly Section[] {
  const { chosen } = plan.explanations;
  const tables = chosen.map((one) => tableOf(plan, one));
  return tables.length === 0 ? [] : [plainSection('Explanations', tables)];
}
