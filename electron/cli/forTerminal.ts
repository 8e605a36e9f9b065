// Texts as a terminal may show them: what a name or a path holds moves no cursor and hides no line.
import { withoutControls } from '../../shared/values/controls.ts';

/** Without control characters; a return would write over the line that it ends. */
export function forTerminal(text: string): string {
  return withoutControls(text).replaceAll('\r', ' ');
}
