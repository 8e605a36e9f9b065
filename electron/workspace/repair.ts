// Repairs at opening: unfinished tails, damaged snapshots, left-over files. Never the middle.
import { join } from 'node:path';
import type { FilePort } from './filePort.ts';
import { type Finding, type FindingKind, finding } from './finding.ts';
import { lockName } from './lock.ts';
import { cutFinding, keepTail, type Place, toldStranger } from './otherVersion.ts';
import type { Proof, Tail } from './prove.ts';
import type { Spoilt } from './recover.ts';
import { cutToRecovery, moveToRecovery } from './recoveryFolder.ts';
import { leftOverMark } from './wholeFile.ts';

interface Repairable {
  readonly proof: Proof;
  readonly spoilt: readonly Spoilt[];
}

const foreign: readonly FindingKind[] = ['other-history', 'missing-tail'];

/**
 * A snapshot or an anchor of another history moves to the recovery folder: what is written from now on builds
 * on what was found, and would be held against it at each opening.
 */
export async function moveForeignFiles(
  files: FilePort,
  folder: string,
  findings: readonly Finding[],
  now: string,
): Promise<Finding[]> {
  const settled: Finding[] = [];
  for (const one of findings) {
    if (!foreign.includes(one.kind)) settled.push(one);
    else {
      const kept = await moveToRecovery(files, join(folder, one.file), one.kind, now);
      settled.push({ ...one, action: `${one.action} The file was set aside.`, kept });
    }
  }
  return settled;
}

/** What journals of other computers beside ours hold; those that cannot be read say nothing. */
export async function readStrangers(
  place: Place,
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const told: Finding[] = [];
  for (const one of findings) {
    const isStranger = one.kind === 'stranger';
    told.push(isStranger ? await toldStranger(place, one).catch(() => one) : one);
  }
  return told;
}

/** Rejects where the disk refuses; what is cut was copied before. */
export async function repair(place: Place, { proof, spoilt }: Repairable): Promise<Finding[]> {
  const { files, folder, now, token } = place;
  const { seq } = proof.point;
  const findings: Finding[] = [];
  const cut = ({ journal: { name, bytes }, at }: Tail, reason: FindingKind) =>
    cutToRecovery({ files, path: join(folder, name), bytes, at, reason, now, token });
  for (const tail of proof.superseded) {
    const told = await keepTail(place, tail);
    findings.push(cutFinding(tail, await cut(tail, 'superseded-tail'), told, seq));
  }
  if (proof.torn) {
    const kept = await cut(proof.torn, 'torn-tail');
    const more = { recovered: seq, lost: proof.torn.lines, kept };
    const what = 'The last line is unfinished.';
    const { name } = proof.torn.journal;
    findings.push(finding('torn-tail', name, what, 'Set aside and cut off.', more));
  }
  for (const { name, why } of spoilt) {
    const kept = await moveToRecovery(files, join(folder, name), 'bad-snapshot', now);
    const what = `The snapshot ${why}; the history was used instead.`;
    findings.push(finding('bad-snapshot', name, what, 'Set aside.', { kept }));
  }
  return findings;
}

/** Removes the temporary files of a writer that died; `token` is this opening's own. */
export async function sweep(
  files: FilePort,
  folder: string,
  names: readonly string[],
  token: string,
): Promise<Finding[]> {
  const left = names.filter(
    (name) =>
      !name.includes(token) &&
      (name.includes(leftOverMark) || name.startsWith(`${lockName}-after-`)),
  );
  const findings: Finding[] = [];
  for (const name of left) {
    await files.remove(join(folder, name)).catch(() => {});
    findings.push(finding('left-over', name, 'A temporary file was left over.', 'Removed.'));
  }
  return findings;
}
