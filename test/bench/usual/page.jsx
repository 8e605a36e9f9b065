// The peer of a keystroke: the usual way to build the same table. All rows are drawn, one state holds
// everything and is copied for each edit, and sums are worked out while drawing. It draws no chart.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const years = 5;
const rate = 300_000;

const start = Array.from({ length: 1000 }, (_, index) => ({
  id: index,
  name: `Line ${index}`,
  activity: index % 10,
  low: 1 + (index % 3),
  high: 2 + (index % 3),
}));

const costs = ({ low, high }) => [low, (low + high) / 2, high].map((fte) => fte * rate);
const growth = (year) => 1.03 ** year;
const shown = (amount) => amount.toLocaleString('en-US', { style: 'currency', currency: 'USD' });

function Cell({ value, onCommit }) {
  const [draft, setDraft] = useState(null);
  return (
    <input
      value={draft ?? value}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') {
          event.preventDefault();
          event.target.select();
        }
        if (event.key !== 'Enter') return;
        onCommit(Number(draft ?? value));
        setDraft(null);
      }}
    />
  );
}

function Row({ line, onChange }) {
  return (
    <tr>
      <td>{line.name}</td>
      <td>
        <Cell value={line.low} onCommit={(low) => onChange({ ...line, low })} />
      </td>
      <td>
        <Cell value={line.high} onCommit={(high) => onChange({ ...line, high })} />
      </td>
      {costs(line).map((cost, end) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three ends, always in this order
        <td key={end}>{shown(cost)}</td>
      ))}
    </tr>
  );
}

function Sums({ lines }) {
  const totals = Array.from({ length: years }, (_, year) =>
    lines.reduce((sum, line) => sum + costs(line)[1] * growth(year), 0),
  );
  const activities = Map.groupBy(lines, ({ activity }) => activity);
  return (
    <tr className="grid-row-total">
      {totals.map((total) => (
        <td key={total}>{shown(total)}</td>
      ))}
      {[...activities].map(([activity, some]) => (
        <td key={activity}>{shown(some.reduce((sum, line) => sum + costs(line)[1], 0))}</td>
      ))}
    </tr>
  );
}

function Table() {
  const [lines, setLines] = useState(start);
  const change = (line) => setLines(lines.map((each) => (each.id === line.id ? line : each)));
  return (
    <table>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} onChange={change} />
        ))}
        <Sums lines={lines} />
      </tbody>
    </table>
  );
}

createRoot(document.querySelector('#root')).render(<Table />);
