// Why a member would pay so much of the funding gap.

import {
  type Explanation,
  figurePart,
  gone,
  inputPart,
  type Part,
} from '../../kernel/explanation.ts';
import type { Plan } from '../../kernel/plan.ts';
import type { MemberId } from '../../members/model.ts';
import { cents, formatMoney, formatSum, type Money, noMoney, sum } from '../../values/money.ts';
import { coverOf } from '../figures/cover.ts';
import {
  keyWords,
  type MemberShare,
  type ShareKey,
  sharesOf,
  type Weights,
} from '../figures/sharing.ts';
import { costBased } from '../words/onCost.ts';
import type { FigureView } from '../words/parts.ts';

export interface ShareAddress extends FigureView {
  readonly feature: 'contributions';
  readonly figure: 'share' | 'pays';
  /** A member; null is all of them. */
  readonly entity: MemberId | null;
  readonly by: ShareKey;
  readonly weights: Weights;
}

const labels = { share: 'Share of the funding gap', pays: 'Dues plus share' } as const;

function weightText({ weight }: MemberShare, by: ShareKey): string {
  return by === 'tier' ? formatMoney(cents(weight)) : String(weight / 100);
}

function gapPart(plan: Plan, { year, end, view }: ShareAddress): Part {
  const cover = coverOf(plan, year, end, view);
  const address = { feature: 'contributions', figure: 'gap', year, end, view } as const;
  return figurePart('Funding gap', costBased(cover.gap, cover), address);
}

function sharePart(plan: Plan, row: MemberShare, all: number, address: ShareAddress): Part[] {
  const { by } = address;
  const basis = by === 'weights' ? 'typed' : 'rule';
  const of = `${weightText(row, by)} of ${by === 'tier' ? formatMoney(cents(all)) : all / 100}`;
  const source = by === 'tier' ? 'Dues of the year.' : null;
  return [gapPart(plan, address), inputPart(`Shared ${keyWords[by]}`, of, basis, source)];
}

const text = (amount: Money | null) => (amount === null ? 'unknown' : formatMoney(amount));

/** All shares, or all that the members would then pay, without those whose dues are unknown. */
function total(amounts: readonly (Money | null)[]): string {
  const unknown = amounts.filter((one) => one === null).length;
  return formatSum(sum(amounts.map((one) => one ?? noMoney)), unknown);
}

function duesPart({ member, dues }: MemberShare, { year }: ShareAddress): Part {
  const address = { feature: 'members', figure: 'dues', entity: member.id, year } as const;
  return figurePart('Dues of the year', text(dues), address);
}

export function explainShare(plan: Plan, address: ShareAddress): Explanation {
  const { figure, entity, year, by, weights } = address;
  const { gap, isKnown } = coverOf(plan, year, address.end, address.view);
  const rows = sharesOf(plan, isKnown ? gap : null, year, by, weights);
  if (entity === null) {
    return {
      label: `${labels[figure]}, ${year}, all members`,
      value: isKnown ? total(rows.map((row) => row[figure])) : 'unknown',
      rule: `The funding gap, shared ${keyWords[by]} among the named members of the year, exact to the cent.`,
      parts: rows.map((row) =>
        figurePart(row.member.name, text(row[figure]), {
          ...address,
          entity: row.member.id,
        }),
      ),
    };
  }
  const row = rows.find(({ member }) => member.id === entity);
  if (!row) return gone('member');
  const share = figurePart(labels.share, text(row.share), {
    ...address,
    figure: 'share',
  });
  return {
    label: `${labels[figure]}, ${year}: ${row.member.name}`,
    value: text(row[figure]),
    rule:
      figure === 'pays'
        ? 'The dues of the year plus the share.'
        : 'Its share of the funding gap, rounded so that all shares add up: leftover cents go to the largest remainders, with ties in the order of the roll.',
    parts:
      figure === 'pays'
        ? [duesPart(row, address), share]
        : sharePart(plan, row, sum(rows.map(({ weight }) => weight)), address),
  };
}
