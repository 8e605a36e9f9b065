// The only store: the plan that is shown and the one that is kept, its newest entries, and what is open.
import { create } from 'zustand';
import type { PastPlan, RunningWork } from '../../shared/bridge/channels.ts';
import type { Finding } from '../../shared/bridge/finding.ts';
import type { AlreadyThere } from '../../shared/bridge/library.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import type { Restriction } from '../../shared/bridge/restriction.ts';
import type { Actor, Entry } from '../../shared/history/history.ts';
import { noSteps, type Stacks } from '../../shared/history/undoSteps.ts';
import type { Address } from '../../shared/kernel/address.ts';
import type { Plan } from '../../shared/kernel/plan.ts';
import type { PlanProblem } from '../../shared/kernel/problems.ts';
import type { ViewSettings } from '../../shared/kernel/viewSettings.ts';
import type { PageGroup } from '../../shared/registry/pages.ts';
import { emptyPlan } from '../../shared/registry/parts.ts';
import type { ScenarioId } from '../../shared/scenarios/model.ts';
import type { PlainDate } from '../../shared/values/date.ts';
import type { Badge } from './badge.ts';
import type { PageName } from './pages.ts';
import type { QueueState } from './queue.ts';
import { visitedOf, windowStart } from './windowStart.ts';

/** What opens over the page. */
export type OverlayName =
  | 'palette'
  | 'shortcuts'
  | 'planSettings'
  | 'exportTable'
  | 'import'
  | 'recoveryReport'
  | 'verify'
  | 'preferences'
  | 'about';

/** Which plan the window shows. A scenario is on top of the saved plan; a past one is the plan as it stood right after an entry. */
export type Shown =
  | { readonly kind: 'saved' }
  | { readonly kind: 'scenario'; readonly id: ScenarioId }
  | (Omit<PastPlan, 'plan'> & { readonly kind: 'past' });

/** Why figures have no value, by the name of their page or of their card on the overview. */
export type Unvalued = Readonly<Record<string, string>>;

/** Where an import begins: with a list that was chosen already, or with a file that came to the window. */
export interface ImportStart {
  readonly list: string | null;
  readonly file: File | null;
}

/** A page that was left, and how far it was scrolled down, in pixels. */
export interface Stop {
  readonly page: PageName;
  readonly scroll: number;
}

export type Badges = Readonly<Partial<Record<PageName, Badge>>>;

/** `of`: what is called so in a title, such as `the cost line “Testers”`. */
export interface HistoryOf {
  readonly of: string;
  readonly entities: readonly string[];
}

export interface State {
  /** The plan that is shown: every page, figure and table is of it. */
  readonly plan: Plan;
  /** The plan that is kept: edits, undo and saving work on it. The shown one, unless `shown` says else. */
  readonly saved: Plan;
  readonly shown: Shown;
  /** The newest entries, at most 200, the oldest first. */
  readonly entries: readonly Entry[];
  readonly seq: number;
  /** What the user has done and undone before those entries. */
  readonly before: Stacks;
  readonly actor: Actor;
  readonly folder: string;
  /** What main calls this opening of it. */
  readonly opening: string;
  /** How often another workspace came in place of the one that was shown: what was drawn of that one goes. */
  readonly replaced: number;
  /** Why nothing can be edited now; null where all can. */
  readonly readOnly: string | null;
  /** The same with what to do about it, where the disk is the reason. */
  readonly restriction: Restriction | null;
  /** What the opening found and did. */
  readonly findings: readonly Finding[];
  /** What was announced of them, until the user puts it away. */
  readonly news: string | null;
  readonly queue: QueueState;
  readonly viewSettings: ViewSettings;
  /** On the calendar of this computer; null before a workspace is open. */
  readonly today: PlainDate | null;
  /** Whether *As of* moves on with the calendar: neither the plan nor the user has chosen a day. */
  readonly followsToday: boolean;
  readonly page: PageName;
  /** The page that is shown, then the last one of each other group of the sidebar. */
  readonly visited: readonly PageName[];
  /** The pages that Back leads to, the last one first, and those that Forward leads to. */
  readonly behind: readonly Stop[];
  readonly ahead: readonly Stop[];
  /** The groups of the sidebar that are folded. */
  readonly folded: readonly PageGroup[];
  /** Whether G and a letter go to a page. */
  readonly jumpKeys: boolean;
  /** Where somebody must act, by page; worked out while the window is at rest. */
  readonly badges: Badges;
  /** Figures being explained, from the first that was asked about to the one shown. */
  readonly explaining: readonly Address[];
  readonly overlay: OverlayName | null;
  /** The page that is to open its dialog for adding; null once it has. */
  readonly adding: PageName | null;
  readonly importStart: ImportStart;
  /** The id of an entity that its page is to show; null once it is shown. */
  readonly entityToShow: string | null;
  /** What went wrong with the machine or with Treekeeper itself, until the user puts it away. */
  readonly troubles: readonly Problem[];
  /** What goes on beside the window. */
  readonly work: readonly RunningWork[];
  /** Main has not answered yet which workspace is open: the plan is none. */
  readonly isOpening: boolean;
  /** Main has another workspace open than the one that is shown, and took no edit for it. */
  readonly isElsewhere: boolean;
  /** Why no workspace is open; null where one is. */
  readonly unopened: Problem | null;
  /** What another program did to the files of this workspace; null where nothing is known of it. */
  readonly outside: Problem | null;
  /** The workspaces that hold what received files hold, each until the user has answered. */
  readonly already: readonly AlreadyThere[];
  /** What in the plan that is shown breaks a rule, and the figures that have no value for it. */
  readonly problems: readonly PlanProblem[];
  readonly unvalued: Unvalued;
  /** The entities whose own history is shown; null where none is. */
  readonly historyOf: HistoryOf | null;
}

/** How many entries the window keeps; the rest stays on disk. */
export const keptEntries = 200;

const nothing = emptyPlan();
const visited = visitedOf(windowStart.pages);

export const useStore = create<State>(() => ({
  plan: nothing,
  saved: nothing,
  shown: { kind: 'saved' },
  entries: [],
  seq: 0,
  before: noSteps,
  actor: { id: '', name: '' },
  folder: '',
  opening: '',
  replaced: 0,
  readOnly: 'No workspace is open.',
  restriction: null,
  findings: [],
  news: null,
  queue: { waiting: 0, problem: null },
  viewSettings: { asOf: '2026-01-01', year: 2026, end: 'likely', view: 'expected' },
  today: null,
  followsToday: false,
  page: visited[0],
  visited,
  behind: [],
  ahead: [],
  folded: windowStart.folded,
  jumpKeys: windowStart.jumpKeys,
  badges: {},
  explaining: [],
  overlay: null,
  adding: null,
  importStart: { list: null, file: null },
  entityToShow: null,
  troubles: [],
  work: [],
  isOpening: true,
  isElsewhere: false,
  unopened: null,
  outside: null,
  already: [],
  problems: [],
  unvalued: {},
  historyOf: null,
}));

export const { getState, setState } = useStore;
/** The plan that is shown. */
export const usePlan = (): Plan => useStore((state) => state.plan);
export const useViewSettings = (): ViewSettings => useStore((state) => state.viewSettings);
