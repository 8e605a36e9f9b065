// Invoices by who owes them and by what they are for: looked up in one step, however many there are.
import type { ContributionId } from '../../contributions/model.ts';
import type { MemberId } from '../../members/model.ts';
import { remembering } from '../../values/remember.ts';
import type { Invoice } from '../model.ts';

type By = ReadonlyMap<string | null, readonly Invoice[]>;

const rememberBy = remembering<readonly Invoice[], 'member' | 'pledge', By>();
const none: readonly Invoice[] = [];

// One walk for each list of invoices, made when the first is asked for.
const by = (invoices: readonly Invoice[], field: 'member' | 'pledge'): By =>
  rememberBy(invoices, field, () => Map.groupBy(invoices, (one) => one[field]));

/** In plan order, for dues and for contributions alike. */
export function invoicesTo(invoices: readonly Invoice[], member: MemberId): readonly Invoice[] {
  return by(invoices, 'member').get(member) ?? none;
}

/** In plan order, of every year. */
export function invoicesFor(
  invoices: readonly Invoice[],
  pledge: ContributionId,
): readonly Invoice[] {
  return by(invoices, 'pledge').get(pledge) ?? none;
}
