// One start of an Electron application, measured from outside through its debugger.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Starts `folder` as an application; `page` is its window, `ended` resolves when it is gone. */
export async function startApplication({ electron, folder, dataFolder, args }) {
  const spawnedAt = Date.now();
  const words = ['--remote-debugging-port=0', ...args, folder];
  const env = { ...process.env, TREEKEEPER_DATA: dataFolder };
  const child = spawn(electron.file, words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((done) => child.once('exit', done));
  const page = await connect(await pageAddress(await debuggerPort(child)));
  const end = async () => {
    page.close();
    child.kill();
    await ended;
  };
  return { spawnedAt, pid: child.pid, page, end };
}

function debuggerPort(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (port) resolve(port);
    });
    child.once('exit', () => reject(new Error(`Electron ended\n${said}`)));
  });
}

async function pageAddress(port) {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
    // The page is listed before it has left its first, empty address.
    const page = (await answer.json()).find(({ url }) => /^(app|file):/.test(url));
    if (page) return page.webSocketDebuggerUrl;
    await shortly();
  }
}

const shortly = () => new Promise((done) => setTimeout(done, 5));

async function connect(address) {
  const socket = new WebSocket(address);
  await new Promise((done) => socket.addEventListener('open', done, { once: true }));
  const waiting = new Map();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  const send = (method, params = {}) =>
    new Promise((done) => {
      last += 1;
      waiting.set(last, done);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  /** Around a navigation there is no place in which to evaluate: asked again. */
  const evaluate = async (expression) => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, error } = await send('Runtime.evaluate', asked);
    if (error?.message.includes('xecution context')) {
      await shortly();
      return await evaluate(expression);
    }
    const failure = error?.message ?? result.exceptionDetails?.exception?.description;
    if (failure) throw new Error(failure);
    return result.result.value;
  };
  /** A function that stands alone, run in the page. */
  const run = (work) => evaluate(`(${work})()`);
  return { send, evaluate, run, close: () => socket.close() };
}

/** A process may end between two reads: then it holds nothing. */
function readOf(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function tasksOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function childrenOf(pid) {
  const lists = tasksOf(pid).map((task) => readOf(pid, `task/${task}/children`));
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

function familyOf(pid) {
  return [pid, ...childrenOf(pid).flatMap(familyOf)];
}

/** Proportional set size of the process and all its children, in kB; Linux only. */
export function memoryOf({ pid }) {
  const sizes = familyOf(pid).map((each) =>
    Number(/^Pss:\s+(\d+)/m.exec(readOf(each, 'smaps_rollup'))?.[1] ?? 0),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The code of a full stop as a letter is that of the Delete key. */
const codes = { Enter: 13, ArrowUp: 38, '.': 190 };

/** Resolves when the page has handled it. */
export async function press(page, key) {
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  const windowsVirtualKeyCode = codes[key] ?? key.charCodeAt(0);
  const event = { key, code: key, text, windowsVirtualKeyCode };
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}
