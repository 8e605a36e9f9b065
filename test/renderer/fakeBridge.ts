// The bridge of a window without a machine: answers as the test says, and remembers what was asked.
import type {
  Answer,
  Bridge,
  ChannelName,
  OpenedWorkspace,
  RunningWork,
} from '../../shared/bridge/channels.ts';
import { noSteps } from '../../shared/history/undoSteps.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import { emptyPlan } from '../../shared/registry/parts.ts';
import { ok } from '../../shared/values/result.ts';

export const me = { id: 'installation', name: 'Ada' };

export function opened(plan: Plan = emptyPlan(2012), some: Partial<OpenedWorkspace> = {}) {
  return {
    folder: '/plan',
    opening: 'opened',
    plan: JSON.stringify(plan),
    seq: 0,
    entries: '[]',
    actor: me,
    readOnly: null,
    findings: [],
    head: '0'.repeat(64),
    ...some,
  } satisfies OpenedWorkspace;
}

type Answers = { -readonly [C in ChannelName]: (request: unknown) => Promise<Answer<C>> };

export interface FakeBridge {
  /** To be replaced, one by one, by what the test wants answered. */
  readonly answers: Answers;
  readonly asked: { readonly channel: ChannelName; readonly request: unknown }[];
  /** The request of the first question on this channel that `fits`, now or when it comes. */
  askedFor(channel: ChannelName, fits?: (request: unknown) => boolean): Promise<unknown>;
  /** As if the native menu had sent a command. */
  command(name: string): void;
  /** As if the computer had woken from sleep. */
  awake(): void;
  /** As if main had told what goes on beside the window. */
  work(running: readonly RunningWork[]): void;
  /** As if the window were about to be closed. */
  leave(): void;
  /** As if something had gone wrong in main. */
  failed(why: string): void;
}

const now = '2012-01-31T12:00:00.000Z';
const about = {
  version: '0',
  platform: 'linux',
  runsOn: 'Electron 33',
  dataFolder: '/data',
  now,
  arrived: false,
};
const library = {
  folder: '/workspaces',
  problem: null,
  place: 'usual',
  mayLieBeside: false,
  here: [],
  elsewhere: [],
} as const;

function usualAnswers(): Answers {
  let seq = 0;
  const numbered = async (): Promise<Answer<'save'>> => {
    seq += 1;
    return ok({ state: 'saved', seq, at: '2012-01-31T12:00:00.000Z' });
  };
  return {
    about: async () => ok(about),
    openLink: async () => ok(true),
    openWorkspace: async () => ok(opened()),
    planToPrint: async () => ok(opened()),
    startWorkspace: async () => ok(opened()),
    openAgain: async () => ok(opened()),
    openWorkspaceAt: async () => ok(opened()),
    library: async () => ok(library),
    placeLibrary: async () => ok(library),
    labelWorkspace: async () => ok(null),
    duplicateWorkspace: async () => ok('/plan-copy'),
    trashWorkspace: async () => ok(null),
    saveWorkspaceAs: async () => ok({ path: '/papers/sent.treekeeper', warning: null }),
    showInFolder: async () => ok(null),
    checkOutsideChanges: async () => ok(null),
    nameActor: async () => ok({ id: 'me', name: 'Me' }),
    save: numbered,
    saveElsewhere: async () => ok({ written: { path: '/papers/copy.treekeeper', warning: null } }),
    holdEdit: async () => ok(null),
    leftOver: async () => ok({ stopped: null, unsaved: [], kept: [] }),
    putAway: async () => ok(null),
    tellTyped: async () => ok(null),
    holdTyped: async () => ok(null),
    history: async () => ok({ hits: 0, rows: [], people: [], features: [] }),
    entryAt: async () => ok('null'),
    neededToUndo: async () => ok('[]'),
    pastPlan: async () => ok({ seq: 1, head: '', at: now, sentence: 'Began', plan: opened().plan }),
    stepsBefore: async () => ok(noSteps),
    verify: async () => ok({ answer: 'other' }),
    saveRecoveryCopy: async () => ok('/plan/aside/kept.json'),
    saveFile: async () => ok('/papers/file'),
    writeBoardPack: async () => ok(['/papers/board-pack.pdf']),
    copyPicture: async () => ok(null),
    printPage: async () => ok('/papers/page.pdf'),
    exportAs: async () => ok({ path: '/papers/workbook.xlsx', warning: null }),
    openReceived: async () => ok({ opened: opened() }),
    openHandedFile: async () => ok(null),
    openDropped: async () => ok({ opened: opened() }),
    readSpreadsheet: async () => ok([]),
    importChoices: async () => ok(null),
    keepImportChoices: async () => ok(null),
    stopWork: async () => ok(null),
    setTheme: async () => ok('system'),
    csvForm: async () => ok('commas'),
    choosePaper: async (request) => ok(request === 'Letter' ? 'Letter' : 'A4'),
    noteVisit: async () => ok(null),
    lastVisit: async () => ok(null),
    keepNavigation: async () => ok(null),
    tellState: async () => ok(null),
  };
}

/** Before the modules of the window are imported: they take the bridge when they load. */
export function installFakeBridge(): FakeBridge {
  const answers = usualAnswers();
  const asked: FakeBridge['asked'] = [];
  const listeners = new Set<(name: string) => void>();
  const sleepers = new Set<(told: null) => void>();
  const watchers = new Set<(work: readonly RunningWork[]) => void>();
  const leavers = new Set<(told: null) => void>();
  const failing = new Set<(why: string) => void>();
  const onAsk = new Set<() => void>();
  const ask = new Proxy(answers, {
    get: (rows, channel: ChannelName) => (request: unknown) => {
      asked.push({ channel, request });
      for (const listener of onAsk) listener();
      return rows[channel](request);
    },
  });
  const on: Bridge['on'] = {
    command(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fileHandedOver: () => () => {},
    awake(listener) {
      sleepers.add(listener);
      return () => sleepers.delete(listener);
    },
    work(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    leave(listener) {
      leavers.add(listener);
      return () => leavers.delete(listener);
    },
    failed(listener) {
      failing.add(listener);
      return () => failing.delete(listener);
    },
  };
  // A test document is never at rest by itself.
  const requestIdleCallback = (run: () => void) => setTimeout(run);
  const cancelIdleCallback = (id: Parameters<typeof clearTimeout>[0]) => clearTimeout(id);
  Object.assign(window, { treekeeper: { ask, on }, requestIdleCallback, cancelIdleCallback });
  return {
    answers,
    asked,
    askedFor: (channel, fits = () => true) =>
      new Promise((done) => {
        const look = () => {
          const found = asked.find((one) => one.channel === channel && fits(one.request));
          if (!found) return;
          onAsk.delete(look);
          done(found.request);
        };
        onAsk.add(look);
        look();
      }),
    command: (name) => {
      for (const listener of listeners) listener(name);
    },
    awake: () => {
      for (const listener of sleepers) listener(null);
    },
    work: (running) => {
      for (const listener of watchers) listener(running);
    },
    leave: () => {
      for (const listener of leavers) listener(null);
    },
    failed: (why) => {
      for (const listener of failing) listener(why);
    },
  };
}
