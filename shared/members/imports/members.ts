// Members from a file: each row names one, its tier and the day on which it joined.
import type {
  ImportContext,
  Importer,
  ImportQuestion,
  Misfit,
  ReadRow,
  RowReader,
  RowValues,
} from '../../kernel/importer.ts';
import { misfit } from '../../kernel/importer.ts';
import {
  countField,
  dayField,
  flagField,
  nameField,
  textField,
  wordField,
} from '../../kernel/importFields.ts';
import { type FoundName, ImportNames, noneNamed } from '../../kernel/importNames.ts';
import { notMember } from '../../kernel/importOutsiders.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import { isSameName, nameKey } from '../../values/names.ts';
import { ok, type Result } from '../../values/result.ts';
import { listed } from '../../values/words.ts';
import { blankTier } from '../changes/blankTier.ts';
import { namedOfExpected, namingExpected } from '../changes/joining.ts';
import type { Member, Tier, TierFrom } from '../model.ts';
import { memberKindWords } from '../words.ts';
import { Parents } from './parents.ts';

const fields = {
  name: nameField('Member', {
    needed: true,
    alike: ['name', 'organization', 'organisation', 'company'],
  }),
  kind: wordField('Kind', memberKindWords, { alike: ['type'] }),
  // Blank where it is no member on the day of the file: the tier on joining says it then.
  tier: nameField('Tier', { needed: true, mayBeBlank: true, alike: ['level', 'class'] }),
  joined: dayField('Joined', {
    needed: true,
    alike: ['since', 'member since', 'from', 'day of joining'],
  }),
  firstTier: nameField('Tier on joining', { alike: ['first tier'] }),
  since: dayField('In this tier since'),
  changes: countField('Changes of tier'),
  lastDay: dayField('Last day', { alike: ['until', 'left'] }),
  parent: nameField('Parent company', { alike: ['parent'] }),
  parentOnRoll: flagField('Parent company is on the roll'),
  representative: nameField('Representative', { alike: ['delegate'] }),
  contacts: textField('Contacts', { alike: ['contact', 'email', 'e-mail'] }),
  source: textField('Source', { alike: ['note'] }),
};

type Fields = typeof fields;
type Row = RowValues<Fields>;

const blankMember: Omit<Member, 'id' | 'name' | 'tiers'> = {
  kind: 'other',
  lastDay: null,
  parent: null,
  representative: null,
  contacts: null,
  source: null,
};

/** The fields that a row says; a blank cell leaves what is there. */
function plainFields(row: Row, before: Omit<Member, 'id' | 'name' | 'tiers'>) {
  return {
    kind: row.kind ?? before.kind,
    lastDay: row.lastDay ?? before.lastDay,
    parent: row.parent ?? before.parent,
    representative: row.representative ?? before.representative,
    contacts: row.contacts ?? before.contacts,
    source: row.source ?? before.source,
  };
}

const onPage = 'Change the tier on the Members page.';

/** The tiers that a row names: on joining, and on the day of the file. */
interface Tiers {
  readonly first: Tier | null;
  readonly last: Tier | null;
}

const isStep = (from: PlainDate, tier: Tier['id']) => (one: TierFrom) =>
  one.from === from && one.tier === tier;

/** What the row says of the tiers is what is there, one change more, or refused: the others stay. */
function changedTiers(
  row: Row,
  { first: firstTier, last: tier }: Tiers,
  before: Member,
): Result<readonly TierFrom[], Misfit> {
  const [first, ...later] = before.tiers;
  const joined =
    first && row.joined !== null ? [{ ...first, from: row.joined }, ...later] : before.tiers;
  if (firstTier && first && firstTier.id !== first.tier) {
    const why = `In the plan, the member joined in a tier other than “${firstTier.name}”.`;
    return misfit('firstTier', why, onPage);
  }
  const last = joined.at(-1);
  const { since } = row;
  if (!tier || !last || (since !== null && joined.some(isStep(since, tier.id)))) return ok(joined);
  if (last.tier === tier.id) {
    if (since === null || since === last.from) return ok(joined);
    const why = `In the plan, the member has been in “${tier.name}” since ${formatDate(last.from)}.`;
    return misfit('since', why, onPage);
  }
  if (since !== null && since > last.from) return ok([...joined, { tier: tier.id, from: since }]);
  const why =
    since === null
      ? `The member is in a tier other than “${tier.name}”, and the date of the change is missing.`
      : `The member is in a tier other than “${tier.name}” since ${formatDate(last.from)}.`;
  return misfit(
    'since',
    why,
    `Enter a date after the last change, or change the tier on the Members page.`,
  );
}

/** What one row can hold of the history: the tier on joining, and the one held on the day of the file. */
function tiersHeld(
  row: Row,
  first: Tier,
  last: Tier | null,
  joined: PlainDate,
): readonly TierFrom[] {
  const { since } = row;
  const step = { tier: first.id, from: joined };
  const isLater = last !== null && row.firstTier !== null && since !== null && since > joined;
  return isLater ? [step, { tier: last.id, from: since }] : [step];
}

function stepsLeft(row: Row, tier: Tier | null, held: readonly TierFrom[]): readonly string[] {
  const { since, changes } = row;
  const [first] = held;
  if (changes !== null && changes >= held.length) {
    return ['It changed tiers more often: import the tier history of the members as well.'];
  }
  const isOpen = row.firstTier === null && since !== null && since !== first?.from;
  if (!isOpen || tier === null) return [];
  const day = formatDate(since);
  return [`In ${tier.name} only since ${day}. The file does not give its earlier tier.`];
}

function changed(row: Row, tiers: Tiers, before: Member): Result<ReadRow<Member>, Misfit> {
  const steps = changedTiers(row, tiers, before);
  if (!steps.ok) return steps;
  const name = row.name ?? before.name;
  return ok({ entity: { ...before, name, tiers: steps.value, ...plainFields(row, before) } });
}

function added(row: Row, { first, last }: Tiers, id: string): Result<ReadRow<Member>, Misfit> {
  const { name, joined, since } = row;
  const firstTier = first ?? last;
  if (firstTier === null) return misfit('tier', 'Tier is missing.', 'Fill in the cell.');
  if (name === null || joined === null) {
    return misfit(null, 'A name or a date is missing.', 'Fill in the row.');
  }
  if (last && last.id !== firstTier.id && (since === null || since <= joined)) {
    const why = `It is in “${last.name}”, joined in “${firstTier.name}”, and has no later date for the change.`;
    return misfit('since', why, 'Enter the date of the change, or clear the tier on joining.');
  }
  const steps = tiersHeld(row, firstTier, last, joined);
  const entity = { id, name, tiers: steps, ...plainFields(row, blankMember) };
  return ok({ entity, notices: stepsLeft(row, last, steps) });
}

const expectedQuestion = 'expected';

class MemberRows implements RowReader<Fields, Member> {
  private readonly context: ImportContext;
  private readonly tiers: ImportNames<Tier>;
  private readonly parents: Parents;
  private asked: readonly ImportQuestion[] = [];

  constructor(context: ImportContext) {
    this.context = context;
    this.parents = new Parents(context);
    this.tiers = new ImportNames(
      {
        noun: 'tier',
        plural: 'tiers',
        field: 'tier',
        entities: context.plan.members.tiers,
        creating: {
          make: (name, id) => ({ ...blankTier(id), name }),
          add: (entity) => ({ type: 'members/addTier', entity, at: null }),
          suggested: null,
        },
      },
      context,
    );
  }

  keyOfRow({ name }: Row) {
    return name === null ? null : nameKey(name);
  }

  /** A parent stands on the roll, further down in the file, or is somebody else; one of these may be mistyped. */
  private checkParent(row: Row, before: Member | null): Result<readonly string[], Misfit> {
    const { parent, parentOnRoll } = row;
    const isNew = parent !== null && !isSameName(parent, before?.parent ?? '');
    if (!isNew || this.parents.knows(parent)) return ok([]);
    if (parentOnRoll === true) return noneNamed('parent', 'member', parent);
    const isSaid = parentOnRoll === false;
    return this.parents.refused(parent, isSaid) ?? ok(isSaid ? [] : [notMember(parent)]);
  }

  private tierNamed(name: string | null): Result<FoundName<Tier> | null, Misfit> {
    return name === null ? ok(null) : this.tiers.find(name);
  }

  read(row: Row, before: Member | null, id: string): Result<ReadRow<Member>, Misfit> {
    const last = this.tierNamed(row.tier);
    if (!last.ok) return last;
    const first = this.tierNamed(row.firstTier);
    if (!first.ok) return first;
    const parent = this.checkParent(row, before);
    if (!parent.ok) return parent;
    const tiers = { first: first.value?.entity ?? null, last: last.value?.entity ?? null };
    const read = before ? changed(row, tiers, before) : added(row, tiers, id);
    if (!read.ok) return read;
    const creates = [...(last.value?.creates ?? []), ...(first.value?.creates ?? [])];
    return ok({
      ...read.value,
      creates,
      notices: [...(read.value.notices ?? []), ...parent.value],
    });
  }

  private areExpected(): boolean {
    return (this.context.answer(expectedQuestion) ?? 'yes') === 'yes';
  }

  finish(added: readonly Member[]) {
    const { tiers } = this.context.plan.members;
    const named = namedOfExpected(tiers, added);
    const isYes = this.areExpected();
    const some = named.map(
      ({ tier, named: count }) => `${count} of ${tier.expected} in ${tier.name}`,
    );
    const left = named.map(({ tier, named: count }) => `${tier.expected - count} in ${tier.name}`);
    const stay = named.map(({ tier }) => `${tier.expected} in ${tier.name}`);
    this.asked =
      named.length === 0
        ? []
        : [
            {
              id: expectedQuestion,
              text: `Are these the expected members (${listed(some)})?`,
              choices: [
                { value: 'yes', label: `Yes: ${listed(left)} are still expected` },
                { value: 'no', label: `No: ${listed(stay)} are still expected` },
              ],
              suggested: 'yes',
              answer: isYes ? 'yes' : 'no',
            },
          ];
    return isYes ? namingExpected(tiers, added) : [];
  }

  questions() {
    return [...this.tiers.questions(), ...this.parents.questions(), ...this.asked];
  }
}

export const memberImport: Importer<Fields, Member> = {
  name: 'members',
  noun: 'member',
  plural: 'members',
  page: 'members',
  fields,
  knownBy: ['name'],
  entities: ({ members }) => members.roll,
  keyOf: ({ name }) => nameKey(name),
  nameOf: ({ name }) => name,
  add: (entity) => ({ type: 'members/addMember', entity, at: null }),
  set: (id, set) => ({ type: 'members/setMember', id, set }),
  begin: (context) => new MemberRows(context),
};
