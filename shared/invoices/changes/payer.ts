// Who owes an invoice: one of two, and the same one once something was paid.
import type { Plan } from '../../kernel/plan.ts';
import { nameOf } from '../../kernel/references.ts';
import { isSameName } from '../../values/names.ts';
import type { Refusal } from '../../values/result.ts';
import type { Invoice } from '../model.ts';

const isNamed = (payer: Invoice['payer']) => payer !== null && payer !== '';

/** One owes it: of two, each could say that it is the other, and without one nobody is asked for it. */
export function checkPayer({ number, member, payer }: Invoice): Refusal | null {
  if ((member !== null) !== isNamed(payer)) return null;
  return {
    what: `Invoice ${number}`,
    why:
      member === null ? 'It has no payer.' : `It names both a member and “${payer}” as the payer.`,
    remedy: 'Choose the member who owes it, or type the name of someone else.',
  };
}

/** Whether it stays with whoever owed it: as a member, or under the name once it leaves the roll or joins. */
export function keepsPayer(plan: Plan, before: Invoice, after: Invoice): boolean {
  const isOpen = checkPayer(before) !== null;
  if (isOpen || (before.member === after.member && before.member !== null)) return true;
  if (before.member !== null && after.member !== null) return false;
  const nameIn = ({ member, payer }: Invoice) =>
    member === null ? (payer ?? '') : nameOf(plan, 'members.roll', member);
  return isSameName(nameIn(before), nameIn(after));
}
