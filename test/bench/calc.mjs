// LibreOffice Calc as a peer: a script of its own drives it, and says how long each change took.
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The system's Python comes first: LibreOffice is known to that one. */
const pythons = ['/usr/bin/python3', 'python3'];
const office = 'soffice';

const hasOffice = (python) =>
  spawnSync(python, ['-c', 'import uno']).status === 0 &&
  spawnSync(office, ['--version']).status === 0;

/** Opens the sheet; null where Calc is not installed. `set` says the milliseconds and the sum of the last column. */
export async function calcOf(folder, sheet) {
  const python = pythons.find(hasOffice);
  if (!python) return null;
  const file = join(folder, 'sheet.json');
  writeFileSync(file, JSON.stringify(sheet));
  const script = join(import.meta.dirname, 'calc.py');
  const child = spawn(python, ['-B', script, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((done) => child.once('exit', done));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('Calc ended before its answer.');
    return value;
  };
  await next();
  const set = async (value) => {
    child.stdin.write(`${value}\n`);
    const [milliseconds, last] = (await next()).split(' ').map(Number);
    return { milliseconds, last };
  };
  const close = async () => {
    child.stdin.end();
    await ended;
  };
  return { set, close };
}
