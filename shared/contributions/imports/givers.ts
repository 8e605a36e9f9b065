// Who gives an imported contribution: a member, somebody who gave before, or a name that is asked about.
import {
  type ImportContext,
  type ImportQuestion,
  type Misfit,
  misfitOf,
} from '../../kernel/importer.ts';
import { noneNamed } from '../../kernel/importNames.ts';
import { notMember, Outsiders } from '../../kernel/importOutsiders.ts';
import { ok, type Result } from '../../values/result.ts';
import { type Contributor, contributorNamed } from '../figures/contributor.ts';
import type { Contribution } from '../model.ts';

/** What a row says of who gives it. */
interface GiverRow {
  readonly contributor: string | null;
  /** Null where the file does not say it. */
  readonly onRoll: boolean | null;
}

interface FoundGiver extends Contributor {
  readonly notices: readonly string[];
}

export class Givers {
  private readonly context: ImportContext;
  private readonly outsiders: Outsiders;

  constructor(context: ImportContext) {
    const { members, contributions } = context.plan;
    const others = [
      ...members.nonmembers.map(({ name }) => name),
      ...contributions.pledges.flatMap(({ giver }) => giver ?? []),
    ];
    const names = { members: members.roll.map(({ name }) => name), others };
    const spec = { question: 'contributor', entries: 'contributions', because: '', ...names };
    this.context = context;
    this.outsiders = new Outsiders(spec, context);
  }

  /** Who is said to be on the roll must be there; without that, the name is looked for on it. */
  find({ contributor, onRoll }: GiverRow, before: Contribution | null): Result<FoundGiver, Misfit> {
    if (contributor === null) {
      return ok({ member: before?.member ?? null, giver: before?.giver ?? null, notices: [] });
    }
    if (onRoll === false) return this.outside(contributor, true);
    const found = contributorNamed(this.context.plan.members.roll, contributor, before?.member);
    if (!found.ok) return misfitOf('contributor', found.no);
    if (found.value.member !== null) return ok({ ...found.value, notices: [] });
    if (onRoll === true) return noneNamed('contributor', 'member', contributor);
    return this.outside(contributor, false);
  }

  private outside(giver: string, isSaid: boolean): Result<FoundGiver, Misfit> {
    const refused = isSaid
      ? this.outsiders.refusedIfNear('contributor', giver, isSaid)
      : this.outsiders.refused('contributor', giver);
    return refused ?? ok({ member: null, giver, notices: isSaid ? [] : [notMember(giver)] });
  }

  /** Whether to record contributions under the names that nobody has; none where all are known. */
  questions(): readonly ImportQuestion[] {
    return this.outsiders.questions();
  }
}
