// The rows of the table: a goal, the ratio of our work to its peer, and how far it spreads.

function at(sorted, share) {
  return sorted[Math.floor((sorted.length - 1) * share)];
}

/** `ratio` is the median of the ratios, `spread` their quartiles. */
export function row(goal, work, peer, ratios, target) {
  const sorted = ratios.toSorted((a, b) => a - b);
  const ratio = at(sorted, 0.5);
  return { goal, work, peer, ratio, spread: [at(sorted, 0.25), at(sorted, 0.75)], target };
}

/** Where the peer is not there, the row says so: nothing is claimed. */
export function missing(goal, work, peer, target) {
  return { goal, work, peer, ratio: null, spread: null, target };
}

/** `1.07`; far below 1 as a fraction: `1/73`. */
const shown = (ratio) =>
  ratio < 0.1 ? `1/${Math.round(1 / ratio).toLocaleString('en-US')}` : ratio.toFixed(2);

function cellsOf({ goal, work, peer, ratio, spread, target }) {
  if (ratio === null) return [goal, work, peer, 'not installed', shown(target), ''];
  const measured =
    spread[0] === spread[1] ? shown(ratio) : `${shown(ratio)} (${spread.map(shown).join(' to ')})`;
  return [goal, work, peer, measured, shown(target), ratio <= target ? 'met' : 'not met'];
}

const head = [
  ['Goal', 'Work', 'Compare', 'Ratio', 'At most', ''],
  ['---', '---', '---', '---', '---', '---'],
];

/** Markdown. */
export function tableOf(rows) {
  return [...head, ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
