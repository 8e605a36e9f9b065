// Custody on a day: who holds each asset, which copies there are, and whether that is enough.

import type { Plan } from '../../kernel/plan.ts';
import { groupOf } from '../../members/figures/parties.ts';
import { isVendorKind, type Member } from '../../members/model.ts';
import type { PlainDate } from '../../values/date.ts';
import { remembering } from '../../values/remember.ts';
import type { Asset } from '../model.ts';
import { copiesCounted, furtherText, partyText } from '../words/words.ts';
import { type CopyOn, copyOn } from './copies.ts';

/** Who holds it: *unknown*: nobody is recorded; *alone*: one, with those who are related to it. */
export type Holding = 'unknown' | 'alone' | 'shared';

export interface Custody {
  readonly asset: Asset;
  readonly holder: string;
  readonly holding: Holding;
  /** Held by one vendor alone: the concern that the slides name. */
  readonly oneVendor: boolean;
  readonly copies: readonly CopyOn[];
  readonly independent: number;
  /** Red: no copy and no second holder. Amber: somebody must act. Clear: neither. */
  readonly state: 'red' | 'amber' | 'clear';
  /** In a few words: `No backup, one vendor`. */
  readonly label: string;
  /** In sentences. */
  readonly why: readonly string[];
}

function unrelated(roll: readonly Member[], { holder, further }: Asset): boolean {
  const first = groupOf(roll, holder)?.key;
  return further.some((one) => !one.related && groupOf(roll, one)?.key !== first);
}

function holdingOf(roll: readonly Member[], asset: Asset): Holding {
  if (groupOf(roll, asset.holder) === null) return 'unknown';
  return unrelated(roll, asset) ? 'shared' : 'alone';
}

function isVendor(roll: readonly Member[], { holder, holderKind }: Asset): boolean {
  const kind = groupOf(roll, holder)?.kind ?? holderKind;
  return kind !== null && isVendorKind[kind];
}

type Observed = Omit<Custody, 'state' | 'label' | 'why'>;

const isProven = ({ proof }: CopyOn) => proof === 'proven';

// A second, unrelated holder is needed, and copies that nobody restored are no assurance.
function stateOf({ holding, independent, copies }: Observed): Custody['state'] {
  if (holding !== 'shared') return independent === 0 ? 'red' : 'amber';
  return copies.length === 0 || copies.some(isProven) ? 'clear' : 'amber';
}

function labelOf(found: Observed): string {
  const { holding, oneVendor, independent } = found;
  if (holding === 'shared') return stateOf(found) === 'clear' ? 'Secure' : 'Backup not tested';
  const who = oneVendor ? 'one vendor' : 'one custodian';
  const held = holding === 'unknown' ? 'custodian unknown' : who;
  if (independent === 0) return `No backup, ${held}`;
  return `${held[0]?.toUpperCase()}${held.slice(1)}, ${copiesCounted(independent)}`;
}

function holdingText(
  roll: readonly Member[],
  { asset, holder, holding, oneVendor }: Observed,
): string {
  const others = furtherText(roll, asset);
  if (holding === 'unknown') {
    return `The custodian is not recorded${others && ` (further custodians: ${others})`}, so it is unknown whether there is a second, unrelated custodian.`;
  }
  if (holding === 'shared') return `${holder} holds it, and so does ${others}.`;
  const one = oneVendor ? `${holder}, a vendor,` : holder;
  if (others === '') return `${one} holds it alone.`;
  return `${one} holds it with ${others}: related custodians count as one.`;
}

function copiesText({ copies, independent }: Observed): string[] {
  if (copies.length === 0) return ['No backup is recorded.'];
  const own = copies.length - independent;
  const counted = `${copiesCounted(independent)} kept by someone else${own > 0 ? `, ${own} kept by the custodian` : ''}.`;
  const proven = copies.filter(isProven).length;
  return [counted, `${proven} of ${copies.length} tested by a restore within the period.`];
}

function custodyOfAsset(plan: Plan, asset: Asset, copies: readonly CopyOn[]): Custody {
  const { roll } = plan.members;
  const holding = holdingOf(roll, asset);
  const found: Observed = {
    asset,
    holder: partyText(roll, asset.holder),
    holding,
    oneVendor: holding === 'alone' && isVendor(roll, asset),
    copies,
    independent: copies.filter((one) => one.independent).length,
  };
  return {
    ...found,
    state: stateOf(found),
    label: labelOf(found),
    why: [
      holdingText(roll, found),
      ...copiesText(found),
      ...(asset.onLoss === null ? ['No continuity plan is recorded.'] : []),
    ],
  };
}

function compute(plan: Plan, asOf: PlainDate): readonly Custody[] {
  const { assets, copies, rules } = plan.infrastructure;
  const byAsset = Map.groupBy(copies, ({ asset }) => asset);
  return assets.map((asset) => {
    const own = byAsset.get(asset.id) ?? [];
    const on = own.map((copy) => copyOn(plan.members.roll, asset, copy, rules, asOf));
    return custodyOfAsset(plan, asset, on);
  });
}

const remember = remembering<Plan, PlainDate, readonly Custody[]>();

/** Every asset on a day, in display order. */
export function custodyOn(plan: Plan, asOf: PlainDate): readonly Custody[] {
  return remember(plan, asOf, () => compute(plan, asOf));
}

export type CustodyFigure = 'clear' | 'oneHolder' | 'noCopy' | 'proven';

/** The assets that a figure counts; of `proven` those that have a copy at all. */
export const countedIn: Readonly<Record<CustodyFigure, (one: Custody) => boolean>> = {
  clear: ({ state }) => state === 'clear',
  oneHolder: ({ holding }) => holding !== 'shared',
  noCopy: ({ state }) => state === 'red',
  proven: ({ copies }) => copies.length > 0,
};

export interface CustodySummary {
  readonly assets: number;
  readonly clear: number;
  /** Or unknown. */
  readonly oneHolder: number;
  readonly unknown: number;
  readonly oneVendor: number;
  readonly noCopy: number;
  readonly copies: number;
  readonly proven: number;
}

export function summarizeCustody(all: readonly Custody[]): CustodySummary {
  const count = (which: (one: Custody) => boolean) => all.filter(which).length;
  const copies = all.flatMap((one) => one.copies);
  return {
    assets: all.length,
    clear: count(countedIn.clear),
    oneHolder: count(countedIn.oneHolder),
    unknown: count(({ holding }) => holding === 'unknown'),
    oneVendor: count(({ oneVendor }) => oneVendor),
    noCopy: count(countedIn.noCopy),
    copies: copies.length,
    proven: copies.filter(isProven).length,
  };
}
