// A signal to a command of ours goes to the program that it runs, which ends in its own order.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const run = new URL('../../scripts/setup/run.mjs', import.meta.url).href;

/** Starts a script that runs `program` in its place, and waits until that is up. */
async function started(program: string) {
  const words = JSON.stringify([
    '-e',
    `${program}; console.log('up'); setInterval(() => {}, 1000)`,
  ]);
  const script = `import { inPlace } from '${run}';
    process.exitCode = await inPlace(process.execPath, ${words});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  while (!said.join('').includes('up')) await once(child.stdout, 'data');
  return { child, said };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a program that ends in order at %s is waited for, with its code',
  async (name) => {
    const inOrder = `process.on('${name}', () => { console.log('in order'); process.exit(7); })`;
    const { child, said } = await started(inOrder);
    child.kill(name);
    const [code] = await once(child, 'close');
    expect(said.join('')).toContain('in order');
    expect(code).toBe(7);
  },
);

test('a program that a signal kills counts as a shell counts it', async () => {
  const { child } = await started('');
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([143, null]);
});

test('what the machine refuses is told in words, also where it names no file', async () => {
  const script = `import '${run}'; throw Object.assign(new Error('write'), { code: 'ENOSPC' });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(said.join('')).toContain('A file could not be written: the disk is full.');
  expect(said.join('')).not.toContain('    at ');
});
