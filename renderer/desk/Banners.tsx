// What the user should know before believing the page: problems, findings, and the note of the plan.
import type { Problem } from '../../shared/problem.ts';
import { retrySaving } from '../edit.ts';
import { setState, useStore } from '../store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { openFirst, startWorkspace } from './open.ts';
import { savePlanCopy } from './papers.ts';

function ProblemBanner({
  problem,
  actions,
}: {
  readonly problem: Problem;
  readonly actions?: React.ReactNode;
}) {
  const { what, why, remedy, safe, path } = problem;
  return (
    <Banner tone="problem" title={what} actions={actions}>
      {[why, remedy, safe, path].filter(Boolean).join(' ')}
    </Banner>
  );
}

const keepCopy = <Button onPress={() => void savePlanCopy()}>Save a copy of the plan</Button>;

function NotOpened() {
  const problem = useStore((state) => state.unopened);
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
      {keepCopy}
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

function Findings() {
  const findings = useStore((state) => state.findings);
  if (findings.length === 0) return null;
  return (
    <Banner
      tone="act"
      title="Something was found when this workspace was opened."
      actions={<Button onPress={() => setState({ findings: [] })}>Understood</Button>}
    >
      {findings.join(' ')}
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
      <Findings />
      <Note />
    </div>
  );
}
