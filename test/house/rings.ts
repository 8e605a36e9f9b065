// Rings: files or folders that lead back to themselves, also by types and by what loads at first use.
import type { Finding } from './rules.ts';
import type { Source } from './source.ts';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Groups of nodes that reach one another (Tarjan's strongly connected components of two or more). */
export function ringsIn(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const rings: string[][] = [];
  const visit = (node: string): number => {
    const own = order.size;
    order.set(node, own);
    let low = own;
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, order.get(next) ?? own);
    }
    if (low === own) {
      const ring = stack.splice(stack.indexOf(node));
      if (ring.length > 1) rings.push(ring);
    }
    return low;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return rings;
}

function graphOf(sources: readonly Source[], nodeOf: (path: string) => string): Graph {
  const known = new Set(sources.map(({ path }) => path));
  const graph = new Map<string, Set<string>>();
  for (const { path, imports } of sources) {
    const node = nodeOf(path);
    const targets = graph.get(node) ?? new Set();
    graph.set(node, targets);
    for (const { target } of imports) {
      if (known.has(target) && nodeOf(target) !== node) targets.add(nodeOf(target));
    }
  }
  return graph;
}

const remedy = 'Take one of them out, or hand it over as an argument.';

function told(rings: readonly (readonly string[])[], what: string): readonly Finding[] {
  return rings.map((ring) => ({
    path: ring.toSorted()[0] ?? '',
    line: 1,
    rule: `${ring.length} ${what} lead to one another: ${ring.toSorted().join(', ')}.`,
    remedy,
  }));
}

/** Every import counts: a type and what is loaded at first use as much as any other. */
export function fileRings(sources: readonly Source[]): readonly Finding[] {
  return told(ringsIn(graphOf(sources, (path) => path)), 'files');
}

/** `shared/cost`, `renderer/ui`: what stands deeper belongs to the folder under the area. */
const folderOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.split('/').length > 2 ? 2 : 1)
    .join('/');

export function folderRings(sources: readonly Source[]): readonly Finding[] {
  return told(ringsIn(graphOf(sources, folderOf)), 'folders');
}
