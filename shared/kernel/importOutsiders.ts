// Names in a file that nobody of the plan has, where a stranger may be meant: asked about, for one may be mistyped.
import { nameKey } from '../values/nameKey.ts';
import { nearName } from '../values/nearest.ts';
import { isPlaceholderName } from '../values/placeholders.ts';
import { quoted } from '../values/plainText.ts';
import type { Result } from '../values/result.ts';
import { type ImportContext, type ImportQuestion, type Misfit, misfit } from './importer.ts';
import { someOf } from './importNames.ts';

export interface OutsidersSpec {
  /** Names the question in the answers. */
  readonly question: string;
  /** What is recorded under such a name: `invoices`. */
  readonly entries: string;
  /** Why it matters, behind `“A” is not a member`; blank where it goes without saying. */
  readonly because: string;
  /** The members that may be meant. */
  readonly members: readonly string[];
  /** Others who are known to the plan; a name of theirs is not asked about. */
  readonly others: readonly string[];
}

// In a file of strangers nobody was mistyped, and each would be compared with each member.
const mostCompared = 100;

export class Outsiders {
  private readonly spec: OutsidersSpec;
  private readonly context: ImportContext;
  /** As they are written, by their keys. */
  private readonly asked = new Map<string, string>();
  /** The name that may be meant, by the key of what is written; null where it is like none. */
  private readonly near = new Map<string, string | null>();
  private readonly known: ReadonlySet<string>;

  constructor(spec: OutsidersSpec, context: ImportContext) {
    this.spec = spec;
    this.context = context;
    this.known = new Set(spec.others.map(nameKey));
  }

  /** Whether it is the name of somebody known who is no member. */
  knows(name: string): boolean {
    return this.known.has(nameKey(name));
  }

  /** Of one who is said to be no member, no member is meant. */
  private nearTo(name: string, isSaid: boolean): string | null {
    const { members, others } = this.spec;
    const key = `${isSaid}\n${nameKey(name)}`;
    const known = this.near.get(key);
    if (known !== undefined) return known;
    const names = isSaid ? others : [...members, ...others];
    const near = this.near.size < mostCompared ? nearName(name, names) : null;
    this.near.set(key, near);
    return near;
  }

  /** Null where it is to be recorded under the name; else why its row is left out. */
  refused(field: string, name: string, isSaid = false): Result<never, Misfit> | null {
    if (this.knows(name)) return null;
    if (isPlaceholderName(name)) {
      return misfit(
        field,
        `${quoted(name)} isn’t a name.`,
        'Enter the name, or leave the cell blank.',
      );
    }
    const key = nameKey(name);
    this.asked.set(key, this.asked.get(key) ?? name);
    const answer = this.context.answer(this.spec.question);
    if (answer === 'keep') return null;
    const near = this.nearTo(name, isSaid);
    const guess = near === null ? '' : `Did you mean ${quoted(near)}? `;
    const other =
      answer === null ? `choose what to do with its ${this.spec.entries}` : 'add the member first';
    return misfit(field, notMember(name), `${guess}Correct it, or ${other}.`);
  }

  /**
   * The same of a name that only one much like it makes doubtful: any other is recorded. `isSaid` where the
   * file says that it is that of no member.
   */
  refusedIfNear(field: string, name: string, isSaid = false): Result<never, Misfit> | null {
    const isPlain = !isPlaceholderName(name) && this.nearTo(name, isSaid) === null;
    return isPlain ? null : this.refused(field, name, isSaid);
  }

  /** Whether to record what is under the names that nobody has; none where all are known. */
  questions(): readonly ImportQuestion[] {
    const names = [...this.asked.values()];
    if (names.length === 0) return [];
    const isOne = names.length === 1;
    const { question, because } = this.spec;
    return [
      {
        id: question,
        text: `${someOf(names)} ${isOne ? 'is not a member' : 'are not members'}${because}.`,
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

/** What is told of a name that was taken. */
export const notMember = (name: string): string => `${quoted(name)} is not a member.`;
