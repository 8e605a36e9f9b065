// Who owes an imported invoice: a member of the roll, or a name that nobody on it has, which is asked about.
import { contributorName } from '../../contributions/figures/contributor.ts';
import {
  type ImportContext,
  type ImportQuestion,
  type Misfit,
  misfitOf,
} from '../../kernel/importer.ts';
import { allNamed, noneNamed } from '../../kernel/importNames.ts';
import { notMember, Outsiders } from '../../kernel/importOutsiders.ts';
import { memberMeant } from '../../members/figures/parties.ts';
import { isSameName } from '../../values/names.ts';
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

export class Payers {
  private readonly context: ImportContext;
  private readonly outsiders: Outsiders;

  constructor(context: ImportContext) {
    const { members, invoices } = context.plan;
    const names = {
      members: members.roll.map(({ name }) => name),
      others: invoices.invoices.flatMap(({ payer, member }) =>
        member === null ? (payer ?? []) : [],
      ),
    };
    const because = ', and dues are owed by members';
    this.context = context;
    this.outsiders = new Outsiders(
      { question: 'payer', entries: 'invoices', because, ...names },
      context,
    );
  }

  /** Who is said to be on the roll must be there; without that, the name is looked for on it. */
  find({ payer, onRoll, named, pledge }: PayerRow, before: Invoice | null): Found {
    if (payer === null && before) {
      return ok({ member: before.member, payer: before.payer, notices: [] });
    }
    if (payer === null || onRoll === false) return this.saidOutside(named ?? payer);
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
    return isKnown || this.givesIt(payer, pledge) ? outside(payer) : this.asked(payer);
  }

  private givesIt(payer: string, pledge: string | null): boolean {
    const { plan } = this.context;
    if (pledge === null) return false;
    const named = allNamed(plan.contributions.pledges, pledge);
    return named.some((one) => isSameName(contributorName(plan, one), payer));
  }

  private saidOutside(payer: string | null): Found {
    const refused = payer === null ? null : this.outsiders.refusedIfNear('payer', payer, true);
    return refused ?? ok({ member: null, payer, notices: [] });
  }

  // Whoever pays no contribution owes dues, and those only a member does: the name may be mistyped.
  private asked(payer: string): Found {
    return this.outsiders.refused('payer', payer) ?? outside(payer);
  }

  /** Whether to record invoices under the names that no member has; none where all are members. */
  questions(): readonly ImportQuestion[] {
    return this.outsiders.questions();
  }
}

const outside = (payer: string): Found => ok({ member: null, payer, notices: [notMember(payer)] });
