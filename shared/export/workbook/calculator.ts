// A small calculator for the formulas that the workbook uses, so that the file has values too.
import type { Sheet, SheetCell } from './sheet.ts';

export type Value = number | string | boolean | null;
type Range = Value[];
type Operand = Value | Range;

const token =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|"([^"]*)"|((?:[A-Z][a-z]+!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)|([A-Z]+)(?=\()|(<=|>=|[-+*/^&=<>(),]))/y;

interface Token {
  readonly kind: 'number' | 'text' | 'place' | 'name' | 'sign';
  readonly text: string;
}

function tokensOf(formula: string): Token[] {
  const kinds = ['number', 'text', 'place', 'name', 'sign'] as const;
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const at = token.lastIndex;
    const found = token.exec(formula);
    if (!found) throw new Error(`“${formula.slice(at)}” cannot be read in “${formula}”.`);
    const index = kinds.findIndex((_, group) => found[group + 1] !== undefined);
    tokens.push({ kind: kinds[index] ?? 'sign', text: found[index + 1] ?? '' });
  }
  return tokens;
}

const numbersIn = (operands: readonly Operand[]) =>
  operands.flat().filter((one): one is number => typeof one === 'number');

/** Text in a sum is an error, as in every spreadsheet; an `IF` may leave it aside. */
function num(value: Operand | undefined): number {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return Number.NaN;
}

function round(value: number, digits: number): number {
  const scaled = Number((Math.abs(value) * 10 ** digits).toPrecision(15));
  return (Math.sign(value) * Math.floor(scaled + 0.5)) / 10 ** digits;
}

function meets(value: Value, criterion: Value): boolean {
  const [, sign, limit = ''] = /^(<=|>=|>|<)?(.*)$/.exec(String(criterion)) ?? [];
  if (sign === undefined) return value !== null && String(value) === limit;
  if (typeof value !== 'number') return false;
  const wanted = Number(limit);
  return (
    { '<=': value <= wanted, '>=': value >= wanted, '>': value > wanted }[sign] ?? value < wanted
  );
}

function matching(pairs: readonly Operand[]): boolean[] {
  const [first] = pairs;
  if (!Array.isArray(first)) throw new Error('A criterion needs a range.');
  return first.map((_, row) =>
    pairs.every((range, at) => {
      if (at % 2 === 1) return true;
      const criterion = pairs[at + 1];
      if (!Array.isArray(range) || Array.isArray(criterion)) throw new Error('Not a criterion.');
      return meets(range[row] ?? null, criterion ?? null);
    }),
  );
}

const functions: Record<string, (...args: Operand[]) => Value> = {
  SUM: (...args) => numbersIn(args).reduce((a, b) => a + b, 0),
  MIN: (...args) => Math.min(...numbersIn(args)),
  MAX: (...args) => Math.max(...numbersIn(args)),
  ROUND: (value, digits) => round(num(value), num(digits)),
  ABS: (value) => Math.abs(num(value)),
  LOG: (value) => Math.log10(num(value)),
  INT: (value) => Math.floor(num(value)),
  MOD: (value, by) => num(value) - num(by) * Math.floor(num(value) / num(by)),
  N: (value) => (typeof value === 'number' ? value : 0),
  ISNUMBER: (value) => typeof value === 'number',
  AND: (...args) => args.every((one) => one === true),
  OR: (...args) => args.some((one) => one === true),
  RANK: (value, range) => 1 + numbersIn([range ?? null]).filter((one) => one > num(value)).length,
  COUNTIFS: (...pairs) => matching(pairs).filter(Boolean).length,
  SUMIFS: (sums, ...pairs) => {
    const rows = matching(pairs);
    return Array.isArray(sums)
      ? sums.reduce<number>(
          (all, one, row) => all + (rows[row] && typeof one === 'number' ? one : 0),
          0,
        )
      : 0;
  },
};

const compared: Record<string, (a: Value, b: Value) => boolean> = {
  '=': (a, b) => a === b,
  '<': (a, b) => num(a) < num(b),
  '>': (a, b) => num(a) > num(b),
  '<=': (a, b) => num(a) <= num(b),
  '>=': (a, b) => num(a) >= num(b),
};

/** 0 for `A`, 26 for `AA`. */
export function columnOf(letters: string): number {
  return letters.split('').reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The workbook worked out, a cell when it is asked for. */
export class Calculator {
  readonly #sheets: ReadonlyMap<string, Sheet>;
  readonly #known = new Map<string, Value>();
  readonly #ranges = new Map<string, Range>();

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** Both count from 0. */
  value(sheet: string, row: number, column: number): Value {
    const key = `${sheet} ${row} ${column}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const cell = this.#sheets.get(sheet)?.rows[row]?.[column] ?? null;
    const value = this.#valueOf(sheet, cell);
    this.#known.set(key, value);
    return value;
  }

  /** A whole sheet, as it would be shown. */
  rows(sheet: string): Value[][] {
    const rows = this.#sheets.get(sheet)?.rows ?? [];
    return rows.map((cells, row) => cells.map((_, column) => this.value(sheet, row, column)));
  }

  #valueOf(sheet: string, cell: SheetCell): Value {
    if (cell === null || typeof cell === 'string') return cell;
    if ('head' in cell) return cell.head;
    if ('number' in cell) return cell.number;
    const value = new Reader(tokensOf(cell.formula), (place) => this.#place(sheet, place)).all();
    if (Array.isArray(value)) throw new Error(`${cell.formula} is a range.`);
    return value;
  }

  #place(own: string, text: string): Operand {
    const [place = '', named] = text.split('!').reverse();
    const sheet = named ?? own;
    if (!this.#sheets.has(sheet)) throw new Error(`There is no sheet ${sheet}.`);
    const [from, to] = place.split(':').map((one) => {
      const [, letters = '', row = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(one) ?? [];
      return { column: columnOf(letters), row: Number(row) - 1 };
    });
    if (!from) throw new Error(`${text} is no place.`);
    if (!to) return this.value(sheet, from.row, from.column);
    return this.#range(sheet, text, from, to);
  }

  /** Many formulas take the same ranges: each is read once. */
  #range(sheet: string, text: string, from: Place, to: Place): Range {
    const key = `${sheet} ${text}`;
    const known = this.#ranges.get(key);
    if (known) return known;
    const range = this.#cells(sheet, from, to);
    this.#ranges.set(key, range);
    return range;
  }

  #cells(sheet: string, from: Place, to: Place): Range {
    const rows = Array.from({ length: to.row - from.row + 1 }, (_, index) => from.row + index);
    const columns = Array.from(
      { length: to.column - from.column + 1 },
      (_, at) => from.column + at,
    );
    return rows.flatMap((row) => columns.map((column) => this.value(sheet, row, column)));
  }
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #place: (text: string) => Operand;
  #at = 0;

  constructor(tokens: readonly Token[], place: (text: string) => Operand) {
    this.#tokens = tokens;
    this.#place = place;
  }

  all(): Operand {
    const value = this.#comparison();
    if (this.#at < this.#tokens.length) throw new Error('Something stands after the formula.');
    return value;
  }

  #takes(...signs: readonly string[]): string | null {
    const next = this.#tokens[this.#at];
    if (next?.kind !== 'sign' || !signs.includes(next.text)) return null;
    this.#at += 1;
    return next.text;
  }

  #single(value: Operand): Value {
    if (Array.isArray(value)) throw new Error('A range stands where one cell belongs.');
    return value;
  }

  #comparison(): Operand {
    const left = this.#joined();
    const sign = this.#takes('<=', '>=', '=', '<', '>');
    if (sign === null) return left;
    return compared[sign]?.(this.#single(left), this.#single(this.#joined())) ?? false;
  }

  #joined(): Operand {
    let left = this.#sum();
    while (this.#takes('&')) left = `${this.#single(left)}${this.#single(this.#sum())}`;
    return left;
  }

  #sum(): Operand {
    let left = this.#product();
    for (let sign = this.#takes('+', '-'); sign; sign = this.#takes('+', '-')) {
      const right = num(this.#product());
      left = sign === '+' ? num(left) + right : num(left) - right;
    }
    return left;
  }

  #product(): Operand {
    let left = this.#power();
    for (let sign = this.#takes('*', '/'); sign; sign = this.#takes('*', '/')) {
      const right = num(this.#power());
      left = sign === '*' ? num(left) * right : num(left) / right;
    }
    return left;
  }

  #power(): Operand {
    const left = this.#one();
    return this.#takes('^') ? num(left) ** num(this.#one()) : left;
  }

  #one(): Operand {
    if (this.#takes('-')) return -num(this.#one());
    if (this.#takes('(')) return this.#closed(this.#comparison());
    const next = this.#tokens[this.#at];
    this.#at += 1;
    if (next?.kind === 'number') return Number(next.text);
    if (next?.kind === 'text') return next.text;
    if (next?.kind === 'place') return this.#place(next.text);
    if (next?.kind === 'name') return this.#call(next.text);
    throw new Error(`“${next?.text ?? ''}” stands where a value belongs.`);
  }

  #closed(value: Operand): Operand {
    if (!this.#takes(')')) throw new Error('A bracket is not closed.');
    return value;
  }

  #call(name: string): Operand {
    this.#takes('(');
    const args: Operand[] = [this.#comparison()];
    while (this.#takes(',')) args.push(this.#comparison());
    this.#closed(null);
    if (name === 'IF') return args[0] === true ? (args[1] ?? null) : (args[2] ?? null);
    const known = functions[name];
    if (!known) throw new Error(`${name} is not among the functions of the workbook.`);
    return known(...args);
  }
}
