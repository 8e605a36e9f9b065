// Verify a report: what its cover carries, and whether this history contains it unchanged.
import { useState } from 'react';
import type { Problem } from '../../shared/bridge/problem.ts';
import { verdictText } from '../../shared/history/verdictText.ts';
import {
  readEntries,
  readFingerprint,
  readForm,
  type Verdict,
} from '../../shared/history/verify.ts';
import { ask } from '../state/bridge.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CountField } from '../ui/valueFields.tsx';

interface Answered {
  readonly entries: number;
  readonly verdict: Verdict | null;
  readonly problem: Problem | null;
}

const titles = {
  contained: 'The report is contained unchanged',
  other: 'The report is not contained',
  shorter: 'This history is shorter than the report’s',
} as const;

function AnswerBanner({ entries, verdict, problem }: Answered) {
  if (problem)
    return (
      <Banner tone="problem" title={problem.what}>
        {problem.why} {problem.remedy}
      </Banner>
    );
  if (!verdict) return null;
  const tone = verdict.answer === 'contained' ? 'info' : 'act';
  return (
    <Banner tone={tone} title={titles[verdict.answer]}>
      {verdictText(verdict, entries)}
    </Banner>
  );
}

export default function Verify({ onClose }: { readonly onClose: () => void }) {
  const [entries, setEntries] = useState<number | null>(null);
  const [fingerprint, setFingerprint] = useState('');
  const [answered, setAnswered] = useState<Answered | null>(null);
  const verify = async (count: number) => {
    const answer = await ask.verify({ entries: count, fingerprint });
    setAnswered({
      entries: count,
      verdict: answer.ok ? answer.value : null,
      problem: answer.ok ? null : answer.no,
    });
  };
  return (
    <Dialog title="Verify a report" asks={answered === null} onClose={onClose}>
      <p className="dim">
        Each report shows how many edits the history had, and its fingerprint. Type both as shown.
      </p>
      {/* An answer is of what stood in the fields when it was asked. */}
      <div className="stack" onChange={() => setAnswered(null)}>
        <CountField
          label="Number of edits"
          value={entries}
          onCommit={(count) => {
            setEntries(count);
            const read = readEntries(count);
            return read.ok ? null : read.no;
          }}
        />
        <TextField
          label="Fingerprint"
          hint="16 characters, or four words."
          value={fingerprint}
          onCommit={(text) => {
            setFingerprint(text);
            const read = readFingerprint(text);
            return read.ok ? null : read.no;
          }}
        />
      </div>
      <div>
        <Button
          kind="primary"
          disabled={
            entries === null || !readForm({ entries, fingerprint }).ok
              ? 'Enter the number of edits and the fingerprint first.'
              : null
          }
          onPress={() => entries !== null && void verify(entries)}
        >
          Verify
        </Button>
      </div>
      <div role="status">{answered && <AnswerBanner {...answered} />}</div>
    </Dialog>
  );
}
