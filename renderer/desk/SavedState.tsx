// Saved, saving, or not saved and what to do: the truth about the disk in one place.
import { retrySaving } from '../edit.ts';
import { useStore } from '../store.ts';
import { Button } from '../ui/Button.tsx';

export function SavedState() {
  const { waiting, problem } = useStore((state) => state.queue);
  const readOnly = useStore((state) => state.readOnly);
  const text = problem
    ? 'Not saved'
    : waiting > 0
      ? 'Saving'
      : readOnly !== null
        ? 'Read only'
        : 'Saved on this computer';
  const tone = problem || readOnly !== null ? 'act' : 'good';
  return (
    <div className="saved-state" role="status" data-saved={waiting === 0 && !problem}>
      <span className={`saved-dot saved-dot-${tone}`} aria-hidden="true" />
      <span title={problem ? `${problem.why} ${problem.remedy}` : undefined}>{text}</span>
      {problem && <Button onPress={retrySaving}>Try again</Button>}
    </div>
  );
}
