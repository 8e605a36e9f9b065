// The tree under a figure: what it is made of, down to the inputs, each with its basis and source.

import type { Address } from '../kernel/address.ts';
import { explain } from '../kernel/explain.ts';
import type { Explanation, Part } from '../kernel/explanation.ts';
import type { Plan } from '../kernel/plan.ts';

/** *explained*: its parts follow; *input*: it has none; *above*: its parts stand further up. */
export type NodeState = 'explained' | 'input' | 'above' | 'deeper';

export interface TreeNode {
  readonly part: Part;
  readonly state: NodeState;
  /** How it is worked out; null for an input, and where its parts stand elsewhere. */
  readonly rule: string | null;
  readonly parts: readonly TreeNode[];
}

export interface ExplanationTree {
  readonly explanation: Explanation;
  readonly parts: readonly TreeNode[];
}

/** Deeper than any figure of a plan that is made by hand; a longer way is cut and says so. */
const deepest = 16;

class Grower {
  private readonly seen = new Set<string>();
  private readonly plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  explained(address: Address): Explanation {
    this.seen.add(JSON.stringify(address));
    return explain(this.plan, address);
  }

  node(part: Part, depth: number): TreeNode {
    const { address } = part;
    if (address === null) return { part, state: 'input', rule: null, parts: [] };
    if (this.seen.has(JSON.stringify(address)))
      return { part, state: 'above', rule: null, parts: [] };
    if (depth > deepest) return { part, state: 'deeper', rule: null, parts: [] };
    const { rule, parts } = this.explained(address);
    return { part, state: 'explained', rule, parts: this.nodes(parts, depth + 1) };
  }

  nodes(parts: readonly Part[], depth: number): readonly TreeNode[] {
    return parts.map((part) => this.node(part, depth));
  }
}

/** Each figure is taken apart once, where it stands first: so the tree is finite, and no longer than the plan. */
export function explanationTree(plan: Plan, address: Address): ExplanationTree {
  const grower = new Grower(plan);
  const explanation = grower.explained(address);
  return { explanation, parts: grower.nodes(explanation.parts, 1) };
}

/** `assumption · Slides: about $150K a year.`; of an input without either, that it has none. */
export function originText({ address, basis, source }: Part): string {
  const known = [basis, source].filter((one) => one !== null && one !== '');
  if (known.length > 0) return known.join(' · ');
  return address === null ? 'no basis or source is recorded' : '';
}

const stateWords: Readonly<Record<NodeState, string>> = {
  explained: '',
  input: '',
  above: 'explained above',
  deeper: 'explained further in the application',
};

/** What stands beside a value: note, origin, and where its parts are. */
export function detailText({ part, state }: TreeNode): string {
  return [part.note, originText(part), stateWords[state]].filter(Boolean).join('; ');
}

function lines(node: TreeNode, indent: string): string[] {
  const detail = detailText(node);
  const own = `${indent}${node.part.label}: ${node.part.value}${detail === '' ? '' : ` (${detail})`}`;
  const inner = `${indent}  `;
  const rule = node.rule === null ? [] : [`${inner}Rule: ${node.rule}`];
  return [own, ...rule, ...node.parts.flatMap((part) => lines(part, inner))];
}

/** The whole tree as indented text: two spaces a step. A line that began with an equals sign would be a formula where it is pasted. */
export function treeText({ explanation, parts }: ExplanationTree): string {
  const { label, value, rule } = explanation;
  return [
    `${label}: ${value}`,
    `  Rule: ${rule}`,
    ...parts.flatMap((part) => lines(part, '  ')),
  ].join('\n');
}

/** A node and how far it stands below the figure: 1 is its own part. */
export interface Placed {
  readonly node: TreeNode;
  readonly depth: number;
}

/** From the top to the bottom, as the tree is read. */
export function placed(parts: readonly TreeNode[], depth = 1): readonly Placed[] {
  return parts.flatMap((node) => [{ node, depth }, ...placed(node.parts, depth + 1)]);
}
