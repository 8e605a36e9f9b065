// Who owes an imported invoice: a member of the roll, or a name that nobody on it has, which is asked about.
import {
  type ImportContext,
  type ImportQuestion,
  type Misfit,
  misfit,
  misfitOf,
} from '../../kernel/importer.ts';
import { noneNamed, someOf } from '../../kernel/importNames.ts';
import { memberMeant } from '../../members/figures/parties.ts';
import { isSameName, nameKey } from '../../values/names.ts';
import { nearestTo } from '../../values/nearest.ts';
import { quoted } from '../../values/plainText.ts';
import { ok, type Result } from '../../values/result.ts';
import { isSettled } from '../figures/events.ts';
import type { Invoice } from '../model.ts';

/** What a row says of who owes it. */
interface PayerRow {
  readonly payer: string | null;
  /** Null where the file does not say it. */
  readonly onRoll: boolean | null;
  readonly named: string | null;
  readonly pledge: string | null;
}

interface FoundPayer extends Pick<Invoice, 'member' | 'payer'> {
  readonly notices: readonly string[];
}

type Found = Result<FoundPayer, Misfit>;

const question = 'payer';
const mostGuessed = 20;

export class Payers {
  private readonly context: ImportContext;
  /** As they are written, by their keys; with the member that may be meant. */
  private readonly missing = new Map<
    string,
    { readonly name: string; readonly guess: string | null }
  >();

  constructor(context: ImportContext) {
    this.context = context;
  }

  /** Who is said to be on the roll must be there; without that, the name is looked for on it. */
  find({ payer, onRoll, named, pledge }: PayerRow, before: Invoice | null): Found {
    if (payer === null && before) {
      return ok({ member: before.member, payer: before.payer, notices: [] });
    }
    if (payer === null || onRoll === false) {
      return ok({ member: null, payer: named ?? payer, notices: [] });
    }
    const meant = memberMeant(this.context.plan.members.roll, payer, [before?.member ?? null]);
    if (!meant.ok) return misfitOf('payer', meant.no);
    const member = meant.value;
    if (member) {
      const notices = onRoll === null ? [`Owed by the member ${quoted(member.name)}.`] : [];
      return ok({ member: member.id, payer: named, notices });
    }
    if (onRoll === true) return noneNamed('payer', 'member', payer);
    // Of one that something was paid of, another payer is refused in any case.
    const isKnown = before !== null && (isSettled(before) || isSameName(before.payer ?? '', payer));
    return isKnown || pledge !== null ? outside(payer) : this.asked(payer);
  }

  // Whoever pays no contribution owes dues, and those only a member does: the name may be mistyped.
  private asked(payer: string): Found {
    const key = nameKey(payer);
    const known = this.missing.get(key) ?? { name: payer, guess: this.guessFor(payer) };
    this.missing.set(key, known);
    const answer = this.context.answer(question);
    if (answer === 'keep') return outside(payer);
    const guess = known.guess === null ? '' : `Did you mean ${quoted(known.guess)}? `;
    const other = answer === null ? 'choose what to do with its invoices' : 'add the member first';
    return misfit('payer', `${quoted(payer)} is not a member.`, `${guess}Correct it, or ${other}.`);
  }

  /** A member whose name begins so, or differs in a letter or two. */
  private guessFor(payer: string): string | null {
    // In a file of strangers nobody was mistyped, and each would be compared with each member.
    if (this.missing.size >= mostGuessed) return null;
    const names = this.context.plan.members.roll.map(({ name }) => name);
    const longer = names.find((name) => nameKey(name).startsWith(`${nameKey(payer)} `));
    return longer ?? nearestTo(payer, names);
  }

  /** Whether to record invoices under the names that no member has; none where all are members. */
  questions(): readonly ImportQuestion[] {
    const names = [...this.missing.values()].map(({ name }) => name);
    if (names.length === 0) return [];
    const isOne = names.length === 1;
    return [
      {
        id: question,
        text: `${someOf(names)} ${isOne ? 'is not a member' : 'are not members'}, and dues are owed by members.`,
        choices: [
          { value: 'keep', label: `Record under ${isOne ? 'this name' : 'these names'}` },
          { value: 'leave', label: 'Leave their rows out' },
        ],
        suggested: null,
        answer: this.context.answer(question),
      },
    ];
  }
}

const outside = (payer: string): Found =>
  ok({ member: null, payer, notices: [`${quoted(payer)} is not a member.`] });
