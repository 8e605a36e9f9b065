// The parent companies that an imported roll names: members, of the plan or of the file, or somebody else.
import type { ImportContext } from '../../kernel/importer.ts';
import { Outsiders } from '../../kernel/importOutsiders.ts';
import { isMember } from '../figures/parties.ts';
import type { Member } from '../model.ts';

export class Parents {
  private readonly roll: readonly Member[];
  private readonly outsiders: Outsiders;

  constructor(context: ImportContext) {
    const { roll } = context.plan.members;
    // The members of the file, and the parents of the roll.
    const others = [...context.texts('name'), ...roll.flatMap(({ parent }) => parent ?? [])];
    const names = { members: roll.map(({ name }) => name), others };
    const spec = { question: 'parent', entries: 'subsidiaries', because: '', ...names };
    this.roll = roll;
    this.outsiders = new Outsiders(spec, context);
  }

  knows(parent: string): boolean {
    return this.outsiders.knows(parent) || isMember(this.roll, parent);
  }

  /** Null where the name is like no other: a parent company need not be a member. */
  refused(parent: string, isSaid: boolean) {
    return this.outsiders.refusedIfNear('parent', parent, isSaid);
  }

  questions() {
    return this.outsiders.questions();
  }
}
