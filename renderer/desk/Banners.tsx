// What the user should know before believing the page: problems, findings, and the note of the plan.
import { retrySaving } from '../edit.ts';
import { setState, useStore } from '../store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { openFirst, startWorkspace } from './open.ts';
import { ProblemBanner } from './ProblemBanner.tsx';
import { saveElsewhere, savePlanCopy } from './papers.ts';
import { Restricted } from './Restricted.tsx';
import { useRetry } from './useRetry.ts';

const keepCopy = <Button onPress={() => void savePlanCopy()}>Save a copy of the plan</Button>;

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

function NotSaved() {
  const problem = useStore((state) => state.queue.problem);
  if (!problem) return null;
  const actions = (
    <>
      <Button onPress={retrySaving}>Try again</Button>
      <Button onPress={() => void saveElsewhere()}>Save a copy elsewhere…</Button>
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
      <NotSaved />
      <Trouble />
      <Restricted />
      <News />
      <Note />
    </div>
  );
}
