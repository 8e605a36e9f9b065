// How fast the model is worked out: in full, after one changed cell, drawn anew, and between all ends.
import { cashOf } from '../../shared/contributions/figures/cash.ts';
import { costAt, toColumns } from '../../shared/cost/figures/columns.ts';
import { costOfYear, yearsOf } from '../../shared/cost/figures/costs.ts';
import { Totals } from '../../shared/cost/figures/totals.ts';
import { outcomeOf } from '../../shared/risk/figures/simulation/outcome.ts';
import { percentilesOf } from '../../shared/risk/figures/simulation/percentiles.ts';
import { problemOf } from '../../shared/risk/figures/simulation/problem.ts';
import { refreshed } from '../../shared/risk/figures/simulation/refresh.ts';
import { simulate } from '../../shared/risk/figures/simulation/simulate.ts';
import { tornadoOf } from '../../shared/risk/figures/tornado.ts';
import { closing } from '../../shared/solver/figures/close.ts';
import { calcOf } from './calc.mjs';
import { drawRows } from './draws.mjs';
import { historyRow } from './history.mjs';
import { agreeOn, columnsOf, lineSet, planAfter, rateSet, rising, view } from './outputs.mjs';
import { peersIn } from './peers.mjs';
import { editedPlan, planOf } from './plans.mjs';
import { agree, counted, often, ratiosOf, timeOf, warmUps } from './rounds.mjs';
import { sheetOf, spreadsheetOf } from './spreadsheet.mjs';
import { missing, row } from './table.mjs';

const ends = [0, 1, 2];

/** Every cell of every year and end, and their totals by activity. */
const fullRecompute = (totals) => onePass(totals.now());

function onePass(cells) {
  let sum = 0;
  for (let at = 0; at < cells.length; at += 1) sum += cells[at];
  return sum;
}

function cellsOfAll(columns) {
  const cells = [];
  for (const year of columns.years.keys()) {
    for (const end of ends) {
      for (let line = 0; line < columns.lines; line += 1) {
        const at = line * 3 + end;
        cells.push(costAt(columns, line, year, columns.size[at], columns.rate[at]));
      }
    }
  }
  return Float64Array.from(cells);
}

function fullRows() {
  return [1_000, 10_000].map((lines) => {
    const columns = toColumns(planOf(lines).cost);
    const cells = cellsOfAll(columns);
    const totals = new Totals(columns);
    agree('full recompute', fullRecompute(totals), onePass(cells));
    const times = 2_000_000 / lines;
    const found = ratiosOf(
      often(times, () => fullRecompute(totals)),
      often(times, () => onePass(cells)),
    );
    const work = `all cells of ${lines.toLocaleString('en-US')} lines x 5 years`;
    return row('Full recompute', work, 'one pass over the same cells', found, 8);
  });
}

const recomputed = ['Recompute', 'cost per FTE changed: all totals, cover and gap'];
const edited = 'the same as an edit of the plan';
const editedLine = 'one line changed, as an edit of the plan';
const together = 100;
const some = 31_000_000;

/** What a sheet needs beside the cost model. */
function givenIn(plan) {
  const years = yearsOf(plan.cost.terms);
  const [problem] = problemOf(plan, years, view).years;
  const people = problem.people.map(({ line, size }) => ({
    line: plan.cost.lines[line].id,
    fte: size,
  }));
  return { people, cash: years.map((year) => cashOf(plan, year, view).available) };
}

/** Our time for one change over the sheet's; `count` of ours are timed together. */
function changesBeside(sheet, place, next, count, set) {
  const ours = often(count, () => set(next()));
  const peer = () => sheet.set(next(), place);
  return ratiosOf(ours, peer).map((ratio) => ratio / count);
}

function besideHyperFormula(hyperformula, way, target) {
  const peer = `HyperFormula, ${way}`;
  if (!hyperformula) return [missing(...recomputed, peer, target)];
  const plan = planOf(1_000);
  const asked = sheetOf(plan, givenIn(plan), way);
  const sheet = spreadsheetOf(hyperformula, asked);
  const { id } = plan.cost.lines[3];
  const [columns, rate, line] = [
    columnsOf(plan),
    planAfter(plan, rateSet(plan)),
    planAfter(plan, lineSet(plan, id)),
  ];
  const place = asked.placeOf(id);
  sheet.set(90, place);
  agree(`one edited line, ${way}`, line.last(90), sheet.last());
  const { fte } = plan.cost.lines[3];
  sheet.set(fte.high, place);
  sheet.set(some);
  agree(`one changed cell, ${way}`, columns.last(some), sheet.last());
  agree(`one edit, ${way}`, rate.last(some), sheet.last());
  const [dearer, more] = [rising(some, 100), rising(fte.high, 1)];
  const beside = (where, next, count, { set }) => changesBeside(sheet, where, next, count, set);
  return [
    row(...recomputed, peer, beside(undefined, dearer, together, columns), target),
    row('Recompute', edited, peer, beside(undefined, dearer, 10, rate), 1),
    row('Recompute', editedLine, peer, beside(place, more, 10, line), 1),
  ];
}

/** Calc counts its own time, so that what it takes to talk to it is no part of it. */
async function besideCalc(folder) {
  const [peer, target] = ['LibreOffice Calc', 1 / 2_000];
  const plan = planOf(1_000);
  const sheet = await calcOf(folder, sheetOf(plan, givenIn(plan), 'SUM'));
  if (!sheet) return missing(...recomputed, peer, target);
  const model = columnsOf(plan);
  agree('one changed cell, Calc', model.last(some), (await sheet.set(some)).last);
  const found = [];
  const next = rising(some, 100);
  const ours = () => timeOf(often(together, () => model.set(next()))) / together;
  const theirs = async () => (await sheet.set(next())).milliseconds;
  for (let round = 0; round < warmUps + counted; round += 1) {
    const oursFirst = round % 2 === 0;
    const first = oursFirst ? ours() : await theirs();
    const second = oursFirst ? await theirs() : ours();
    if (round >= warmUps) found.push(oursFirst ? first / second : second / first);
  }
  await sheet.close();
  return row(...recomputed, peer, found, target);
}

const band = [0.1, 0.5, 0.8, 0.9];

const bandOf = (run) =>
  run.problem.years.map((_, index) => percentilesOf(outcomeOf(run, index).cost, band));

function editedRow() {
  const plan = planOf(1_000);
  const years = yearsOf(plan.cost.terms);
  const problems = [40, 55].map((high) => problemOf(editedPlan(plan, 3, high), years, 'expected'));
  let run = simulate(problems[0]);
  let turn = 0;
  const edit = () => {
    turn = 1 - turn;
    // As new as after an edit: nothing is known of it from the last time.
    run = refreshed(run, { ...problems[turn] });
    return bandOf(run);
  };
  const [ours, peer] = [edit(), bandOf(simulate(problems[1]))];
  if (JSON.stringify(ours) !== JSON.stringify(peer)) throw new Error('The bits differ.');
  const times = 10;
  const found = ratiosOf(often(times, edit), () => bandOf(simulate(problems[turn])));
  const work = 'the band of 10,000 draws x 5 years after one edited line';
  const ratios = found.map((ratio) => ratio / times);
  return row('One edited line', work, 'a full run, bits equal', ratios, 1 / 60);
}

function tornadoRow() {
  const plan = planOf(1_000);
  const problem = problemOf(plan, [2012], 'committed');
  const { columns } = problem;
  const aim = { year: 2012, view: 'committed', end: 'likely', confidence: null };
  const likely = costOfYear(plan.cost, 2012).total.cost.likely;
  agree('tornado, likely', tornadoOf(problem, 0).likely.cost, likely);
  const all = new Totals(toColumns(plan.cost));
  const times = 10;
  const ours = often(times, () => {
    tornadoOf(problem, 0);
    closing(plan, { of: 'dues', tier: 'tier-0' }, aim);
  });
  const peer = often(2_000, () => fullRecompute(all));
  const work = `${columns.lines.toLocaleString('en-US')} inputs low and high, and a solver`;
  const ratios = ratiosOf(ours, peer).map((ratio) => ratio / times);
  return row('Tornado and solver', work, '2,000 full recomputes', ratios, 1 / 50);
}

/** Without a window: nothing here needs one. The peers that are fetched go into `folder`. */
export async function modelRows(folder) {
  const { hyperformula, jstat } = peersIn(folder);
  agreeOn(planOf(1_000), some);
  return [
    ...fullRows(),
    ...besideHyperFormula(hyperformula, 'SUM', 1 / 1_000),
    ...besideHyperFormula(hyperformula, 'SUMIF', 1 / 20_000),
    await besideCalc(folder),
    ...drawRows(jstat),
    editedRow(),
    tornadoRow(),
    historyRow(),
  ];
}
