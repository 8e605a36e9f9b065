// Who holds an imported asset, or keeps a backup: a member, or somebody else whose name is not that of a member mistyped.
import { type ImportContext, type Misfit, misfitOf } from '../../kernel/importer.ts';
import { noneNamed } from '../../kernel/importNames.ts';
import { notMember, Outsiders } from '../../kernel/importOutsiders.ts';
import type { Plan } from '../../kernel/plan.ts';
import { nobodyKnown, type Party, partyNamed } from '../../members/figures/parties.ts';
import { ok, type Result } from '../../values/result.ts';

/** What a cell names, in which column; `onRoll` is null where the file does not say it. */
interface SoughtParty {
  readonly field: string;
  readonly name: string | null;
  readonly onRoll: boolean | null;
  /** Those who are there so far. */
  readonly now: readonly Party[];
}

export interface FoundParty {
  readonly party: Party;
  readonly notices: readonly string[];
}

/** Who is said to be on the roll must be there; without that, the name is looked for on it. */
export function partyIn(
  { members }: Plan,
  { field, name, onRoll, now }: SoughtParty,
): Result<Party, Misfit> {
  if (name === null) return ok(nobodyKnown);
  if (onRoll === false) return ok({ member: null, name });
  const party = partyNamed(members.roll, name, now);
  if (!party.ok) return misfitOf(field, party.no);
  const isLacking = onRoll === true && party.value.member === null;
  return isLacking ? noneNamed(field, 'member', name) : party;
}

const namesOf = (parties: readonly Party[]) => parties.flatMap(({ name }) => name ?? []);

export class Custodians {
  private readonly plan: Plan;
  private readonly outsiders: Outsiders;

  constructor(context: ImportContext, entries: string) {
    const { members, infrastructure } = context.plan;
    const others = [
      ...members.nonmembers.map(({ name }) => name),
      ...namesOf(infrastructure.assets.flatMap(({ holder, further }) => [holder, ...further])),
      ...namesOf(infrastructure.copies.map(({ keeper }) => keeper)),
    ];
    const names = { members: members.roll.map(({ name }) => name), others };
    const spec = { question: 'custodian', entries, because: '', ...names };
    this.plan = context.plan;
    this.outsiders = new Outsiders(spec, context);
  }

  /** Anybody may hold an asset, so only a name that is much like another one is asked about. */
  find(sought: SoughtParty): Result<FoundParty, Misfit> {
    const party = partyIn(this.plan, sought);
    if (!party.ok) return party;
    const { member, name } = party.value;
    if (member !== null || name === null) return ok({ party: party.value, notices: [] });
    const isSaid = sought.onRoll !== null;
    const isKnown = isSaid || this.outsiders.knows(name);
    const refused = this.outsiders.refusedIfNear(sought.field, name, isSaid);
    return refused ?? ok({ party: party.value, notices: isKnown ? [] : [notMember(name)] });
  }

  /** Whether to record what is under names much like others; none where there are none. */
  questions() {
    return this.outsiders.questions();
  }
}
