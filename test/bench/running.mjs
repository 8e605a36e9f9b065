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
  return { send, evaluate, close: () => socket.close() };
}

const firstPaint = `new Promise((done) => {
  const tell = (entry) => done(performance.timeOrigin + entry.startTime);
  new PerformanceObserver((list) => {
    const found = list.getEntriesByName('first-contentful-paint')[0];
    if (found) tell(found);
  }).observe({ type: 'paint', buffered: true });
})`;

/** Milliseconds from the start of the process to the first paint with content. */
export async function millisecondsToPaint({ page, spawnedAt }) {
  return (await page.evaluate(firstPaint)) - spawnedAt;
}

/** Milliseconds from the start of the process until `selector` is there. */
export async function millisecondsTo({ page, spawnedAt }, selector) {
  const text = JSON.stringify(selector);
  const at = await page.evaluate(`new Promise((done) => {
    const look = () => document.querySelector(${text}) ? done(Date.now()) : requestAnimationFrame(look);
    look();
  })`);
  return at - spawnedAt;
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

const watchKeys = `(() => {
  globalThis.lastFrame = null;
  const began = () => {
    const at = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { globalThis.lastFrame = performance.now() - at; };
    requestAnimationFrame(() => port2.postMessage(null));
  };
  addEventListener('keydown', began, { capture: true });
})()`;

/** Once for each start: every key is timed from then on. */
export async function timeKeys({ page }) {
  await page.evaluate(watchKeys);
}

/**
 * Milliseconds from a key to the frame after it. Both ends are taken inside the page, so that the
 * way of the key to it does not count.
 */
export async function millisecondsForKey({ page }, key) {
  await page.evaluate('globalThis.lastFrame = null');
  await press(page, key);
  return await page.evaluate(`new Promise((done) => {
    const look = () => lastFrame === null ? setTimeout(look) : done(lastFrame);
    look();
  })`);
}

const codes = { Enter: 13, ArrowUp: 38, ArrowDown: 40 };

async function press(page, key) {
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  const windowsVirtualKeyCode = codes[key] ?? key.charCodeAt(0);
  const event = { key, code: key, text, windowsVirtualKeyCode };
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}
