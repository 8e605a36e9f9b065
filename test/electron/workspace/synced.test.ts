// A folder that a program carries between two computers: what shows as saved is found, a fork is told.
import { expect, test } from 'vitest';
import { readAnchor } from '../../../electron/workspace/anchor.ts';
import type { Finding } from '../../../electron/workspace/finding.ts';
import { scanJournal } from '../../../electron/workspace/journal.ts';
import type { Workspace } from '../../../electron/workspace/workspace.ts';
import type { Agreed } from '../../../shared/bridge/restriction.ts';
import { type Dice, diceOf } from '../../shared/kernel/dice.ts';
import { add, openWords, type Words } from './counter.ts';
import { counted, times } from './counts.ts';
import { folder, type Side, SyncedFolders } from './syncedFolders.ts';

const interleavings = times(40, 300);

/** One computer and its user: what is open, what was saved there, and what was told. */
class Desk {
  readonly saved: string[] = [];
  readonly told: Finding[] = [];
  workspace: Workspace<Words> | null = null;
  /** How often it could write although edits were known to be missing, and was not asked. */
  unasked = 0;
  private openings = 0;
  private readonly which: Side;
  private readonly folders: SyncedFolders;

  constructor(which: Side, folders: SyncedFolders) {
    this.which = which;
    this.folders = folders;
  }

  async open(agreed: Agreed | null): Promise<void> {
    await this.workspace?.close('as it is');
    this.openings += 1;
    const host = `desk ${this.which}`;
    // Each opening is another process, and none of them is alive any more when the next one looks.
    const pid = 2 ** 22 + this.which * 1_000 + this.openings;
    const machine = { machine: host, boot: host };
    const owner = { name: 'Ada', host, pid, token: `${this.which}-${this.openings}`, ...machine };
    const { files } = this.folders.disks[this.which];
    // Only the first one begins it: the other one opens what arrives.
    const mustExist = this.which === 1 || this.openings > 1;
    const own = { files, folder, owner, mustExist, snapshotEvery: 3 };
    const isBehind = knownIn(this.folders, this.which) > linesIn(this.folders, this.which);
    this.workspace = await openWords({ ...own, ...agreed }).catch(() => null);
    this.told.push(...(this.workspace?.findings ?? []));
    // Merely to open it would begin a second history, and nobody would know.
    if (isBehind && !agreed?.without && this.workspace?.readOnly === null) this.unasked += 1;
  }

  /** What somebody who does not want to wait agrees to. */
  async openAnyway(): Promise<void> {
    await this.open(null);
    for (let asked = 0; asked < 3; asked += 1) {
      const { readOnly } = this.workspace ?? {};
      if (readOnly?.because === 'held') {
        const takeOver = { token: readOnly.holder?.token ?? null };
        await this.open({ takeOver, without: null });
      } else if (readOnly?.missing) {
        const { takeOver = null, missing } = readOnly;
        await this.open({ takeOver, without: missing });
      } else return;
    }
  }

  async save(word: string): Promise<void> {
    if (!this.workspace || this.workspace.readOnly) return;
    const answer = await add(this.workspace, word);
    if (answer.ok) this.saved.push(word);
  }

  async close(): Promise<void> {
    await this.workspace?.close();
    this.workspace = null;
  }
}

/** Up to which edit the anchor on a side knows of the history. */
function knownIn({ disks }: SyncedFolders, which: Side): number {
  const path = `${folder}/anchor`;
  return disks[which].paths().includes(path) ? (readAnchor(disks[which].bytes(path))?.seq ?? 0) : 0;
}

/** Up to which edit its journals go. */
function linesIn({ disks }: SyncedFolders, which: Side): number {
  const journals = disks[which].paths().filter((path) => /journal-\d+\.log$/.test(path));
  const ends = journals.map((path) => {
    const { header, starts } = scanJournal(path.slice(folder.length + 1), disks[which].bytes(path));
    return (header?.from ?? 1) - 1 + starts.length - 1;
  });
  return Math.max(0, ...ends);
}

async function step(desks: readonly [Desk, Desk], folders: SyncedFolders, dice: Dice, at: number) {
  const which = dice.int(2) === 0 ? 0 : 1;
  const desk = desks[which];
  const act = dice.int(10);
  if (act < 2) await (dice.chance(0.3) ? desk.openAnyway() : desk.open(null));
  else if (act < 5) await desk.save(`word ${which}-${at}`);
  else if (act === 5) await desk.close();
  else if (act === 6) await desk.workspace?.outsideChange();
  else for (let files = 1 + dice.int(6); files > 0; files -= 1) await folders.carryOne(dice);
}

/**
 * What a user can open, of what was told: versions as workspaces, and the copies that another program
 * has put beside our files where they do not join our history.
 */
function keptIn(folders: SyncedFolders, findings: readonly Finding[]): string {
  const disk = folders.disks[0];
  const named = findings.map(({ version, kind, file }) =>
    kind === 'stranger' && version === null ? `${folder}/${file}` : version,
  );
  // Where two versions do not fit together, all of both stay where they are.
  const isApart = findings.some(({ kind }) => kind === 'damage');
  const journals = disk.paths().filter((path) => isApart && path.includes('/journal-'));
  return [...new Set([...named, ...journals])]
    .filter((path) => path !== null && disk.paths().includes(path))
    .map((path) => disk.bytes(path ?? '').toString())
    .join('\n');
}

test(`in ${interleavings} interleavings of a synced folder nothing that was saved is lost untold`, async () => {
  let [saved, lost, silent, forks, read] = [0, 0, 0, 0, 0];
  for (let seed = 1; seed <= interleavings; seed += 1) {
    const dice = diceOf(seed);
    const folders = new SyncedFolders(seed % 2 === 0 ? 'here' : 'there');
    const desks = [new Desk(0, folders), new Desk(1, folders)] as const;
    await desks[0].open(null);
    await desks[0].save('begun');
    for (let at = 0; at < 60; at += 1) await step(desks, folders, dice, at);
    for (const desk of desks) await desk.close();
    await folders.settle();
    const told: Finding[] = desks.flatMap((desk) => desk.told);
    for (const desk of desks) {
      await desk.openAnyway();
      await desk.close();
      await folders.settle();
    }
    told.push(...desks.flatMap((desk) => desk.told));
    await desks[0].openAnyway();
    const { state = [], readOnly = null } = desks[0].workspace ?? {};
    const where = `seed ${seed}`;
    expect(new Set(state).size, `${where}: twice`).toBe(state.length);
    const acknowledged = desks.flatMap((desk) => desk.saved);
    const apart = acknowledged.filter((word) => !state.includes(word));
    const now = desks[0].workspace?.findings ?? [];
    const isNow = (one: Finding) => one.kind !== 'damage' || now.includes(one);
    const kept = keptIn(folders, [...told, ...desks[0].told].filter(isNow));
    const missing = apart.filter((word) => !kept.includes(`"${word}"`));
    expect(missing, `${where}: ${readOnly?.problem.why ?? 'writable'}`).toEqual([]);
    saved += acknowledged.length;
    lost += missing.length;
    forks += apart.length > 0 ? 1 : 0;
    silent += desks[0].unasked + desks[1].unasked;
    expect(silent, `${where}: a history was begun unasked`).toBe(0);
    read += readOnly === null ? 0 : 1;
    await desks[0].close();
  }
  const more = `${saved} changes saved, ${forks} times two had written and both are told`;
  counted({ fault: 'Synced folder', played: interleavings, lost, silent, more });
  expect(forks).toBeGreaterThan(0);
  expect(read).toBeLessThan(interleavings);
}, 600_000);
