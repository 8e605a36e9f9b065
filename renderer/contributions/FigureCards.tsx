// The four figures at the head of the page: cash receipts, covered, still to find, surplus.

import type { Cover } from '../../shared/contributions/figures/cover.ts';
import { isUnknown } from '../../shared/contributions/figures/coverRows.ts';
import { formatMoney } from '../../shared/values/money.ts';
import { FigureCard } from '../ui/Card.tsx';
import { coverAddress, excludes, explains, useCover, viewText } from './useCover.ts';

function costNote(cover: Cover): string {
  const { need, unknown } = cover;
  if (need === 0 && unknown === 0) return 'the cost model has no figure yet';
  if (isUnknown(cover)) return `${excludes(unknown)}: nothing of the cost is known`;
  return [viewText(cover), `of ${formatMoney(need)}`, excludes(unknown)].filter(Boolean).join(', ');
}

function receiptsNote({ cash }: Cover): string {
  const members = cash.unknownDues === 1 ? '1 member' : `${cash.unknownDues} members`;
  const unset = cash.unknownDues > 0 ? `, without ${members} whose dues are not set` : '';
  return `dues and contributions in cash${unset}`;
}

function surplusNote({ surplus, stranded }: Cover): string {
  if (stranded > 0) return `${formatMoney(stranded)} in kind is stranded`;
  return surplus > 0 ? 'unrestricted cash beyond all need' : 'no cash is left over';
}

export function FigureCards() {
  const cover = useCover();
  const { year, cash, covered, inCash, inKind, gap, surplus } = cover;
  return (
    <div className="cards">
      <FigureCard
        label={`Cash receipts, ${year}`}
        value={formatMoney(cash.receipts)}
        note={receiptsNote(cover)}
        onExplain={explains(coverAddress('receipts', cover))}
      />
      <FigureCard
        label={`Covered, ${year}`}
        value={formatMoney(covered)}
        note={`${formatMoney(inCash)} in cash, ${formatMoney(inKind)} in kind`}
        onExplain={explains(coverAddress('covered', cover))}
      />
      <FigureCard
        label={`Still to find, ${year}`}
        value={isUnknown(cover) ? 'unknown' : formatMoney(gap)}
        note={costNote(cover)}
        tone={gap > 0 ? 'act' : undefined}
        onExplain={explains(coverAddress('gap', cover))}
      />
      <FigureCard
        label={`Surplus, ${year}`}
        value={formatMoney(surplus)}
        note={surplusNote(cover)}
        onExplain={explains(coverAddress('surplus', cover))}
      />
    </div>
  );
}
