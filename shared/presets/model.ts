// A preset: how another consortium is built, from its public documents; without people or money.

import type { ElectedCount, Quorum, SeatKind } from '../governance/model.ts';
import type { Batch, Change } from '../kernel/change.ts';
import { money } from '../values/money.ts';

export interface PresetTier {
  readonly name: string;
  /** Of one year, in units of the currency, with the year from which they are known. */
  readonly dues?: { readonly from: number; readonly amount: number };
  readonly seats?: PresetSeats;
}

export type PresetSeats = 'each' | ElectedCount;

export interface Preset {
  readonly called: string;
  readonly source: string;
  readonly tiers: readonly PresetTier[];
  readonly quorum: Partial<Quorum> | null;
  /** What the documents state and the plan cannot hold, and what they do not state. */
  readonly note: string;
}

const idOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

function tierOf({ name, dues }: PresetTier, source: string): Change {
  const entity = {
    id: `tier-${idOf(name)}`,
    name,
    dues: dues ? [{ from: dues.from, amount: money(dues.amount) }] : [],
    proRata: false,
    mayChair: false,
    expected: 0,
    expectedProbability: 1,
    source: dues ? source : `${source} The dues are not public.`,
  };
  return { type: 'members/addTier', entity, at: null };
}

function seatsOf({ name, seats }: PresetTier, source: string): Change[] {
  if (seats === undefined) return [];
  const tier = `tier-${idOf(name)}`;
  const kind: SeatKind =
    seats === 'each'
      ? { type: 'perMember', tier }
      : { type: 'elected', tiers: [tier], count: seats };
  const called = seats === 'each' ? `${name} seats` : `Elected by ${name} members`;
  const entity = { id: `seats-${idOf(name)}`, name: called, kind, cap: null, source };
  return [{ type: 'governance/addSeatRule', entity, at: null }];
}

const assumed =
  'Assumption: more than half of the authorized seats; the rule is not recorded here.';

/** The first entry of a workspace that begins with it; `startYear` as in an empty plan. */
export function initialChangeOf(
  { called, source, tiers, quorum, note }: Preset,
  startYear: number,
): Batch {
  return {
    type: 'batch',
    name: `Started from ${called}`,
    changes: [
      { type: 'cost/setTerms', set: { startYear } },
      { type: 'consortium/setProfile', set: { note } },
      ...tiers.map((tier) => tierOf(tier, source)),
      ...tiers.flatMap((tier) => seatsOf(tier, source)),
      { type: 'governance/setQuorum', set: quorum ? { ...quorum, source } : { source: assumed } },
    ],
  };
}
