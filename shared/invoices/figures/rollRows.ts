// The rows of the roll as of a day: one member each, ready to be shown, searched and filtered.

import { duesOfRoll, tierOn } from '../../members/figures/roll.ts';
import type { Member, MemberId, MembersPart, TierId } from '../../members/model.ts';
import { type FiscalYear, formatDate, type PlainDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import type { Money } from '../../values/money.ts';
import { searchText, searchWords } from '../../values/plainText.ts';
import type { InvoicesPart } from '../model.ts';
import { type GoodStanding, goodStanding } from './balances.ts';

export interface RollRow {
  readonly id: MemberId;
  readonly member: Member;
  /** Held on the day; null before joining and after leaving. */
  readonly tier: TierId | null;
  /** The name of the tier, or why there is none: `joins Mar 1, 2012`, `left`. */
  readonly tierText: string;
  readonly joined: PlainDate;
  /** On the day: no invoice is past due for longer than the plan allows. */
  readonly isGood: boolean;
  /** Invoices to the member by the day: with none it counts as in good standing, and that is said. */
  readonly invoiced: number;
  /** Null where they are not set. */
  readonly dues: Money | null;
}

function tierText(part: MembersPart, member: Member, asOf: PlainDate): string {
  const id = tierOn(member, asOf);
  if (id !== null) return find(part.tiers, id)?.name ?? 'missing tier';
  const joined = member.tiers[0]?.from ?? '';
  return joined > asOf ? `joins ${formatDate(joined)}` : 'left';
}

/** In display order. `month` is the one in which the fiscal year begins. */
export function rollRows(
  part: MembersPart,
  invoices: InvoicesPart,
  asOf: PlainDate,
  year: FiscalYear,
  month: number,
): readonly RollRow[] {
  const dues = duesOfRoll(part, year, month);
  return part.roll.map((member) => new Row(part, invoices, asOf, member, dues.get(member) ?? null));
}

/** Of thousands only those in view are asked how they stand. */
class Row implements RollRow {
  readonly id: MemberId;
  readonly member: Member;
  readonly dues: Money | null;
  readonly tier: TierId | null;
  readonly #part: MembersPart;
  readonly #invoices: InvoicesPart;
  readonly #asOf: PlainDate;
  #standing: GoodStanding | null = null;

  constructor(
    part: MembersPart,
    invoices: InvoicesPart,
    asOf: PlainDate,
    member: Member,
    dues: Money | null,
  ) {
    this.id = member.id;
    this.member = member;
    this.dues = dues;
    this.tier = tierOn(member, asOf);
    this.#part = part;
    this.#invoices = invoices;
    this.#asOf = asOf;
  }

  get standing(): GoodStanding {
    this.#standing ??= goodStanding(this.#invoices, this.id, this.#asOf);
    return this.#standing;
  }
  get isGood(): boolean {
    return this.standing.isGood;
  }
  get invoiced(): number {
    return this.standing.recorded;
  }
  get tierText(): string {
    return tierText(this.#part, this.member, this.#asOf);
  }
  get joined(): PlainDate {
    return this.member.tiers[0]?.from ?? '';
  }
}

export interface RollFilter {
  /** Every word must occur in the name, parent, representative or contacts; accents do not matter. */
  readonly text: string;
  /** A tier, `none` for those who hold none on the day, or `all`. */
  readonly tier: TierId | 'all' | 'none';
}

function matches({ member, tier }: RollRow, words: readonly string[], filter: RollFilter): boolean {
  if (filter.tier === 'none' ? tier !== null : filter.tier !== 'all' && tier !== filter.tier) {
    return false;
  }
  const { name, parent, representative, contacts, kind } = member;
  const text = searchText([name, parent, representative, contacts, kind].join(' '));
  return words.every((word) => text.includes(word));
}

export function filterRoll(rows: readonly RollRow[], filter: RollFilter): readonly RollRow[] {
  const words = searchWords(filter.text);
  if (words.length === 0 && filter.tier === 'all') return rows;
  return rows.filter((row) => matches(row, words, filter));
}
