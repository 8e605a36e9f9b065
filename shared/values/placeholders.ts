// What people write where they do not know a figure or a name: `?`, `tbd`, `n/a`, `-`.
import { nameKey } from './nameKey.ts';

const either =
  '\\?+|\\.{3}|…|tb[adc]|t\\.b\\.[adc]\\.?|to be (?:determined|decided|defined|announced|confirmed)|n/?a|n\\.a\\.?|not (?:known|available|applicable|yet known)|none|nil|null|k\\. ?a\\.|unbekannt|inconnu|unclear|pending';

const forFigure = new RegExp(`^(?:${either}|x+|ka|k a|offen|open)$`);

// `X`, `KA` and `Open` may be names.
const forName = new RegExp(`^(?:${either}|unknown|x{2,}|[-._*#/]+)$`);

/** Whether a text stands for a figure that is not known; `unknown` itself says that, and is read as it. */
export const isPlaceholder = (text: string): boolean => forFigure.test(nameKey(text));

/** Whether a text stands for a name that is not known. */
export const isPlaceholderName = (text: string): boolean => forName.test(nameKey(text));
