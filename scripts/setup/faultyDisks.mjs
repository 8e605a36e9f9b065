// Disks that really fail, for the stories that are about them: root mounts them before it steps down.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveTo } from './ordinaryUser.mjs';
import { temporaryFolder } from './places.mjs';
import { say } from './run.mjs';

const does = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function mounted(name, folder, ...options) {
  mkdirSync(folder);
  return does('mount', ...options, name, folder);
}

/** Small, so that a story can fill it. */
function smallDisk(work) {
  const folder = join(work, 'small');
  if (!mounted('small', folder, '-t', 'tmpfs', '-o', 'size=2m')) return {};
  giveTo(folder);
  return { TREEKEEPER_SMALL_DISK: folder };
}

/** Larger than what holds it: once that is full, writing goes well and the sync fails. */
function failingDisk(work) {
  const backing = join(work, 'backing');
  const image = join(backing, 'image');
  const folder = join(work, 'failing');
  if (!mounted('backing', backing, '-t', 'tmpfs', '-o', 'size=4m')) return {};
  giveTo(backing);
  writeFileSync(image, '');
  const isMade =
    does('truncate', '-s', '16M', image) && does('mkfs.ext4', '-q', '-O', '^has_journal', image);
  if (!isMade || !mounted(image, folder, '-o', 'loop')) return {};
  giveTo(folder);
  return { TREEKEEPER_FAILING_DISK: folder, TREEKEEPER_FAILING_BACKING: backing };
}

/** `env` leads the stories there; it is empty where this machine cannot make them. */
export function makeFaultyDisks() {
  const work = temporaryFolder('treekeeper-disks');
  chmodSync(work, 0o755);
  const env = { ...smallDisk(work), ...failingDisk(work) };
  if (!env.TREEKEEPER_SMALL_DISK || !env.TREEKEEPER_FAILING_DISK) {
    say('This machine cannot simulate failing disks: the stories about them are skipped.');
  }
  const remove = () => {
    for (const name of ['failing', 'backing', 'small']) does('umount', '-l', join(work, name));
    rmSync(work, { recursive: true, force: true });
  };
  // Nothing mounted is left behind, however it ends; before the folder is removed, which is busy until then.
  process.prependOnceListener('exit', remove);
  return { env, remove };
}
