// Invoices by who owes them and by what they are for: looked up in one step, however many there are.
import type { ContributionId } from '../../contributions/model.ts';
import type { MemberId } from '../../members/model.ts';
import type { FiscalYear } from '../../values/date.ts';
import { remembering } from '../../values/remember.ts';
import type { Invoice } from '../model.ts';

type By = ReadonlyMap<string | null, readonly Invoice[]>;

// One walk for each list of invoices, made when the first is asked for; of a year only what is of it is kept.
const rememberMembers = remembering<readonly Invoice[], 'all', By>();
const rememberDues = remembering<readonly Invoice[], FiscalYear, By>();
const rememberPledges = remembering<readonly Invoice[], FiscalYear, By>();
const none: readonly Invoice[] = [];

/** In plan order, for dues and for contributions alike. */
export function invoicesTo(invoices: readonly Invoice[], member: MemberId): readonly Invoice[] {
  const by = rememberMembers(invoices, 'all', () => Map.groupBy(invoices, (one) => one.member));
  return by.get(member) ?? none;
}

/** For the dues of a year, in plan order. */
export function duesInvoicesTo(
  invoices: readonly Invoice[],
  member: MemberId,
  year: FiscalYear,
): readonly Invoice[] {
  const by = rememberDues(invoices, year, () => {
    const own = invoices.filter((one) => one.year === year && one.pledge === null);
    return Map.groupBy(own, (one) => one.member);
  });
  return by.get(member) ?? none;
}

/** For a contribution in a year, in plan order. */
export function invoicesFor(
  invoices: readonly Invoice[],
  pledge: ContributionId,
  year: FiscalYear,
): readonly Invoice[] {
  const by = rememberPledges(invoices, year, () => {
    const own = invoices.filter((one) => one.year === year && one.pledge !== null);
    return Map.groupBy(own, (one) => one.pledge);
  });
  return by.get(pledge) ?? none;
}
