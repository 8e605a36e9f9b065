// The banner of a workspace that is open for reading only: why, and the way out of it.
import { useState } from 'react';
import type { Agreed, Restriction } from '../../shared/bridge/restriction.ts';
import { openAgain } from '../state/opening.ts';
import { setState } from '../state/store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ProblemBanner } from '../ui/ProblemBanner.tsx';
import { runCommand } from './commands.ts';
import { KeepCopy } from './KeepCopy.tsx';
import { useRetry } from './useRetry.ts';

const passing: readonly Restriction['because'][] = ['held', 'incomplete', 'cannot-write'];

const tryAgain = () => openAgain(null);

interface AskingProps {
  readonly restriction: Restriction;
  readonly onAnswer: () => void;
}

/** What the user may agree to, in the words of the question. */
interface Question {
  readonly title: string;
  readonly confirm: string;
  readonly outcome: string;
  readonly agreed: Agreed;
}

function questionOf({ missing = null, takeOver = null, holder }: Restriction): Question {
  if (missing) {
    return {
      title: 'Continue without the missing edits?',
      confirm: 'Continue without them',
      outcome:
        'Work continues in a new file after the last edit that is here. Missing edits that arrive later are kept separately, where you can open them, and are not part of this history.',
      agreed: { takeOver, without: missing },
    };
  }
  return {
    title: 'Take over editing?',
    confirm: 'Take over editing',
    outcome:
      'If someone is still working there, everything they saved stays, but they can’t save anything more. Edits saved on another computer that haven’t reached this folder yet are kept separately when they arrive, and you can open them then.',
    agreed: { takeOver: { token: holder?.token ?? null }, without: null },
  };
}

function Asking({ restriction, onAnswer }: AskingProps) {
  const { title, confirm, outcome, agreed } = questionOf(restriction);
  const agree = () => {
    onAnswer();
    void openAgain(agreed);
  };
  const actions = (
    <>
      <Button kind="danger" onPress={agree}>
        {confirm}
      </Button>
      <Button onPress={onAnswer}>Cancel</Button>
    </>
  );
  return (
    <Banner tone="problem" title={title} actions={actions}>
      <div>
        {restriction.problem.why} {outcome}
      </div>
      <div>{restriction.problem.path}</div>
    </Banner>
  );
}

export default function Restricted({ restriction }: { readonly restriction: Restriction }) {
  const [isAsking, setAsking] = useState(false);
  const { because, problem } = restriction;
  const isLacking = because === 'damaged' || because === 'incomplete';
  useRetry(passing.includes(because), tryAgain);
  if (isAsking) return <Asking restriction={restriction} onAnswer={() => setAsking(false)} />;
  const actions = (
    <>
      {passing.includes(because) && <Button onPress={() => void openAgain(null)}>Try again</Button>}
      {because === 'held' && <Button onPress={() => setAsking(true)}>Take over editing…</Button>}
      {restriction.missing && (
        <Button onPress={() => setAsking(true)}>Continue without them…</Button>
      )}
      {isLacking && (
        <Button onPress={() => setState({ overlay: 'recoveryReport' })}>See the report…</Button>
      )}
      {because !== 'held' && (
        <Button onPress={() => runCommand('saveWorkspaceCopy')}>Export workspace file…</Button>
      )}
      {isLacking && <KeepCopy />}
    </>
  );
  return <ProblemBanner problem={problem} actions={actions} />;
}
