// Removing a thing with everything that is linked to it: what goes, what only lets go, and one change.

import type { Party } from '../members/figures/parties.ts';
import { find } from '../values/id.ts';
import { applyChange, type Change } from './change.ts';
import { type ListPath, lists } from './collections.ts';
import type { Plan } from './plan.ts';
import { type Link, linksTo, listLinks, nameOf, theThing } from './references.ts';

export interface Removal {
  /** A plain removal where nothing is linked; otherwise one batch. */
  readonly change: Change;
  /** Goes with it, in the order in which it goes. */
  readonly gone: readonly Link[];
  /** Stays, and no longer points to it. */
  readonly kept: readonly Link[];
}

const removals: { readonly [P in ListPath]: (id: string) => Change } = {
  'members.tiers': (id) => ({ type: 'members/removeTier', id }),
  'members.roll': (id) => ({ type: 'members/removeMember', id }),
  'members.classes': (id) => ({ type: 'members/removeClass', id }),
  'members.nonmembers': (id) => ({ type: 'members/removeNonmember', id }),
  'governance.seatRules': (id) => ({ type: 'governance/removeSeatRule', id }),
  'governance.seatTerms': (id) => ({ type: 'governance/removeSeatTerm', id }),
  'governance.offices': (id) => ({ type: 'governance/removeOffice', id }),
  'governance.officerTerms': (id) => ({ type: 'governance/removeOfficerTerm', id }),
  'cost.activities': (id) => ({ type: 'cost/removeActivity', id }),
  'cost.lines': (id) => ({ type: 'cost/removeLine', id }),
  'contributions.pledges': (id) => ({ type: 'contributions/removePledge', id }),
  'contributions.amounts': (id) => ({ type: 'contributions/removeAmount', id }),
  'contributions.outside': (id) => ({ type: 'contributions/removeOutside', id }),
  'explanations.chosen': (id) => ({ type: 'explanations/removeChosen', id }),
  'invoices.invoices': (id) => ({ type: 'invoices/removeInvoice', id }),
  'cash.commitments': (id) => ({ type: 'cash/removeCommitment', id }),
  'groups.groups': (id) => ({ type: 'groups/removeGroup', id }),
  'groups.participants': (id) => ({ type: 'groups/removeParticipant', id }),
  'goals.goals': (id) => ({ type: 'goals/removeGoal', id }),
  'goals.checkIns': (id) => ({ type: 'goals/removeCheckIn', id }),
  'infrastructure.assets': (id) => ({ type: 'infrastructure/removeAsset', id }),
  'infrastructure.copies': (id) => ({ type: 'infrastructure/removeCopy', id }),
  'scenarios.scenarios': (id) => ({ type: 'scenarios/removeScenario', id }),
  'scenarios.steps': (id) => ({ type: 'scenarios/removeStep', id }),
  'uncertainty.shapes': (id) => ({ type: 'uncertainty/removeShape', id }),
  'uncertainty.correlations': (id) => ({ type: 'uncertainty/removeCorrelation', id }),
};

/** `cost/addLine`: the change that adds a thing to the list. */
export function additionType(path: ListPath): string {
  return removals[path]('').type.replace('/remove', '/add');
}

function withoutEmployer(plan: Plan, term: string, id: string): Change | null {
  const found = find(lists['governance.seatTerms'].read(plan), term);
  if (!found || found.member === id || found.employer !== id) return null;
  return { type: 'governance/setSeatTerm', id: term, set: { employer: null } };
}

function withoutTier(plan: Plan, rule: string, id: string): Change | null {
  const kind = find(lists['governance.seatRules'].read(plan), rule)?.kind;
  if (!kind || !('tiers' in kind)) return null;
  const tiers = kind.tiers.filter((tier) => tier !== id);
  if (tiers.length === 0) return null;
  return { type: 'governance/setSeatRule', id: rule, set: { kind: { ...kind, tiers } } };
}

function withoutOffice(plan: Plan, office: string, id: string): Change | null {
  const found = find(lists['governance.offices'].read(plan), office);
  if (!found) return null;
  const notWith = found.notWith.filter((other) => other !== id);
  return { type: 'governance/setOffice', id: office, set: { notWith } };
}

// Who held something still does when it is no longer on the roll: its name stays.
function named<P extends Party>(plan: Plan, party: P, id: string): P {
  if (party.member !== id) return party;
  return { ...party, member: null, name: nameOf(plan, 'members.roll', id) };
}

function withoutHolder(plan: Plan, asset: string, id: string): Change | null {
  const found = find(lists['infrastructure.assets'].read(plan), asset);
  if (!found) return null;
  const further = found.further.map((one) => named(plan, one, id));
  const set = { holder: named(plan, found.holder, id), further };
  return { type: 'infrastructure/setAsset', id: asset, set };
}

function withoutKeeper(plan: Plan, copy: string, id: string): Change | null {
  const found = find(lists['infrastructure.copies'].read(plan), copy);
  if (found?.keeper.member !== id) return null;
  const keeper = named(plan, found.keeper, id);
  return { type: 'infrastructure/setCopy', id: copy, set: { keeper } };
}

function withoutOrganisation(plan: Plan, participant: string, id: string): Change | null {
  const found = find(lists['groups.participants'].read(plan), participant);
  if (!found || found.group === id) return null;
  const of = found.member === id ? 'members.roll' : 'members.nonmembers';
  const set = { member: null, nonmember: null, organisation: nameOf(plan, of, id) };
  return { type: 'groups/setParticipant', id: participant, set };
}

function withoutSuccessor(group: string): Change {
  return { type: 'groups/setGroup', id: group, set: { successor: null } };
}

function withoutLink(plan: Plan, goal: string, id: string): Change | null {
  const found = find(lists['goals.goals'].read(plan), goal);
  if (!found) return null;
  const group = found.group === id ? null : found.group;
  const lines = found.lines.filter((one) => one !== id);
  const pledges = found.pledges.filter((one) => one !== id);
  return { type: 'goals/setGoal', id: goal, set: { group, lines, pledges } };
}

// What was sent and paid stays on record, under the name of who owed it. It asks for no dues, so
// without its contribution it is no longer an invoice to the member: one would count as dues.
function withoutPayer(plan: Plan, invoice: string, id: string): Change | null {
  const found = find(lists['invoices.invoices'].read(plan), invoice);
  if (!found) return null;
  const owedBy = found.member ?? found.pledge;
  const path = found.member === null ? 'contributions.pledges' : 'members.roll';
  const payer = found.payer ?? nameOf(plan, path, owedBy ?? id);
  const set = found.pledge === id ? { pledge: null, member: null } : { member: null };
  return { type: 'invoices/setInvoice', id: invoice, set: { ...set, payer } };
}

// What is promised stays promised when the model no longer has a line for it.
function withoutCost(commitment: string): Change {
  return { type: 'cash/setCommitment', id: commitment, set: { line: null, activity: null } };
}

// Two inputs at least move together; with one left, the correlation goes.
function withoutInput(plan: Plan, correlation: string, id: string): Change | null {
  const found = find(lists['uncertainty.correlations'].read(plan), correlation);
  const inputs = found?.inputs.filter((one) => one.id !== id) ?? [];
  if (inputs.length < 2) return null;
  return { type: 'uncertainty/setCorrelation', id: correlation, set: { inputs } };
}

/** How a linked thing lets go of what is removed; null where it makes no sense without it. */
function lettingGo(plan: Plan, link: Link, id: string): Change | null {
  if (link.in === 'governance.seatTerms') return withoutEmployer(plan, link.id, id);
  if (link.in === 'governance.seatRules') return withoutTier(plan, link.id, id);
  if (link.in === 'groups.participants') return withoutOrganisation(plan, link.id, id);
  if (link.in === 'invoices.invoices') return withoutPayer(plan, link.id, id);
  if (link.in === 'cash.commitments') return withoutCost(link.id);
  if (link.in === 'groups.groups') return withoutSuccessor(link.id);
  if (link.in === 'goals.goals') return withoutLink(plan, link.id, id);
  if (link.in === 'infrastructure.assets') return withoutHolder(plan, link.id, id);
  if (link.in === 'uncertainty.correlations') return withoutInput(plan, link.id, id);
  if (link.in === 'infrastructure.copies') return withoutKeeper(plan, link.id, id);
  return link.in === 'governance.offices' ? withoutOffice(plan, link.id, id) : null;
}

interface Found {
  readonly gone: Map<string, Link>;
  readonly kept: { readonly link: Link; readonly from: string }[];
}

function collect(plan: Plan, thing: Link, found: Found): void {
  for (const link of linksTo(plan, thing.in, thing.id)) {
    if (lettingGo(plan, link, thing.id)) found.kept.push({ link, from: thing.id });
    else if (!found.gone.has(`${link.in} ${link.id}`)) collect(plan, link, found);
  }
  found.gone.set(`${thing.in} ${thing.id}`, thing);
}

// One after the other: a thing may let go of several, each time as the last one left it.
function lettingGoOf(plan: Plan, { kept }: Found): Change[] {
  let now = plan;
  return kept.flatMap(({ link, from }) => {
    const change = lettingGo(now, link, from);
    const after = change && applyChange(now, change);
    if (after?.ok) now = after.value;
    return change ?? [];
  });
}

/** What points to the thing goes first, so that at no step anything points to nothing. */
export function removalOf(plan: Plan, path: ListPath, id: string): Removal {
  const found: Found = { gone: new Map(), kept: [] };
  collect(plan, { in: path, id }, found);
  const gone = [...found.gone.values()].slice(0, -1);
  const kept = found.kept
    .map(({ link }) => link)
    .filter(({ in: list, id: one }) => {
      return !found.gone.has(`${list} ${one}`);
    });
  const removed = removals[path](id);
  if (gone.length === 0 && found.kept.length === 0) return { change: removed, gone, kept };
  const linked = gone.length === 0 ? '' : ` with ${listLinks(plan, gone)}`;
  const changes = [
    ...lettingGoOf(plan, found),
    ...gone.map((link) => removals[link.in](link.id)),
    removed,
  ];
  return {
    change: { type: 'batch', name: `Removed ${theThing(plan, path, id)}${linked}`, changes },
    gone,
    kept,
  };
}
