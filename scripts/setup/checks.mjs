// The checks that need no running application, each by name; the first words say what failed.
import { join } from 'node:path';
import { checkPhrases } from './phrases.mjs';
import { modules } from './places.mjs';
import { aloud, say, since } from './run.mjs';

const tool =
  (path, ...args) =>
  () =>
    aloud(process.execPath, [join(modules, path), ...args]);

const checks = {
  'Types (tsc)': tool('typescript/bin/tsc', '--build'),
  'Format and style (biome)': tool('@biomejs/biome/bin/biome', 'check', '.'),
  'Lint with types (oxlint)': tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  'Dead code (knip)': tool('knip/bin/knip.js'),
  'Retired phrases': checkPhrases,
  'House rules': tool('vitest/vitest.mjs', 'run', 'test/house'),
};

/** Runs every check, also after one failed, and closes with a line for each; 0 when all passed. */
export async function check() {
  const lines = [];
  for (const [name, run] of Object.entries(checks)) {
    say(`\n-- ${name}`);
    const start = Date.now();
    const code = await run();
    lines.push({ name, code, took: since(start) });
  }
  say('\n-- Checks');
  for (const { name, code, took } of lines)
    say(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${took})`);
  return lines.every(({ code }) => code === 0) ? 0 : 1;
}
