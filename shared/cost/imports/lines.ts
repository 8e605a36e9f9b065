// Cost lines from a file: each row names one and its activity, which is created where there is none.
import type {
  ImportContext,
  Importer,
  ImportQuestion,
  Misfit,
  ReadRow,
  RowReader,
} from '../../kernel/importer.ts';
import { misfit } from '../../kernel/importer.ts';
import { ImportNames } from '../../kernel/importNames.ts';
import type { FiscalYear } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import type { Money } from '../../values/money.ts';
import { nameKey } from '../../values/names.ts';
import type { Range } from '../../values/range.ts';
import { ok, type Result } from '../../values/result.ts';
import { blankLine } from '../changes/arrange.ts';
import { recursIn, yearsOf } from '../figures/costs.ts';
import { type Activity, type Basis, type CostLine, lineRules } from '../model.ts';
import { type LineFields, lineFields } from './fields.ts';
import {
  blankEnds,
  type Figures,
  figuresIn,
  growsTo,
  inStartPrices,
  isCostOfStaff,
  keepsPart,
  type LineRow,
  likelyNotices,
} from './figures.ts';

import {
  isSameRate,
  kindOf,
  leftOutOfFixed,
  otherRate,
  replacedBy,
  withUncounted,
} from './kinds.ts';

const pricesQuestion = 'prices';

const keyOf = (activity: string, line: string) => `${nameKey(activity)}\n${nameKey(line)}`;

const solvedNotice =
  'It was solved by a calibration. Its amount stays; calibrate again to mark it as solved.';

/** What a row makes of a line, and what the user should know about it. */
interface Sized {
  readonly line: CostLine;
  readonly notices: readonly string[];
}

const plainly = (line: CostLine): Result<Sized, Misfit> => ok({ line, notices: [] });

// Only a calibration solves: what comes from a file stands for itself.
function basisOf(row: LineRow, line: CostLine, before: CostLine | null): Basis {
  const isKnown = (line.fte ?? line.amount) !== null;
  if (!isKnown) return 'unknown';
  const said = row.basis === 'solved' || row.basis === 'unknown' ? null : row.basis;
  const kept = before && before.basis !== 'unknown' ? before.basis : null;
  return said ?? kept ?? 'assumption';
}

class LineRows implements RowReader<LineFields, CostLine> {
  private readonly context: ImportContext;
  private readonly activities: ImportNames<Activity>;
  private needsPrices = false;

  constructor(context: ImportContext) {
    this.context = context;
    this.activities = new ImportNames(
      {
        noun: 'activity',
        plural: 'activities',
        field: 'activity',
        entities: context.plan.cost.activities,
        creating: {
          make: (name, id) => ({ id, name, source: null, testing: false }),
          add: (entity) => ({ type: 'cost/addActivity', entity, at: null }),
          suggested: 'create',
        },
      },
      context,
    );
  }

  keyOfRow({ activity, name }: LineRow) {
    return activity === null || name === null ? null : keyOf(activity, name);
  }

  read(row: LineRow, before: CostLine | null, id: string): Result<ReadRow<CostLine>, Misfit> {
    const found =
      row.activity === null ? ok(null) : this.activities.find(row.activity, before !== null);
    if (!found.ok) return found;
    const has = (field: string) => this.context.has(field);
    const figures = figuresIn(row, before, has);
    if (!figures.ok) return figures;
    const activity = found.value?.entity.id ?? before?.activity ?? '';
    const name = row.name ?? before?.name ?? '';
    const bare = before ?? blankLine({ id, activity, name });
    const line: CostLine = {
      ...bare,
      activity,
      name,
      kind: kindOf(row, figures.value, before),
      recurrence: row.recurs ?? bare.recurrence,
      firstYear: this.firstYearOf(row, bare),
      note: row.note ?? bare.note,
    };
    const sized = this.sized(row, line, figures.value, before);
    if (!sized.ok) return sized;
    const entity = { ...sized.value.line, basis: basisOf(row, sized.value.line, before) };
    const solved = row.solvedBy === null || before ? [] : [solvedNotice];
    const notices = [
      ...sized.value.notices,
      ...blankEnds(row, before, has),
      ...likelyNotices(row, figures.value),
      ...solved,
    ];
    return ok({ entity, creates: found.value?.creates ?? [], notices });
  }

  private firstYearOf({ firstYear }: LineRow, bare: CostLine): FiscalYear | null {
    if (firstYear === null) return bare.firstYear;
    return firstYear === this.context.plan.cost.terms.startYear ? null : firstYear;
  }

  private sized(
    row: LineRow,
    line: CostLine,
    figures: Figures,
    before: CostLine | null,
  ): Result<Sized, Misfit> {
    const replaced = replacedBy(line, figures, before);
    if (!replaced.ok) return replaced;
    const sized =
      line.kind === 'staff' ? this.staff(row, line, figures) : this.fixed(row, line, figures);
    if (!sized.ok) return sized;
    const { line: own, notices } = sized.value;
    return ok({ line: withUncounted(own, before), notices: [...replaced.value, ...notices] });
  }

  /** The cost per FTE of the row, in prices of the start year; the plan's is not one of the line. */
  private rateOf(
    row: LineRow,
    line: CostLine,
    { rate }: Figures,
  ): Result<Range<Money> | null, Misfit> {
    if (rate === null) return ok(row.rateOf === 'plan' ? null : line.rate);
    const atStart = this.atStart(row, line, 'rate', rate);
    if (!atStart.ok || row.rateOf === 'line') return atStart;
    const plans = this.context.plan.cost.terms.rate.amount;
    const isPlans = isSameRate(atStart.value, plans);
    if (row.rateOf === 'plan') return isPlans ? ok(null) : otherRate(plans);
    if (isPlans || row.rateBasis === null) return ok(isPlans ? line.rate : atStart.value);
    // Older tables name the basis of the plan's alone.
    return isSameRate(atStart.value, line.rate) ? ok(line.rate) : otherRate(plans);
  }

  /** In prices of the start year; asked about where the file does not say in whose it is. */
  private atStart(
    row: LineRow,
    line: CostLine,
    of: 'rate' | 'amount',
    range: Range<Money>,
  ): Result<Range<Money>, Misfit> {
    const { terms } = this.context.plan.cost;
    const prices = this.pricesOf(row);
    if (prices === null) {
      if (!this.dependsOnPrices(line, range)) return ok(range);
      this.needsPrices = true;
      const why = 'The file does not say which year’s prices its amounts are in.';
      return misfit(`${of}.low`, why, 'Answer the question about it.');
    }
    const keeps = keepsPart(row, of, line[of], this.context.has(`${of}.high`));
    if (keeps && growsTo(line, terms, prices)) {
      const figure = of === 'rate' ? 'cost per FTE' : 'amount';
      const why = `Part of its ${figure} is not in the file, and is not in ${prices} prices.`;
      return misfit(`${of}.low`, why, 'Enter the low, likely and high ends.');
    }
    return ok(inStartPrices(range, line, terms, prices));
  }

  private staff(row: LineRow, bare: CostLine, figures: Figures): Result<Sized, Misfit> {
    const { fte, amount } = figures;
    const rate = this.rateOf(row, bare, figures);
    if (!rate.ok) return rate;
    const line = { ...bare, fte: fte ?? bare.fte, rate: rate.value, amount: null };
    const { terms } = this.context.plan.cost;
    if (amount === null || isCostOfStaff(line, terms, this.pricesOf(row), amount)) {
      return plainly(line);
    }
    if (row.kind === null) {
      const why =
        fte === null
          ? 'It is counted in FTE, but has an amount.'
          : 'It has both FTE and an amount.';
      return misfit('amount.low', why, 'Leave one of them blank, or enter the kind.');
    }
    const notice = 'The amount is left out: a staff line costs its FTE times the cost per FTE.';
    return ok({ line, notices: [notice] });
  }

  private fixed(row: LineRow, bare: CostLine, figures: Figures): Result<Sized, Misfit> {
    const { amount } = figures;
    const line = { ...bare, fte: null, rate: null };
    const notices = leftOutOfFixed(figures);
    if (amount === null) return ok({ line, notices });
    const { terms } = this.context.plan.cost;
    const prices = this.pricesOf(row);
    const saysNothing =
      prices !== null && row.prices === null && amount.high === 0 && !recursIn(line, prices, terms);
    if (saysNothing) {
      const notice = `It has no cost in ${prices}, so its amount is unknown.`;
      return ok({ line, notices: [...notices, notice] });
    }
    const atStart = this.atStart(row, line, 'amount', amount);
    return atStart.ok ? ok({ line: { ...line, amount: atStart.value }, notices }) : atStart;
  }

  private pricesOf({ prices }: LineRow): FiscalYear | null {
    if (prices !== null) return prices;
    const answer = this.context.answer(pricesQuestion);
    return answer === null ? null : Number(answer);
  }

  /** Amounts grow, or 0 may only say that the line does not occur in a year. */
  private dependsOnPrices(line: CostLine, { low, high }: Range<Money>): boolean {
    const { terms } = this.context.plan.cost;
    if (high > 0) return terms[lineRules[line.kind].grows] !== 0;
    return (
      line.kind === 'fixed' &&
      low === 0 &&
      !yearsOf(terms).every((year) => recursIn(line, year, terms))
    );
  }

  questions(): readonly ImportQuestion[] {
    const { terms } = this.context.plan.cost;
    const answer = this.context.answer(pricesQuestion);
    const years = yearsOf(terms).map(String);
    const prices = {
      id: pricesQuestion,
      text: 'Which year’s prices are the amounts in?',
      choices: years.map((value) => ({ value, label: value })),
      suggested: null,
      answer,
    };
    const asks = this.needsPrices || answer !== null;
    return [...this.activities.questions(), ...(asks ? [prices] : [])];
  }
}

export const lineImport: Importer<LineFields, CostLine> = {
  name: 'cost-lines',
  noun: 'cost line',
  plural: 'cost lines',
  page: 'cost',
  fields: lineFields,
  knownBy: ['activity', 'name'],
  entities: ({ cost }) => cost.lines,
  keyOf: ({ activity, name }, { cost }) => keyOf(find(cost.activities, activity)?.name ?? '', name),
  nameOf: ({ name }) => name,
  add: (entity) => ({ type: 'cost/addLine', entity, at: null }),
  set: (id, set) => ({ type: 'cost/setLine', id, set }),
  begin: (context) => new LineRows(context),
};
