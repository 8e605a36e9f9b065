// The inputs of a figure: the entities and records that its explanation names, down to the last.

import type { Address } from '../kernel/address.ts';
import { listAt } from '../kernel/collections.ts';
import { explain } from '../kernel/explain.ts';
import { listPaths, recordPaths } from '../kernel/parts.ts';
import type { Plan, RecordPath } from '../kernel/plan.ts';
import { find } from '../values/id.ts';

const deepest = 8;
const mostAddresses = 2_000;

/** Ids of entities, and paths of the records of the features that the figure asks. */
export function inputsOf(plan: Plan, address: Address): readonly string[] {
  const seen = new Map<string, Address>();
  collect(plan, address, seen, 0);
  const addresses = [...seen.values()];
  const ids = new Set(addresses.flatMap(textsIn).filter((text) => isEntity(plan, text)));
  const features = new Set<string>(addresses.map(({ feature }) => feature));
  const isAsked = (path: RecordPath) => features.has(path.slice(0, path.indexOf('.')));
  return [...ids, ...recordPaths().filter(isAsked)];
}

function collect(plan: Plan, address: Address, seen: Map<string, Address>, depth: number): void {
  const key = JSON.stringify(address);
  if (seen.has(key) || depth > deepest || seen.size > mostAddresses) return;
  seen.set(key, address);
  for (const part of explain(plan, address).parts) {
    if (part.address) collect(plan, part.address, seen, depth + 1);
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function isEntity(plan: Plan, id: string): boolean {
  return listPaths().some((path) => find(listAt(path).read(plan), id) !== undefined);
}
