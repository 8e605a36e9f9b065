// Texts without control characters: nobody types them, some programs stop at them, others read on behind them.

// All of Unicode's but the tab and the line breaks; halves of a sign that stand alone, and what is no sign;
// and what turns the direction of all that follows, so that an amount behind a name reads backwards.
const controls = /[[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]--[\t\n\r]]/gv;

// They part words too, as the soft line break of a word processor does.
const parting = /[\v\f\x85]/g;

/** For what is received and for what is handed on; tabs and line breaks stay. */
export function withoutControls(text: string): string {
  return text.replace(parting, ' ').replace(controls, '');
}

/** Any value as it would be read from JSON, the texts in it without control characters; keys stay. */
export function valueWithoutControls(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value);
  if (Array.isArray(value)) return value.map(valueWithoutControls);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, valueWithoutControls(inner)]);
  return Object.fromEntries(fields);
}
