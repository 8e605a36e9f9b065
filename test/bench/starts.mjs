// Starts of the application beside starts of a bare window: first paint, first accepted key, memory.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { memoryOf, press, startApplication } from './running.mjs';

/** Always on the same data: what a round types is kept aside, and the next start would show it. */
function startAnew(application) {
  const dataFolder = `${application.dataFolder}-of-one-start`;
  rmSync(dataFolder, { recursive: true, force: true });
  if (existsSync(application.dataFolder)) {
    cpSync(application.dataFolder, dataFolder, { recursive: true });
  }
  return startApplication({ ...application, dataFolder });
}

/** Runs in the page: when the first content was painted. */
const firstPaint = () =>
  new Promise((done) => {
    new PerformanceObserver((list) => {
      const found = list.getEntriesByName('first-contentful-paint')[0];
      if (found) done(performance.timeOrigin + found.startTime);
    }).observe({ type: 'paint', buffered: true });
  });

/** Runs in the page: goes to the cost page as soon as one can, and waits for a cell to type in. */
async function reachCostCell() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const until = async (find) => {
    for (;;) {
      const found = find();
      if (found) return found;
      await frame();
    }
  };
  const links = () => [...document.querySelectorAll('nav .sidebar-link')];
  const labelOf = (link) => link.querySelector('.sidebar-label')?.textContent;
  const cells = () => [...document.querySelectorAll('[role=gridcell][aria-readonly=false]')];
  const link = await until(() => links().find((each) => labelOf(each) === 'Cost model'));
  link.click();
  const cell = await until(() => cells().find((each) => /^\d*\.?\d+$/.test(each.textContent)));
  cell.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0 }));
  cell.focus();
}

/** Runs in the page. */
const reachField = () =>
  new Promise((done) => {
    const look = () => (document.activeElement?.id === 'field' ? done() : setTimeout(look));
    look();
  });

/** Runs in the page: when the field in focus holds what was typed. */
const accepted = () =>
  new Promise((done) => {
    const look = () => (document.activeElement.value === '7' ? done(Date.now()) : setTimeout(look));
    look();
  });

async function timeStart(application, reach) {
  const { page, spawnedAt, end } = await startAnew(application);
  try {
    await page.run(reach);
    await press(page, '7');
    const interactive = (await page.run(accepted)) - spawnedAt;
    const paint = (await page.run(firstPaint)) - spawnedAt;
    return { paint, interactive };
  } finally {
    await end();
  }
}

/** A window that rests: enough time for what was put off until after the start. */
const rest = () => new Promise((done) => setTimeout(done, 2000));

async function weighStart(application) {
  const running = await startAnew(application);
  try {
    await running.page.run(firstPaint);
    await rest();
    return { memory: memoryOf(running) };
  } finally {
    await running.end();
  }
}

/** Both in each round, in turning order: what `measure` finds of each. */
async function inTurn(rounds, ours, peer) {
  const found = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2) found.push({ ours: await ours(), peer: await peer() });
    else found.push({ peer: await peer(), ours: await ours() });
  }
  return found;
}

/** Milliseconds from the start of the process to the first paint, and to the first accepted key. */
export const timeStarts = (ours, peer, rounds) =>
  inTurn(
    rounds,
    () => timeStart(ours, reachCostCell),
    () => timeStart(peer, reachField),
  );

/** Kilobytes of all processes, of a start that nobody touches. */
export const weighStarts = (ours, peer, rounds) =>
  inTurn(
    rounds,
    () => weighStart(ours),
    () => weighStart(peer),
  );
