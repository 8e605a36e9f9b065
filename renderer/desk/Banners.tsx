// What the user should know before believing the page: the example, findings, and what is not saved.
import { setState, useStore } from '../store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { startWorkspace } from './open.ts';

function Problem() {
  const problem = useStore((state) => state.queue.problem);
  if (!problem) return null;
  return (
    <Banner tone="problem" title={problem.what}>
      {problem.why} {problem.remedy} {problem.safe} {problem.path}
    </Banner>
  );
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
  return (
    <Banner
      tone="info"
      title={`${name}: read this first`}
      actions={<Button onPress={() => void startWorkspace('empty')}>Start empty</Button>}
    >
      {note}
    </Banner>
  );
}

export function Banners() {
  return (
    <div className="banners">
      <Problem />
      <Findings />
      <Note />
    </div>
  );
}
