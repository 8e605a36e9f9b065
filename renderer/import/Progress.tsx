// How far the rows of a file are read, while there is nothing else to show.
import type { Progress as Steps } from '../../shared/import/preview.ts';
import { progressText } from './ways.ts';

export function Progress({ progress }: { readonly progress: Steps }) {
  const { done, total } = progress;
  return (
    <div className="import-progress">
      <progress max={Math.max(1, total)} value={done} aria-label="Rows read" />
      <p className="dim">{progressText(progress)}</p>
    </div>
  );
}
