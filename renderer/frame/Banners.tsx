// What the user should know before believing the page: problems, findings, and the note of the plan.
import type { Problem } from '../../shared/bridge/problem.ts';
import { openAt, openFirst, openFromDisk, startWorkspace } from '../state/opening.ts';
import { retrySaving } from '../state/openWorkspace.ts';
import { setState, useStore } from '../state/store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ProblemBanner } from '../ui/ProblemBanner.tsx';
import { runCommand } from './commands.ts';
import { Restricted } from './Restricted.tsx';
import { useRetry } from './useRetry.ts';

const keepCopy = <Button onPress={() => runCommand('exportPlan')}>Save a copy of the plan</Button>;

/** Loaded at first use, as all papers are. */
const saveElsewhere = () => void import('./exports.ts').then((one) => one.saveElsewhere());

function NotOpened() {
  const problem = useStore((state) => state.unopened);
  useRetry(problem?.code === 'NO-HISTORY', openFirst);
  if (!problem) return null;
  const actions = (
    <>
      <Button onPress={() => void openFirst()}>Try again</Button>
      <Button onPress={() => void startWorkspace('example')}>Open the OpenSFS example</Button>
      <Button onPress={() => void startWorkspace('empty')}>Start empty</Button>
    </>
  );
  return <ProblemBanner problem={problem} actions={actions} />;
}

/** Another program has written here, or has taken over; what the disk itself refuses is no such thing. */
const isChange = (problem: Problem | null): boolean =>
  problem?.code === 'CHANGED' || problem?.code === 'TAKEN';

/** Found by looking, or because a save was refused. */
function useOutside(): Problem | null {
  const outside = useStore((state) => state.outside);
  const refused = useStore((state) => state.queue.problem);
  return [outside, refused].find(isChange) ?? null;
}

function ChangedOutside() {
  const problem = useOutside();
  if (!problem) return null;
  const { why, path } = problem;
  const actions = (
    <>
      <Button onPress={() => void openFromDisk()}>Open it anew</Button>
      {keepCopy}
    </>
  );
  return (
    <Banner tone="problem" title="This workspace was changed from outside." actions={actions}>
      {why} Nothing of it is overwritten, and nothing more is saved here. Opening it anew shows what
      is on the disk, and keeps what you see now in a file beside it. {path}
    </Banner>
  );
}

function Already() {
  const already = useStore((state) => state.already);
  if (!already) return null;
  const actions = (
    <>
      <Button onPress={() => void openAt(already.folder)}>Open it</Button>
      <Button onPress={() => setState({ already: null })}>Not now</Button>
    </>
  );
  return (
    <Banner tone="act" title="The received file is in your library already." actions={actions}>
      “{already.called}” has the same history up to the same edit. Nothing was written.
    </Banner>
  );
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

function Trouble() {
  const trouble = useStore((state) => state.trouble);
  if (!trouble) return null;
  const actions = (
    <>
      {keepCopy}
      <Button onPress={() => setState({ trouble: null })}>Understood</Button>
    </>
  );
  return <ProblemBanner problem={trouble} actions={actions} />;
}

function News() {
  const news = useStore((state) => state.news);
  const isReported = useStore((state) => state.findings.length > 0);
  if (news === null) return null;
  return (
    <Banner
      tone="act"
      title="Something was found when this workspace was opened."
      actions={
        <>
          {isReported && (
            <Button onPress={() => setState({ overlay: 'recoveryReport' })}>See the report…</Button>
          )}
          <Button onPress={() => setState({ news: null })}>Understood</Button>
        </>
      }
    >
      {news}
    </Banner>
  );
}

function Note() {
  const { name, note } = useStore((state) => state.plan.consortium.profile);
  const page = useStore((state) => state.page);
  if (note === null || page !== 'overview') return null;
  const actions = (
    <>
      <Button onPress={() => setState({ overlay: 'planSettings' })}>Edit this note…</Button>
      <Button onPress={() => void startWorkspace('empty')}>Start empty</Button>
    </>
  );
  return (
    <Banner tone="info" title={`${name}: read this first`} actions={actions}>
      {note}
    </Banner>
  );
}

export function Banners() {
  return (
    <div className="banners">
      <NotOpened />
      <ChangedOutside />
      <Already />
      <NotSaved />
      <Trouble />
      <Restricted />
      <News />
      <Note />
    </div>
  );
}
