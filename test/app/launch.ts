// Starts the real application for a story: own data folder, clock set, every complaint counted.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import type {} from '../../renderer/state/bridge.ts';

export { expect };

export interface LaunchOptions {
  /** A data folder to start with: it is copied, and the copy is used. */
  readonly workspace?: string;
  /** The data folder of an earlier start in this story: used as it is, for a restart. */
  readonly dataFolder?: string;
  /** The instant at which the clock stands still, as ISO text. */
  readonly now?: string;
  /** Faults of the machine, in the words of the storage. */
  readonly faults?: string;
  readonly args?: readonly string[];
}

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** Page errors, console errors and warnings (policy violations are among them) since the start. */
  readonly complaints: string[];
  /** Closes the window as a user does. */
  readonly close: () => Promise<void>;
  /** Closes it at the end of a story: what a dialog still holds is given up, unasked. */
  readonly finish: () => Promise<void>;
  /** Ends the process at once, as a power cut does. */
  readonly kill: () => Promise<void>;
  /**
   * Sends a signal to the program, or to all of its processes as a logout does (Ctrl+C always); the exit
   * code, and null where the signal killed it.
   */
  readonly signal: (name: NodeJS.Signals, to?: 'program' | 'all') => Promise<number | null>;
}

interface Fixtures {
  readonly launch: (options?: LaunchOptions) => Promise<Running>;
}

const project = resolve(import.meta.dirname, '..', '..');
const displays: readonly Readonly<Record<string, string>>[] = JSON.parse(
  process.env.TREEKEEPER_DISPLAYS ?? '[]',
);
const canSandbox = process.env.TREEKEEPER_SANDBOX !== 'off';

/** A story fails where the page complained, unless it took the complaint out of the list. */
export const test = base.extend<Fixtures>({
  launch: async ({ playwright }, use, { parallelIndex }) => {
    const started: Running[] = [];
    await use(async (options = {}) => {
      const dataFolder = folderOf(options);
      const app = await playwright._electron.launch({
        args: [project, ...(options.args ?? [])],
        cwd: project,
        chromiumSandbox: canSandbox,
        timeout: 0,
        env: { ...environmentOf(options, dataFolder), ...displays[parallelIndex] },
      });
      const running = await follow(app, dataFolder);
      started.push(running);
      return running;
    });
    for (const running of started) await running.finish();
    expect(started.flatMap((running) => running.complaints)).toEqual([]);
  },
});

function folderOf({ dataFolder, workspace }: LaunchOptions): string {
  if (dataFolder !== undefined) return dataFolder;
  const folder = mkdtempSync(join(tmpdir(), 'treekeeper-data-'));
  if (workspace !== undefined) cpSync(workspace, folder, { recursive: true });
  return folder;
}

function environmentOf({ now, faults }: LaunchOptions, dataFolder: string) {
  const known = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return {
    ...(Object.fromEntries(known) as Record<string, string>),
    TREEKEEPER_DATA: dataFolder,
    ...(now === undefined ? {} : { TREEKEEPER_NOW: now }),
    ...(faults === undefined ? {} : { TREEKEEPER_FAULTS: faults }),
  };
}

async function follow(app: ElectronApplication, dataFolder: string): Promise<Running> {
  const complaints: string[] = [];
  const child = app.process();
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  // The limit is that of the story: what a busy machine does late is not wrong.
  app.context().setDefaultTimeout(0);
  const page = await app.firstWindow({ timeout: 0 });
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  const close = async () => {
    if (!isOver()) await app.close();
  };
  const finish = async () => {
    if (isOver()) return;
    await app.evaluate(({ dialog }) => {
      Object.assign(dialog, { showMessageBox: async () => ({ response: 1 }) });
    });
    await app.close();
  };
  const signal = async (name: NodeJS.Signals, to: 'program' | 'all' = 'program') => {
    // A terminal sends Ctrl+C to all that runs in it; the driver starts each application as its own group.
    const isGroup = (name === 'SIGINT' || to === 'all') && process.platform !== 'win32';
    if (isGroup) process.kill(-(child.pid ?? 0), name);
    else child.kill(name);
    await ended;
    return child.exitCode;
  };
  const kill = async () => void (await signal('SIGKILL'));
  return { app, page, dataFolder, complaints, close, finish, kill, signal };
}
