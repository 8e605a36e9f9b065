// The cost model as a spreadsheet: what one changed cell costs HyperFormula, for totals by SUM or SUMIF.

const columnName = (at) =>
  (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) +
  String.fromCharCode(65 + (at % 26));
/** Activity, then the size at each end; then what it costs, who is given, and what those relieve. */
const first = 4;

const growth = (staff, year) => `(1+${staff ? '$B$1' : '$C$1'})^${year}`;
const eachEnd = (years, cell) =>
  Array.from({ length: years * 3 }, (_, at) => cell(at % 3, Math.floor(at / 3), at));

/** A row of the sheet for a line; `given` is the cell of the people given to it, null for none. */
function cellsOf(line, row, years, given) {
  const range = line.fte ?? line.amount;
  const sizes = [range.low, range.likely ?? (range.low + range.high) / 2, range.high];
  const staff = line.kind === 'staff';
  const priced = (size, year) =>
    `ROUND(${staff ? `${size}*$A$1/100` : size}*${growth(staff, year)},0)`;
  const sizeAt = (end) => `$${columnName(1 + end)}${row}`;
  const costs = eachEnd(years, (end, year) => `=${priced(sizeAt(end), year)}`);
  const people = `$${columnName(first + years * 3)}${row}`;
  const relief = (end, year, at) => {
    const cost = `${columnName(first + at)}${row}`;
    return `=IF(${people}>=${sizeAt(end)},${cost},MIN(${cost},${priced(people, year)}))`;
  };
  const reliefs = staff ? eachEnd(years, relief) : eachEnd(years, () => null);
  return [line.activity, ...sizes, ...costs, given, ...reliefs];
}

/** Of each activity: what it costs, and what people in kind relieve of that. */
function totalsOf(activities, rowsOf, columns, last, way) {
  return activities.map(({ id }) => {
    const { from, to } = rowsOf.get(id);
    const total = (_, at) => {
      if (at === columns) return null;
      const column = columnName(first + at);
      if (way === 'SUM') return `=SUM(${column}${from}:${column}${to})`;
      return `=SUMIF($A$2:$A$${last},"${id}",${column}$2:${column}$${last})`;
    };
    return [id, null, null, null, ...Array.from({ length: 2 * columns + 1 }, total)];
  });
}

/** The funding gap: the cash of each year stands in the first row. */
function gapsOf(years, from, to) {
  const sumOf = (at) => `SUM(${columnName(first + at)}${from}:${columnName(first + at)}${to})`;
  const gap = (_, year, at) => {
    const cash = `${columnName(3 + year)}$1`;
    return `=MAX(0,${sumOf(at)}-${sumOf(years * 3 + 1 + at)}-${cash})`;
  };
  return ['Funding gap', null, null, null, ...eachEnd(years, gap)];
}

/** By SUM the cells of the pledges are named one by one; by SUMIF they are looked for. */
function givenOf(line, pledges, top, way) {
  if (way !== 'SUM') {
    const [from, to] = [top, top + pledges.length - 1];
    return `=SUMIF($A$${from}:$A$${to},"${line.id}",$B$${from}:$B$${to})`;
  }
  const cells = pledges.flatMap((one, at) => (one.line === line.id ? [`B${top + at}`] : []));
  return cells.length > 0 ? `=${cells.join('+')}` : 0;
}

/**
 * The cost per FTE stands in the first cell; `totals` are the rows of the totals with what is still to
 * find, and the last column of the costs. `people` are the pledges that count, `cash` is by year.
 */
export function sheetOf({ cost }, { people, cash }, way) {
  const { terms, activities } = cost;
  const lines = activities.flatMap(({ id }) => cost.lines.filter((one) => one.activity === id));
  const rowsOf = new Map(
    activities.map(({ id }) => {
      const isOf = ({ activity }) => activity === id;
      return [id, { from: 2 + lines.findIndex(isOf), to: 2 + lines.findLastIndex(isOf) }];
    }),
  );
  const columns = terms.years * 3;
  const [from, to] = [2 + lines.length, 1 + lines.length + activities.length];
  const rates = [terms.rate.amount.low, terms.staffEscalation, terms.fixedEscalation, ...cash];
  const rows = lines.map((line, at) => {
    const given = line.kind === 'staff' ? givenOf(line, people, to + 2, way) : null;
    return cellsOf(line, at + 2, terms.years, given);
  });
  const totals = totalsOf(activities, rowsOf, columns, lines.length + 1, way);
  const pledges = people.map(({ line, fte }) => [line, fte]);
  return {
    rows: [rates, ...rows, ...totals, gapsOf(terms.years, from, to), ...pledges],
    totals: [from - 1, to, first + columns - 1],
    /** Where the high end of each line stands. */
    placeOf: (id) => ({ row: 1 + lines.findIndex((line) => line.id === id), col: 3 }),
  };
}

/** `set` changes a cell, `last` reads the sum of the last column: all activities, and the funding gap. */
const rateCell = { row: 0, col: 0 };

export function spreadsheetOf({ HyperFormula }, { rows, totals }) {
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
  const [from, to, col] = totals;
  const at = (row, column) => ({ sheet: 0, row, col: column });
  const places = Array.from({ length: to - from + 1 }, (_, index) => at(from + index, col));
  return {
    set: (value, { row, col } = rateCell) => engine.setCellContents(at(row, col), value),
    last: () => places.reduce((sum, place) => sum + engine.getCellValue(place), 0),
  };
}
