// The banner of a workspace that is open for reading only: why, and the way out of it.
import { useState } from 'react';
import type { Restriction } from '../../shared/bridge/restriction.ts';
import { openAgain } from '../state/opening.ts';
import { setState } from '../state/store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ProblemBanner } from '../ui/ProblemBanner.tsx';
import { runCommand } from './commands.ts';
import { KeepCopy } from './KeepCopy.tsx';
import { useRetry } from './useRetry.ts';

const passing: readonly Restriction['because'][] = ['held', 'cannot-write'];

const tryAgain = () => openAgain(null);

interface AskingProps {
  readonly restriction: Restriction;
  readonly onAnswer: () => void;
}

function Asking({ restriction: { problem, holder }, onAnswer }: AskingProps) {
  const takeOver = () => {
    onAnswer();
    void openAgain({ token: holder?.token ?? null });
  };
  const actions = (
    <>
      <Button kind="danger" onPress={takeOver}>
        Take it over
      </Button>
      <Button onPress={onAnswer}>Leave it</Button>
    </>
  );
  return (
    <Banner tone="problem" title="Take over this workspace?" actions={actions}>
      <div>
        {problem.why} If somebody is still at work there, what they have saved stays, and they can
        save nothing more.
      </div>
      <div>{problem.path}</div>
    </Banner>
  );
}

export default function Restricted({ restriction }: { readonly restriction: Restriction }) {
  const [isAsking, setAsking] = useState(false);
  const { because, problem } = restriction;
  useRetry(passing.includes(because), tryAgain);
  if (isAsking) return <Asking restriction={restriction} onAnswer={() => setAsking(false)} />;
  const actions = (
    <>
      {passing.includes(because) && <Button onPress={() => void openAgain(null)}>Try again</Button>}
      {because === 'held' && <Button onPress={() => setAsking(true)}>Take it over…</Button>}
      {because === 'damaged' && (
        <Button onPress={() => setState({ overlay: 'recoveryReport' })}>See the report…</Button>
      )}
      {because !== 'held' && (
        <Button onPress={() => runCommand('saveWorkspaceCopy')}>Save it as one file…</Button>
      )}
      {because === 'damaged' && <KeepCopy />}
    </>
  );
  return <ProblemBanner problem={problem} actions={actions} />;
}
