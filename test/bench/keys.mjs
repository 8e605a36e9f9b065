// One edit in a cost cell, timed beside the repaint of one text node in the same page.
import { press } from './running.mjs';

/** Runs in the page: goes to the cost page, and makes a cell with a number of people the active one. */
async function openCostCell() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const until = async (find) => {
    for (const end = Date.now() + 20_000; Date.now() < end; await frame()) {
      const found = find();
      if (found) return found;
    }
    throw new Error('The cost page shows no cell with a number to type in.');
  };
  const isPeople = (cell) =>
    /^\d*\.?\d+$/.test(cell.textContent.trim()) && cell.ariaReadOnly !== 'true';
  const links = () => [...document.querySelectorAll('nav .sidebar-link')];
  const labelOf = (link) => link.querySelector('.sidebar-label')?.textContent;
  const cells = () => [...document.querySelectorAll('[role=grid] [role=gridcell]')];
  const link = await until(() => links().find((each) => labelOf(each) === 'Cost model'));
  link.click();
  const cell = await until(() => cells().find(isPeople));
  cell.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0 }));
  cell.focus();
  return cell.textContent;
}

/** Runs in the page: from then on `bench` says how long each key took to its frame. */
function watchKeys() {
  const totals = document.querySelector('.grid-row-total');
  const cell = document.activeElement;
  const bench = { key: null, milliseconds: null, before: '', after: '' };
  globalThis.bench = bench;
  const repaint = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const text = cell.querySelector('.grid-text').firstChild;
    text.data = text.data.endsWith('9') ? text.data.slice(0, -1) : `${text.data}9`;
  };
  const began = (event) => {
    if (event.key !== bench.key) return;
    bench.before = totals.textContent;
    const start = performance.now();
    const painted = () => {
      bench.milliseconds = performance.now() - start;
    };
    requestAnimationFrame(() => {
      bench.after = totals.textContent;
      // Before anything that was put off until after the frame.
      void scheduler.postTask(painted, { priority: 'user-blocking' });
    });
    if (event.key === 'r') repaint(event);
  };
  addEventListener('keydown', began, { capture: true });
}

/** Runs in the page: when the frame is painted and what was typed is saved. */
async function settled() {
  const pause = () => new Promise((done) => setTimeout(done));
  const isSaved = () => document.querySelector('.saved-state')?.dataset.saved === 'true';
  while (globalThis.bench.milliseconds === null || !isSaved()) await pause();
  return globalThis.bench;
}

/**
 * The quickest typist leaves this much between two keys. Without it the frames that the digits of ours
 * still have to draw would count as part of the key, and the peer has none before it.
 */
const betweenKeys = () => new Promise((done) => setTimeout(done, 60));

async function timed(page, key) {
  await betweenKeys();
  await page.evaluate(`Object.assign(bench, { key: '${key}', milliseconds: null })`);
  await press(page, key);
  return await page.run(settled);
}

/** Types another number over the cell and times the Enter, which recomputes and repaints. */
async function edit(page, shown, at) {
  for (const key of (Number(shown) + (at % 2 ? 0 : 0.01)).toFixed(2)) await press(page, key);
  const { milliseconds, before, after } = await timed(page, 'Enter');
  if (before === after) throw new Error('The frame after the edit does not show its total.');
  await press(page, 'ArrowUp');
  return milliseconds;
}

async function repaint(page) {
  const { milliseconds } = await timed(page, 'r');
  return milliseconds;
}

/** The clock of a page counts in tenths of a millisecond: the sum of some keys is exact enough. */
const together = 8;

async function sumOf(act) {
  let sum = 0;
  for (let at = 0; at < together; at += 1) sum += await act(at);
  return sum / together;
}

/** Milliseconds of an edit and of its peer in each round, in turning order. */
export async function timeKeys({ page }, rounds) {
  const shown = await page.run(openCostCell);
  await page.run(watchKeys);
  const found = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = () => sumOf((at) => edit(page, shown, at));
    const peer = () => sumOf(() => repaint(page));
    if (round % 2) found.push({ ours: await ours(), peer: await peer() });
    else found.push({ peer: await peer(), ours: await ours() });
  }
  return found;
}

/** Runs in the page of the usual way: its first field is the cell that is edited. */
async function openUsualCell() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  while (!document.querySelector('input')) await frame();
  const field = document.querySelector('input');
  field.focus();
  return field.value;
}

/** Milliseconds of the same edit in each round, in a table built the usual way. */
export async function timeUsualKeys({ page }, rounds) {
  const shown = await page.run(openUsualCell);
  await page.run(watchKeys);
  const found = [];
  for (let round = 0; round < rounds; round += 1) {
    found.push(await sumOf((at) => edit(page, shown, at)));
  }
  return found;
}
