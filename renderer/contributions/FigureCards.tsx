// The four figures at the head of the page: cash receipts, covered, funding gap, surplus.

import type { Cover } from '../../shared/contributions/figures/cover.ts';
import { costBasedPlain } from '../../shared/contributions/words/onCost.ts';
import { counted } from '../../shared/values/counted.ts';
import { excludes, formatMoney, formatTotal } from '../../shared/values/money.ts';
import { FigureCard } from '../ui/Card.tsx';
import { coverAddress, explains, useCover, viewText } from './useCover.ts';

function costNote(cover: Cover): string {
  const { need, unknown, isKnown } = cover;
  if (need === 0 && unknown === 0) return 'the cost model has no figures yet';
  if (!isKnown) return 'unknown without a cost';
  return [viewText(cover), `of ${formatMoney(need)}`, excludes(unknown)].filter(Boolean).join(', ');
}

function receiptsNote({ cash }: Cover): string {
  const members = counted(cash.unknownDues, 'member');
  const unset = cash.unknownDues > 0 ? `, without ${members} whose dues are not set` : '';
  return `dues and cash contributions${unset}`;
}

function surplusNote({ surplus, stranded, isKnown, unknown }: Cover): string {
  if (!isKnown) return 'unknown without a cost';
  const left = surplus > 0 ? 'unrestricted cash beyond all needs' : 'no cash left over';
  const note = stranded > 0 ? `${formatMoney(stranded)} excess in kind` : left;
  return [note, excludes(unknown)].filter(Boolean).join(', ');
}

function coveredNote({ inCash, inKind, isKnown, unknown }: Cover): string {
  if (!isKnown) return 'unknown because the cost is unknown';
  const parts = `${formatMoney(inCash)} in cash, ${formatMoney(inKind)} in kind`;
  return [parts, excludes(unknown)].filter(Boolean).join(', ');
}

/** What rests on the cost is unknown where nothing of the cost is known. */
const toneOf = ({ isKnown }: Cover) => (isKnown ? undefined : 'unknown');

export function FigureCards() {
  const cover = useCover();
  const { year, cash, covered, gap, surplus, isKnown } = cover;
  return (
    <div className="cards">
      <FigureCard
        label={`Cash receipts, ${year}`}
        value={formatTotal(cash.receipts, cash.unknownDues)}
        note={receiptsNote(cover)}
        onExplain={explains(coverAddress('receipts', cover))}
      />
      <FigureCard
        label={`Funded, ${year}`}
        value={costBasedPlain(covered, cover)}
        note={coveredNote(cover)}
        tone={toneOf(cover)}
        onExplain={explains(coverAddress('covered', cover))}
      />
      <FigureCard
        label={`Funding gap, ${year}`}
        value={costBasedPlain(gap, cover)}
        note={costNote(cover)}
        tone={isKnown && gap > 0 ? 'act' : toneOf(cover)}
        onExplain={explains(coverAddress('gap', cover))}
      />
      <FigureCard
        label={`Surplus, ${year}`}
        value={costBasedPlain(surplus, cover)}
        note={surplusNote(cover)}
        tone={toneOf(cover)}
        onExplain={explains(coverAddress('surplus', cover))}
      />
    </div>
  );
}
