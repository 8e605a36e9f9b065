// A refusal in the user's words: why, and what to do instead.
import type { Refusal } from '../../shared/values/result.ts';
import { withShortQuotes } from '../../shared/values/words.ts';

interface Props {
  readonly refusal: Refusal;
  readonly id?: string | undefined;
}

export function Refused({ refusal, id }: Props) {
  return (
    <p className="refused" id={id} role="alert">
      {refusal.what && <strong>{withShortQuotes(refusal.what)} </strong>}
      {withShortQuotes(`${refusal.why} ${refusal.remedy}`)}
    </p>
  );
}
