// A range as low, likely and high: one draft and one commit for the three, when the focus leaves them.
import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react';
import type { Fte } from '../../shared/values/fte.ts';
import type { Money } from '../../shared/values/money.ts';
import { type End, ends, type Range } from '../../shared/values/range.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { type Answer, refusalOf } from './answer.ts';
import type { FieldProps } from './Field.tsx';
import './field.css';
import { fteNotation, moneyNotation } from './notations.ts';
import type { Committing, Notation } from './ParsedField.tsx';
import { Refused } from './Refused.tsx';
import { parseRange, type RangeTexts, textsOf } from './rangeTexts.ts';

type PropsOf<T extends number> = FieldProps &
  Committing<Range<T>> & { readonly value: Range<T> | null };
type Props =
  | (PropsOf<Money> & { readonly kind: 'money' })
  | (PropsOf<Fte> & { readonly kind: 'fte' });
type EndsProps<T extends number> = PropsOf<T> & { readonly notation: Notation<T> };

const names: Readonly<Record<End, string>> = { low: 'Low', likely: 'Likely', high: 'High' };

function commit<T extends number>(props: EndsProps<T>, texts: RangeTexts): Answer {
  const blank = ends.every((end) => texts[end].trim() === '');
  if (props.optional && blank) return props.onCommit(null);
  const before = textsOf(props.value, props.notation.show);
  const range = parseRange(texts, props.label, props.notation.parse, before);
  return range.ok ? props.onCommit(range.value) : range.no;
}

/** What is told of texts that were taken; null for nothing. */
function noteOn<T extends number>({ noteOn }: Notation<T>, texts: RangeTexts): string | null {
  const notes = ends.flatMap((end) => noteOn?.(texts[end]) ?? []);
  return notes.length === 0 ? null : notes.join(' ');
}

function useRangeDraft<T extends number>(props: EndsProps<T>) {
  const [draft, setDraft] = useState<RangeTexts | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const settle = (): boolean => {
    if (!draft) return true;
    const refused = refusalOf(commit(props, draft));
    setRefusal(refused);
    setNote(refused ? null : noteOn(props.notation, draft));
    if (!refused) setDraft(null);
    return refused === null;
  };
  const restore = () => {
    setDraft(null);
    setRefusal(null);
  };
  return {
    texts: draft ?? textsOf(props.value, props.notation.show),
    drafted: draft !== null,
    refusal,
    note,
    setDraft,
    settle,
    restore,
  };
}

export function RangeField(props: Props) {
  return props.kind === 'money' ? (
    <EndsField {...props} notation={moneyNotation} />
  ) : (
    <EndsField {...props} notation={fteNotation} />
  );
}

function EndsField<T extends number>(props: EndsProps<T>) {
  const id = useId();
  const draft = useRangeDraft(props);
  const refusal = draft.refusal ?? props.refusal;
  const hint = draft.note ?? props.hint;
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) draft.settle();
  };
  const press = (event: KeyboardEvent) => {
    if (!draft.drafted) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.stopPropagation();
    }
    if (event.key === 'Enter' && !draft.settle()) event.preventDefault();
    // A dialog asks before it throws away what was typed.
    if (event.key === 'Escape' && !event.currentTarget.closest('dialog')) {
      event.preventDefault();
      event.stopPropagation();
      draft.restore();
    }
  };
  return (
    <fieldset className="field-range" onBlur={leave} onKeyDown={press} disabled={props.disabled}>
      <legend className={props.hideLabel ? 'visually-hidden' : 'field-label'}>{props.label}</legend>
      <div className="field-range-ends">
        {ends.map((end) => (
          <label key={end} className="field-hint">
            {names[end]}
            <input
              className="input input-number"
              autoComplete="off"
              value={draft.texts[end]}
              data-draft={draft.drafted || undefined}
              aria-describedby={id}
              aria-invalid={refusal ? true : undefined}
              onChange={(event) => draft.setDraft({ ...draft.texts, [end]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <div id={id}>
        {hint && <p className="field-hint">{hint}</p>}
        {refusal && <Refused refusal={refusal} />}
      </div>
    </fieldset>
  );
}
