// The dense table of a comparison: a column for each side, the differences under the figures.
import { useMemo } from 'react';
import type { ViewSettings } from '../../shared/kernel/viewSettings.ts';
import { chanceGroup, type SideChances } from '../../shared/scenarios/figures/chances.ts';
import {
  type ComparedCell,
  type ComparedGroup,
  type ComparedRow,
  comparisonOf,
  type Side,
  shownDifference,
} from '../../shared/scenarios/figures/compare.ts';
import { type Reading, readingsOf } from '../../shared/scenarios/figures/solved.ts';
import { excludes } from '../../shared/values/money.ts';
import { explainFigure } from '../state/navigation.ts';
import { Computed } from '../ui/Computed.tsx';
import { Figure } from '../ui/Figure.tsx';
import { Tag } from '../ui/Tag.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

interface Props {
  readonly sides: readonly Side[];
  readonly chances: readonly SideChances[];
  readonly viewSettings: ViewSettings;
  readonly against: number;
}

/** In pixels: amounts to the cent stay beside one another; where there is less room it scrolls. */
const labelWidth = 180;
const sideWidth = 122;

const sideKey = ({ scenario }: Side) => scenario ?? 'the plan';

interface CellProps {
  readonly row: ComparedRow;
  readonly cell: ComparedCell;
  readonly side: Side;
}

function Cell({ row, cell: { text, difference, address, leftOut }, side }: CellProps) {
  const { scenario, name } = side;
  const differs = shownDifference(difference, row.unit);
  return (
    <td className="number">
      <Figure
        text={text}
        label={`${row.label}, ${name}`}
        tone={differs === '' ? undefined : 'differs'}
        onExplain={address ? () => explainFigure({ ...address, scenario }) : undefined}
      />
      {leftOut > 0 && text !== 'unknown' && <div className="dim small">{excludes(leftOut)}</div>}
      {differs && (
        <Computed quiet>
          <div className="dim small">
            <VisuallyHidden>Difference: </VisuallyHidden>
            {differs}
          </div>
        </Computed>
      )}
    </td>
  );
}

function Group({
  group,
  sides,
}: {
  readonly group: ComparedGroup;
  readonly sides: readonly Side[];
}) {
  return (
    <tbody>
      <tr className="scenario-group">
        <th scope="colgroup" colSpan={sides.length + 1}>
          {group.title}
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.label}</th>
          {sides.map((side, at) => {
            const cell = row.cells[at];
            return cell && <Cell key={sideKey(side)} row={row} cell={cell} side={side} />;
          })}
        </tr>
      ))}
    </tbody>
  );
}

interface ReadingsProps {
  readonly sides: readonly Side[];
  readonly readings: readonly Reading[];
}

/** The solved cell of each side is marked, and says its equation. */
function SolvedCell({
  reading,
  at,
  side,
}: {
  reading: Reading | undefined;
  at: number;
  side: Side;
}) {
  const cell = reading?.cells[at];
  if (!cell) return <td className="number dim">not in it</td>;
  const isRate = at === 0;
  const { scenario } = side;
  return (
    <td className="number">
      <Figure
        text={cell.value}
        label={`${cell.label}, ${side.name}`}
        tone={cell.equation === null ? undefined : 'solved'}
        onExplain={
          isRate ? () => explainFigure({ feature: 'cost', figure: 'rate', scenario }) : undefined
        }
      />
      {cell.equation !== null && (
        <div className="dim small scenario-equation">
          <strong>solved:</strong> {cell.equation}
        </div>
      )}
    </td>
  );
}

function Balance({ reading }: { readonly reading: Reading | undefined }) {
  if (!reading?.balance) return <span className="dim">nothing solved</span>;
  return reading.balances ? reading.balance : <Tag tone="act">{reading.balance}</Tag>;
}

function Readings({ sides, readings }: ReadingsProps) {
  const longest = readings.reduce<Reading | undefined>(
    (most, one) => (one.cells.length > (most?.cells.length ?? 0) ? one : most),
    undefined,
  );
  return (
    <tbody>
      <tr className="scenario-group">
        <th scope="colgroup" colSpan={sides.length + 1}>
          Where the cost comes from
        </th>
      </tr>
      {longest?.cells.map(({ label }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the inputs keep their order, and two lines may share a name
        <tr key={at}>
          <th scope="row">{label}</th>
          {sides.map((side, index) => (
            <SolvedCell key={sideKey(side)} reading={readings[index]} at={at} side={side} />
          ))}
        </tr>
      ))}
      <tr>
        <th scope="row">The calibration</th>
        {sides.map((side, index) => (
          <td key={sideKey(side)} className="number scenario-equation">
            <Balance reading={readings[index]} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}

export function ComparisonTable({ sides, chances, viewSettings, against }: Props) {
  const groups = useMemo(
    () => comparisonOf(sides, viewSettings, against),
    [sides, viewSettings, against],
  );
  const readings = useMemo(() => readingsOf(sides.map(({ plan }) => plan)), [sides]);
  const chance = chanceGroup(sides, chances, viewSettings, against);
  const [cost, ...others] = groups;
  return (
    <div className="table-scroller">
      <table
        className="table scenario-table"
        style={{ minWidth: labelWidth + sideWidth * sides.length }}
      >
        <caption className="visually-hidden">Comparison of scenarios</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {sides.map((side, at) => (
              <th key={sideKey(side)} scope="col" className="number wraps">
                <span className="scenario-head" title={side.name}>
                  {side.name}
                </span>
                {at === against && <div className="dim small">baseline</div>}
              </th>
            ))}
          </tr>
        </thead>
        {cost && <Group group={cost} sides={sides} />}
        <Readings sides={sides} readings={readings} />
        {[chance, ...others].map((group) => (
          <Group key={group.title} group={group} sides={sides} />
        ))}
      </table>
    </div>
  );
}
