// The rule of the quorum, edited in place, with its sum live under it.

import type { Quorum } from '../../shared/governance/model.ts';
import {
  type Fraction,
  formatFraction,
  parseFraction,
} from '../../shared/governance/words/fraction.ts';
import { dispatch } from '../state/dispatch.ts';
import { explainFigure } from '../state/navigation.ts';
import { usePlan, useViewSettings } from '../state/store.ts';
import { Card } from '../ui/Card.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Figure } from '../ui/Figure.tsx';
import { type Notation, ParsedField } from '../ui/ParsedField.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useBoard } from './useBoard.ts';

const fraction: Notation<Fraction> = { show: formatFraction, parse: parseFraction };
const comparisons = [
  { value: 'moreThan', label: 'More than' },
  { value: 'atLeast', label: 'At least' },
] as const;
const bases = [
  { value: 'authorised', label: 'seats authorized' },
  { value: 'inOffice', label: 'seats in office' },
] as const;

const set = (some: Partial<Quorum>) => dispatch({ type: 'governance/setQuorum', set: some });

function Sum() {
  const { asOf } = useViewSettings();
  const { on, quorum } = useBoard();
  if (!quorum) return <p className="dim">No seats count on this date, so there is no quorum.</p>;
  return (
    <>
      <p>
        <strong>
          <Figure
            text={String(quorum.needed)}
            label="Quorum"
            onExplain={() => explainFigure({ feature: 'governance', figure: 'quorum', asOf })}
          />
        </strong>{' '}
        must be present: {quorum.sum}.
        {on.problems.length > 0 && ' Seats of an unknown kind are not counted.'}
      </p>
      {quorum.classes.length > 0 && (
        <ul className="list">
          {quorum.classes.map(({ name, needed, seats }) => (
            <li key={name} className="list-row">
              <span className="wraps">{name}</span>
              <span className="number">
                {needed} of {seats}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function QuorumCard() {
  const { quorum } = usePlan().governance;
  return (
    <Card title="Quorum">
      <div className="stack">
        <Sum />
        <div className="quorum-rule">
          <Select
            label="Comparison"
            value={quorum.comparison}
            choices={comparisons}
            onCommit={(comparison) => set({ comparison })}
          />
          <ParsedField
            label="Fraction"
            value={quorum}
            notation={fraction}
            onCommit={({ numerator, denominator }) => set({ numerator, denominator })}
          />
          <Select label="Of the" value={quorum.of} choices={bases} onCommit={(of) => set({ of })} />
        </div>
        <Checkbox
          label="Also in each class of seats"
          hint="A class without a seat in office is skipped."
          checked={quorum.eachClass}
          onCommit={(eachClass) => set({ eachClass })}
        />
        <TextField
          label="Source of the rule"
          lines={2}
          value={quorum.source ?? ''}
          onCommit={(text) => set({ source: text.trim() || null })}
        />
      </div>
    </Card>
  );
}
