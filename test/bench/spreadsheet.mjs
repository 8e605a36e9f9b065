// The cost model as a spreadsheet: what one changed cell costs HyperFormula, for totals by SUM or SUMIF.

const columnName = (at) =>
  (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) +
  String.fromCharCode(65 + (at % 26));
/** Activity, then the size at each end; a column for each year and end after them. */
const first = 4;

const growth = (staff, year) => `(1+${staff ? '$B$1' : '$C$1'})^${year}`;

function cellsOf(line, row, years) {
  const range = line.fte ?? line.amount;
  const sizes = [range.low, range.likely ?? (range.low + range.high) / 2, range.high];
  const staff = line.kind === 'staff';
  const cost = (end, year) => {
    const size = `$${columnName(1 + end)}${row}`;
    const full = staff ? `${size}*$A$1/100` : size;
    return `=ROUND(${full}*${growth(staff, year)},0)`;
  };
  const costs = Array.from({ length: years * 3 }, (_, at) => cost(at % 3, Math.floor(at / 3)));
  return [line.activity, ...sizes, ...costs];
}

function totalsOf(activities, rowsOf, columns, last, way) {
  return activities.map(({ id }) => {
    const { from, to } = rowsOf.get(id);
    const total = (_, at) => {
      const column = columnName(first + at);
      if (way === 'SUM') return `=SUM(${column}${from}:${column}${to})`;
      return `=SUMIF($A$2:$A$${last},"${id}",${column}$2:${column}$${last})`;
    };
    return [id, null, null, null, ...Array.from({ length: columns }, total)];
  });
}

/** The cost per FTE stands in the first cell; `totals` are the rows of the totals, and their last column. */
export function sheetOf({ cost }, way) {
  const { terms, activities } = cost;
  const lines = activities.flatMap(({ id }) => cost.lines.filter((one) => one.activity === id));
  const rowsOf = new Map(
    activities.map(({ id }) => {
      const isOf = ({ activity }) => activity === id;
      return [id, { from: 2 + lines.findIndex(isOf), to: 2 + lines.findLastIndex(isOf) }];
    }),
  );
  const columns = terms.years * 3;
  const rates = [terms.rate.amount.low, terms.staffEscalation, terms.fixedEscalation];
  const rows = lines.map((line, at) => cellsOf(line, at + 2, terms.years));
  const totals = totalsOf(activities, rowsOf, columns, lines.length + 1, way);
  return {
    rows: [rates, ...rows, ...totals],
    totals: [1 + lines.length, lines.length + activities.length, first + columns - 1],
  };
}

/** `set` changes the cost per FTE; `total` reads the sum of all activities in the last column. */
export function spreadsheetOf({ HyperFormula }, { rows, totals }) {
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
  const [from, to, col] = totals;
  const at = (row, column) => ({ sheet: 0, row, col: column });
  const places = Array.from({ length: to - from + 1 }, (_, index) => at(from + index, col));
  return {
    set: (rate) => engine.setCellContents(at(0, 0), rate),
    total: () => places.reduce((sum, place) => sum + engine.getCellValue(place), 0),
  };
}
