// What must not come between a text that is typed and the plan that it is meant for.
import type { IfRefused } from './leaveField.ts';

/** Does it once the field that is typed in has taken its text; at once where nobody types. */
export function afterTyping(act: () => void, ifRefused: IfRefused): void {
  if (document.querySelector('[data-draft]') === null) act();
  else void import('./leaveField.ts').then(({ leaveField }) => leaveField(act, ifRefused));
}
