// The figures at the head of the page: what is clear, held by one, without a copy, proven.
import {
  type CustodyFigure,
  summarizeCustody,
} from '../../shared/infrastructure/figures/custody.ts';
import { monthsText } from '../../shared/infrastructure/words/words.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { FigureCard } from '../ui/Card.tsx';
import { useCustody } from './useCustody.ts';

function heldNote(oneVendor: number, unknown: number): string {
  const notes = [
    oneVendor > 0 ? `${oneVendor} by one vendor` : '',
    unknown > 0 ? `${unknown} unknown` : '',
  ].filter(Boolean);
  return notes.join(', ') || 'without a second, unrelated custodian';
}

export function CustodyFigures() {
  const { asOf } = useViewSettings();
  const { provenMonths } = usePlan().infrastructure.rules;
  const all = summarizeCustody(useCustody());
  const explains = (figure: CustodyFigure) => () =>
    explainFigure({ feature: 'infrastructure', figure, asOf });
  const actWhere = (on: boolean) => (on ? 'act' : undefined);
  return (
    <div className="cards">
      <FigureCard
        label="Secure"
        value={String(all.clear)}
        aside={`of ${all.assets}`}
        tone={all.assets > 0 && all.clear === all.assets ? 'good' : undefined}
        note="a second, unrelated custodian"
        onExplain={explains('clear')}
      />
      <FigureCard
        label="One custodian, or unknown"
        value={String(all.oneHolder)}
        aside={`of ${all.assets}`}
        tone={actWhere(all.oneHolder > 0)}
        note={heldNote(all.oneVendor, all.unknown)}
        onExplain={explains('oneHolder')}
      />
      <FigureCard
        label="Without a backup"
        value={String(all.noCopy)}
        aside={`of ${all.assets}`}
        tone={actWhere(all.noCopy > 0)}
        note="and without a second custodian"
        onExplain={explains('noCopy')}
      />
      <FigureCard
        label="Backups tested by a restore"
        value={String(all.proven)}
        aside={`of ${all.copies}`}
        tone={actWhere(all.proven < all.copies)}
        note={`within ${monthsText(provenMonths)}`}
        onExplain={explains('proven')}
      />
    </div>
  );
}
