// What the user should know before believing the page: problems, findings, and the note of the plan.
import { useEffect } from 'react';
import type { Problem } from '../../shared/bridge/problem.ts';
import { openFirst, startWorkspace } from '../state/opening.ts';
import { retrySaving } from '../state/openWorkspace.ts';
import { setState, useStore } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { later } from '../ui/later.tsx';
import { ProblemBanner } from '../ui/ProblemBanner.tsx';
import { KeepCopy } from './KeepCopy.tsx';
import { useRetry } from './useRetry.ts';

/** Few ever see them. */
const AlreadyThere = later(() => import('./AlreadyThere.tsx'));
const ChangedOutside = later(() => import('./ChangedOutside.tsx'));
const LeftOvers = later(() => import('./LeftOvers.tsx'));
const PlanProblems = later(() => import('./PlanProblems.tsx'));
const Restricted = later(() => import('./Restricted.tsx'));
const Working = later(() => import('./Working.tsx'));

/** Loaded at first use, as all exports are. */
const saveElsewhere = () =>
  void import('../state/planExports.ts').then((one) => one.saveElsewhere());

/** Not there yet, or held by another program. */
const mayPass: ReadonlySet<string> = new Set(['NO-HISTORY', 'EBUSY', 'EACCES', 'EPERM']);

function NotOpened() {
  const problem = useStore((state) => state.unopened);
  useRetry(mayPass.has(problem?.code ?? ''), openFirst);
  if (!problem) return null;
  const actions = (
    <>
      <Button onPress={() => void openFirst()}>Try again</Button>
      <Button onPress={() => void startWorkspace('example')}>Open the OpenSFS example</Button>
      <Button onPress={() => void startWorkspace('empty')}>Start from scratch</Button>
    </>
  );
  return <ProblemBanner problem={problem} actions={actions} />;
}

/** Another program has written here, or has taken over; what the disk itself refuses is no such thing. */
const isChange = (problem: Problem | null): boolean =>
  problem?.code === 'CHANGED' || problem?.code === 'TAKEN';

/** Found by checking, or because a save was refused. */
function useOutside(): Problem | null {
  const outside = useStore((state) => state.outside);
  const refused = useStore((state) => state.queue.problem);
  return [outside, refused].find(isChange) ?? null;
}

function Outside() {
  const problem = useOutside();
  return problem && <ChangedOutside problem={problem} />;
}

function Already() {
  const already = useStore((state) => state.already);
  return already.map((one) => <AlreadyThere key={one.folder} already={one} />);
}

function NotSaved() {
  const problem = useStore((state) => state.queue.problem);
  if (!problem || isChange(problem)) return null;
  const actions = (
    <>
      <Button onPress={retrySaving}>Try again</Button>
      <Button onPress={saveElsewhere}>Save a copy elsewhere…</Button>
    </>
  );
  return <ProblemBanner problem={problem} actions={actions} />;
}

function Trouble({ trouble }: { readonly trouble: Problem }) {
  // An open dialog lies over the banner: there a notice says what the banner says more of.
  useEffect(() => {
    if (document.querySelector('dialog[open]')) announce(trouble.what);
  }, [trouble]);
  const drop = () =>
    setState(({ troubles }) => ({ troubles: troubles.filter((one) => one !== trouble) }));
  const actions = (
    <>
      <KeepCopy />
      <Button onPress={drop}>Got it</Button>
    </>
  );
  return <ProblemBanner problem={trouble} actions={actions} />;
}

/** None goes before it was answered. */
function Troubles() {
  const troubles = useStore((state) => state.troubles);
  return troubles.map((one) => <Trouble key={`${one.what} ${one.why}`} trouble={one} />);
}

function ReadOnly() {
  const restriction = useStore((state) => state.restriction);
  return restriction && <Restricted restriction={restriction} />;
}

function News() {
  const news = useStore((state) => state.news);
  const isReported = useStore((state) => state.findings.length > 0);
  if (news === null) return null;
  return (
    <Banner
      tone="act"
      title="Opening this workspace produced a recovery report."
      actions={
        <>
          {isReported && (
            <Button onPress={() => setState({ overlay: 'recoveryReport' })}>See the report…</Button>
          )}
          <Button onPress={() => setState({ news: null })}>Got it</Button>
        </>
      }
    >
      {news}
    </Banner>
  );
}

function Problems() {
  const isBroken = useStore((state) => state.problems.length > 0);
  return isBroken && <PlanProblems />;
}

function Note() {
  const { name, note } = useStore((state) => state.plan.consortium.profile);
  const page = useStore((state) => state.page);
  if (note === null || page !== 'overview') return null;
  const actions = (
    <>
      <Button onPress={() => setState({ overlay: 'planSettings' })}>Edit this note…</Button>
      <Button onPress={() => void startWorkspace('empty')}>Start from scratch</Button>
    </>
  );
  return (
    <Banner tone="info" title={`About this workspace: ${name}`} actions={actions}>
      {note}
    </Banner>
  );
}

function Work() {
  const isWorking = useStore((state) => state.work.length > 0);
  return isWorking && <Working />;
}

/** What was just told, over the page and not in it: seen however far the page is scrolled. */
export function ToldBanners() {
  return (
    <div className="banners banners-told">
      <NotOpened />
      <Outside />
      <Already />
      <NotSaved />
      <Troubles />
      <Work />
      <LeftOvers />
    </div>
  );
}

/** What is so for longer, at the head of the page with which it scrolls. */
export function Banners() {
  return (
    <div className="banners">
      <ReadOnly />
      <News />
      <Problems />
      <Note />
    </div>
  );
}
