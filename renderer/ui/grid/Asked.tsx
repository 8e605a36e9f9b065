// What a grid asks before it goes on: what cannot be pasted or filled, or a name that is there already.
import { useRef } from 'react';
import { counted } from '../../../shared/values/counted.ts';
import type { Question } from '../answer.ts';
import { Dialog } from '../Dialog.tsx';
import { Refused } from '../Refused.tsx';
import type { Send } from './perform.ts';
import type { Editing } from './state.ts';

interface Props {
  readonly question: Question;
  readonly draft: Editing | null;
  readonly send: Send;
}

const most = 20;

export function Asked({ question, draft, send }: Props) {
  const answered = useRef<ReturnType<Question['onGoOn']>>(undefined);
  const isMade = useRef(false);
  const { all = [question], goOn, onGoOn, failed = 'changed' } = question;
  const close = () => {
    // Without an answer the draft stays as it was typed.
    if (!isMade.current && draft) return send({ type: 'input', text: draft.text });
    send({ type: 'answer', refusal: null, goal: null });
    const answer = answered.current;
    return answer && 'shows' in answer && send({ type: 'added', id: answer.shows });
  };
  return (
    <Dialog
      title={all.length > 1 ? `${counted(all.length, 'cell')} can’t be ${failed}` : 'Please check'}
      submitLabel={goOn}
      wide={all.length > 1}
      onSubmit={() => {
        isMade.current = true;
        answered.current = onGoOn();
        return answered.current;
      }}
      onClose={close}
    >
      {all.slice(0, most).map((refusal, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two cells may be refused in the same words
        <Refused key={index} refusal={refusal} />
      ))}
      {all.length > most && <p>And {all.length - most} more.</p>}
    </Dialog>
  );
}
