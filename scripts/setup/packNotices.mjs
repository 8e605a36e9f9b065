// The licenses of the packages whose code is inside the build, as each of them demands.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from './places.mjs';

/** What npm installed for more than development; a few of them Electron's set-up needs, not we. */
function packages() {
  const lock = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'));
  const all = Object.entries(lock.packages);
  return all.filter(([, { dev, optional, peer }]) => !dev && !optional && !peer);
}

function notice([path, { version, license }]) {
  const folder = join(modules, '..', path);
  const files = readdirSync(folder).filter((name) => /^licen[cs]e/i.test(name));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').trim());
  const name = path.replace(/^.*node_modules\//, '');
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

export function writeNotices(file) {
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  writeFileSync(file, `${packages().map(notice).join(line)}\n`);
}
