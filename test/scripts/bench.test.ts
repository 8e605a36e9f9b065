// The benchmarks make their plans in a process of their own, where nothing else has loaded the registries.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const bench = resolve(import.meta.dirname, '..', 'bench');

/** What a new Node prints that runs `code`, and what it complains of. */
function printed(code: string) {
  const args = ['--input-type=module', '--eval', code];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { stdout, stderr };
}

test('the model’s plans are made and edited', () => {
  const code = `const { planOf, editedPlan } = await import(${JSON.stringify(join(bench, 'plans.mjs'))});
    const plan = planOf(20);
    console.log(plan.cost.lines.length, editedPlan(plan, 0, 100) === plan);`;
  expect(printed(code)).toEqual({ stdout: '20 false\n', stderr: '' });
});

test.each(['groups.mjs', 'storage.mjs', 'model.mjs'])('%s finds all that it takes', (file) => {
  const code = `await import(${JSON.stringify(join(bench, file))}); console.log('loaded');`;
  expect(printed(code)).toEqual({ stdout: 'loaded\n', stderr: '' });
});
