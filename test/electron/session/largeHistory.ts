// A large consortium with a long history, written as the session would have written it, edit by edit.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, linkHash, originOf } from '../../../electron/workspace/chain.ts';
import { headerLine } from '../../../electron/workspace/journal.ts';
import { planFormat } from '../../../shared/file/format.ts';
import { entryText } from '../../../shared/file/storedEntry.ts';
import { applyEdit } from '../../../shared/history/history.ts';
import type { Change } from '../../../shared/kernel/change.ts';
import type { Plan } from '../../../shared/kernel/plan.ts';
import { emptyPlan } from '../../../shared/registry/parts.ts';
import { money } from '../../../shared/values/money.ts';
import { aGoal, aMember, aPledge, aTier } from '../../fixtures/builders.ts';

export interface Size {
  readonly members: number;
  readonly contributions: number;
  readonly goals: number;
  readonly years: number;
  readonly scenarios: number;
  readonly entries: number;
}

/** The load that the storage must carry. */
export const fullSize: Size = {
  members: 200,
  contributions: 5_000,
  goals: 2_000,
  years: 10,
  scenarios: 100,
  entries: 50_000,
};

const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

function firstEdit({ members, contributions, goals, years, scenarios }: Size): Change {
  const changes: readonly Change[] = [
    { type: 'consortium/setProfile', set: { name: 'Large consortium' } },
    { type: 'cost/setTerms', set: { startYear: 2012, years } },
    { type: 'members/addTier', entity: aTier(), at: null },
    ...many(members, (at): Change => {
      const entity = aMember({ id: `member-${at}`, name: `Member ${at}` });
      return { type: 'members/addMember', entity, at: null };
    }),
    ...many(contributions, (at): Change => {
      const given = {
        member: `member-${at % members}`,
        giver: null,
        firstYear: 2012 + (at % years),
      };
      const entity = aPledge({ id: `pledge-${at}`, name: `Gift ${at}`, ...given, lastYear: 2021 });
      return { type: 'contributions/addPledge', entity, at: null };
    }),
    ...many(goals, (at): Change => {
      const entity = aGoal({ id: `goal-${at}`, name: `Goal ${at}` });
      return { type: 'goals/addGoal', entity, at: null };
    }),
    ...many(scenarios, (at) => scenarioAt(at)).flat(),
  ];
  return { type: 'batch', name: 'Began with many members', changes };
}

/** A scenario with three changes. */
function scenarioAt(at: number): Change[] {
  const id = `scenario-${at}`;
  const entity = { id, name: `Scenario ${at}`, note: null, source: null };
  const steps = many(3, (step): Change => {
    const change = { type: 'cost/setTerms', set: { years: step + 1 } } as const;
    const made = { id: `${id}-${step}`, scenario: id, change, sentence: 'Set the years' };
    return { type: 'scenarios/addStep', entity: made, at: null };
  });
  return [{ type: 'scenarios/addScenario', entity, at: null }, ...steps];
}

function editAt(at: number, { contributions, goals, members }: Size): Change {
  if (at % 3 === 0) {
    return { type: 'goals/setGoal', id: `goal-${at % goals}`, set: { evidence: `Report ${at}` } };
  }
  if (at % 3 === 1) {
    return {
      type: 'members/setMember',
      id: `member-${at % members}`,
      set: { contacts: `Desk ${at}` },
    };
  }
  const set = { amount: money(1_000 + at) };
  return { type: 'contributions/setPledge', id: `pledge-${at % contributions}`, set };
}

/** Writes one journal into `folder`; answers with the plan that it leads to. */
export function writeLargeHistory(folder: string, size: Size): Plan {
  mkdirSync(folder, { recursive: true });
  const lineage = 'large-lineage';
  let head = originOf(lineage);
  let plan = emptyPlan();
  const copy = { format: planFormat, writer: '0.0.0', lineage, copy: 'large-copy' };
  const lines: Uint8Array[] = [headerLine({ ...copy, from: 1, head })];
  for (let seq = 1; seq <= size.entries; seq += 1) {
    const edit = seq === 1 ? firstEdit(size) : editAt(seq, size);
    const outcome = applyEdit(plan, edit, []);
    if (!outcome.ok) throw new Error(outcome.no.why);
    const { sentence, effect } = outcome.value;
    const id = createHash('sha256').update(String(seq)).digest('hex').slice(0, 36);
    const at = '2012-01-31T12:00:00.000Z';
    const json = entryText({ id, edit, sentence, effect, at, actor: { id: 'one', name: 'Ada' } });
    head = linkHash(head, json);
    lines.push(lineOf(head, json));
    plan = outcome.value.plan;
  }
  writeFileSync(join(folder, 'journal-00000001.log'), Buffer.concat(lines));
  return plan;
}
