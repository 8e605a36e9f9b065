// Changes of assets, copies and the review period, and the two records of a copy.

import type { ChangeHandlers } from '../../kernel/handler.ts';
import type { Reference } from '../../kernel/lists.ts';
import type { Plan } from '../../kernel/plan.ts';
import { type RecordChange, recordVerb } from '../../kernel/recordVerb.ts';
import { nameOf } from '../../kernel/references.ts';
import { type EntityChange, entityVerbs } from '../../kernel/verbs.ts';
import type { Party } from '../../members/figures/parties.ts';
import { firstOf, needsCount, needsDay, needsName } from '../../values/check.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import type { Refusal } from '../../values/result.ts';
import { tidied } from '../../values/tidied.ts';
import type { Asset, Copy, CustodyRules } from '../model.ts';
import { assetKindWords, monthsText, partyText } from '../words/words.ts';
import { type RecordCopied, recordCopied } from './recordCopied.ts';
import { type RecordRestored, recordRestored } from './recordRestored.ts';

export type InfrastructureChange =
  | EntityChange<'infrastructure', 'Asset', Asset>
  | EntityChange<'infrastructure', 'Copy', Copy>
  | RecordChange<'infrastructure/setRules', CustodyRules>
  | RecordCopied
  | RecordRestored;

declare module '../../kernel/change.ts' {
  interface ChangeTypes {
    readonly infrastructure: InfrastructureChange;
  }
}

const dayText = (day: PlainDate | null) => (day === null ? 'not recorded' : formatDate(day));

// One organization has one name here: a member's is on the roll.
function needsOneName({ member, name }: Party, what: string): Refusal | null {
  if (member !== null && name !== null) {
    const why = 'It names both a member and someone else.';
    return { what, why, remedy: 'Choose the member, or type the name of someone else.' };
  }
  if (name === null || tidied(name) !== '') return null;
  return { what, why: 'It has no name.', remedy: 'Type a name, or leave it unknown.' };
}

function needsSomebody(party: Party, what: string, why: string): Refusal | null {
  if (party.member !== null || party.name !== null) return needsOneName(party, what);
  return { what, why, remedy: 'Enter who it is: choose a member, or type a name.' };
}

function checkAsset({ name, holder, further }: Asset): Refusal | null {
  return firstOf(
    needsName(name, 'asset'),
    needsOneName(holder, `The custodian of “${name}”`),
    ...further.map((one) =>
      needsSomebody(one, `A further custodian of “${name}”`, 'It has no name.'),
    ),
  );
}

function checkCopy({ keeper, everyDays, copied, proven }: Copy): Refusal | null {
  return firstOf(
    needsSomebody(keeper, 'The backup', 'It has no location.'),
    needsCount(everyDays, 'The backup interval', 1),
    needsDay(copied, 'The date of the last backup'),
    needsDay(proven, 'The date of the last restore test'),
  );
}

// Who held something still does when it is no longer on the roll: its name stays.
function byName<P extends Party>(party: P, { id }: Reference, plan: Plan): P {
  if (party.member !== id) return party;
  return { ...party, member: null, name: nameOf(plan, 'members.roll', id) };
}

const asset = entityVerbs('infrastructure.assets', 'Asset', {
  fields: {
    name: { label: 'the name', show: (name) => `“${name}”` },
    kind: { label: 'the kind', show: (kind) => assetKindWords[kind].toLowerCase() },
    holder: { label: 'the custodian', show: holderText },
    holderKind: { label: 'the kind of the custodian', show: (kind) => kind ?? 'unknown' },
    further: { label: 'the further custodians' },
    onLoss: { label: 'the continuity plan' },
    source: { label: 'the source' },
  },
  check: checkAsset,
  whenRemoved: ({ holder, further }, removed, plan) => ({
    holder: byName(holder, removed, plan),
    further: further.map((one) => byName(one, removed, plan)),
  }),
});

function holderText(party: Party, plan: Plan): string {
  const text = partyText(plan.members.roll, party);
  return text === 'unknown' ? text : `“${text}”`;
}

const copy = entityVerbs('infrastructure.copies', 'Copy', {
  fields: {
    asset: {
      label: 'the asset',
      show: (id, plan) => `“${nameOf(plan, 'infrastructure.assets', id)}”`,
    },
    keeper: { label: 'the keeper', show: holderText },
    everyDays: {
      label: 'the backup interval',
      show: (days) => (days === null ? 'not recorded' : String(days)),
    },
    copied: { label: 'the date of the last backup', show: dayText },
    proven: { label: 'the date of the last restore test', show: dayText },
    digest: { label: 'the digest' },
    source: { label: 'the source' },
  },
  check: checkCopy,
  whenRemoved: ({ keeper }, removed, plan) =>
    keeper.member === removed.id ? { keeper: byName(keeper, removed, plan) } : null,
});

export const infrastructureHandlers: ChangeHandlers<InfrastructureChange> = {
  ...asset.handlers,
  ...copy.handlers,
  'infrastructure/recordCopied': recordCopied,
  'infrastructure/recordRestored': recordRestored,
  'infrastructure/setRules': recordVerb('infrastructure.rules', {
    called: 'the custody rules',
    fields: {
      provenMonths: { label: 'the restore test period', show: monthsText },
      source: { label: 'the source' },
    },
    check: ({ provenMonths }) => needsCount(provenMonths, 'The period in months', 1),
  }),
};
