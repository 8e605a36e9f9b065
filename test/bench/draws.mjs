// Draws with percentiles beside numpy and jStat, in one thread.
import { spawnSync } from 'node:child_process';
import { percentilesOf } from '../../shared/risk/figures/simulation/percentiles.ts';
import { fillDraws } from '../../shared/risk/figures/simulation/quantile.ts';
import { fillStream } from '../../shared/risk/figures/simulation/stream.ts';
import { agree, ratiosOf } from './rounds.mjs';
import { missing, row } from './table.mjs';

const shares = [0.1, 0.5, 0.9];
const many = 10_000_000;
const mode = 0.3;

/** So many at a time, as a run draws its inputs: what is worked on stays close to the processor. */
const block = 50_000;

function drawer(count, shape) {
  const bits = new Uint32Array(block);
  const out = new Float64Array(count);
  const draw = () => {
    for (let from = 0; from < count; from += block) {
      fillStream(7, `${shape} ${from}`, bits);
      fillDraws({ low: 0, span: 1, mode, shape }, bits, out.subarray(from, from + block));
    }
  };
  return { draw, percentiles: () => percentilesOf(out, shares) };
}

const python = `
import sys, time
import numpy
rng = numpy.random.default_rng(7)
draw = {
    'triangular': lambda n: rng.triangular(0, ${mode}, 1, n),
    'pert': lambda n: rng.beta(1 + 4 * ${mode}, 5 - 4 * ${mode}, n),
}[sys.argv[1]]
draw(${many})
start = time.perf_counter()
drawn = draw(${many})
between = time.perf_counter()
found = numpy.percentile(drawn, [10, 50, 90])
end = between if sys.argv[1] == 'pert' else time.perf_counter()
print((end - start) * 1000, *found)
`;

/**
 * What numpy needs for one round, and what it finds; null where it is not installed. Its process has
 * drawn once before, as ours has: neither is timed cold.
 */
function numpy(shape) {
  const { status, stdout } = spawnSync('python3', ['-c', python, shape], {
    encoding: 'utf8',
  });
  if (status !== 0) return null;
  const [milliseconds, ...found] = stdout.trim().split(' ').map(Number);
  return { milliseconds, found };
}

/** `timed` is what counts of a round; both find their percentiles, for the comparison. */
function besideNumpy(shape, goal, work, target) {
  const peer = 'numpy';
  const first = numpy(shape);
  if (!first) return missing(goal, work, peer, target);
  const { draw, percentiles } = drawer(many, shape);
  draw();
  for (const [at, value] of percentiles().entries()) {
    agree(`${shape}, percentiles`, value, first.found[at], 2e-3);
  }
  const found = [];
  for (let round = 0; round < 11; round += 1) {
    const { milliseconds } = numpy(shape);
    draw();
    const start = performance.now();
    draw();
    if (shape !== 'pert') percentiles();
    if (round >= 2) found.push((performance.now() - start) / milliseconds);
  }
  return row(goal, work, peer, found, target);
}

function besideJstat(jstat) {
  const work = '10 M triangular draws with percentiles';
  if (!jstat) return missing('Monte Carlo', work, 'jStat', 1 / 6);
  const { jStat } = jstat;
  const { draw, percentiles } = drawer(many, 'triangular');
  const ours = () => {
    draw();
    return percentiles();
  };
  const peer = () => {
    const draws = Array.from({ length: many }, () => jStat.triangular.sample(0, 1, mode));
    return jStat.quantiles(draws, shares, 1, 1);
  };
  const [found, other] = [ours(), peer()];
  for (const [at, value] of found.entries())
    agree('triangular, percentiles', value, other[at], 5e-3);
  return row('Monte Carlo', work, 'jStat', ratiosOf(ours, peer), 1 / 6);
}

export function drawRows(jstat) {
  return [
    besideNumpy('triangular', 'Monte Carlo', '10 M triangular draws with percentiles', 1 / 2),
    besideJstat(jstat),
    besideNumpy('pert', 'PERT', '10 M draws by the quantile table', 1 / 10),
  ];
}
