// The system libraries that Electron needs, and the virtual display, on Debian and its relatives.
import { existsSync } from 'node:fs';
import { program } from './places.mjs';
import { quietly, say, stop } from './run.mjs';

const libraries = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
};

function missingLibraries() {
  if (process.platform !== 'linux' || !existsSync('/sbin/ldconfig')) return [];
  const known = quietly('/sbin/ldconfig', ['-p']);
  const missing = Object.entries(libraries).filter(([file]) => !known.includes(`\t${file} `));
  return missing.map(([, name]) => name);
}

function install(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['install', '-y', '--no-install-recommends', ...names];
  say(`Installing ${names.join(', ')} ...`);
  try {
    quietly('apt-get', args, { env });
  } catch {
    // A new machine has no list of packages, or an old one.
    quietly('apt-get', ['update'], { env });
    quietly('apt-get', args, { env });
  }
}

/** Installs what is missing as root; otherwise ends with the exact command to run. */
export function ensureSystem({ display }) {
  const missing = missingLibraries();
  if (!display && !program('Xvfb')) missing.push('xvfb');
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && program('apt-get')) return install(missing);
  const command = `sudo apt-get install --no-install-recommends ${missing.join(' ')}`;
  stop(`Electron needs system packages that are not installed here. Run\n\n  ${command}\n`);
}
