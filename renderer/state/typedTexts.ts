// What stands in fields and was not taken: in an open dialog, or in a field or cell that refused it.
import type { TypedText } from '../../shared/bridge/leftOver.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fields = 'input, textarea, select';
const longest = 20_000;

function isField(element: Element): element is Field {
  return ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);
}

const wordsOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';

function labelOf(field: Field): string {
  const own = field.getAttribute('aria-label') ?? wordsOf(field.labels?.[0]);
  const group = wordsOf(field.closest('fieldset')?.querySelector('legend'));
  return [group, own].filter(Boolean).join(', ');
}

/** Of a box or a button among several only the chosen one says something. */
function textOf(field: Field): string {
  if (field instanceof HTMLSelectElement) return wordsOf(field.selectedOptions[0]);
  if (field instanceof HTMLTextAreaElement) return field.value;
  if (field.type === 'file') return '';
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked ? 'chosen' : '';
  return field.value;
}

function textsIn(root: ParentNode, chosen: string, where: string): readonly TypedText[] {
  return [...root.querySelectorAll(chosen)].filter(isField).flatMap((field) => {
    const text = textOf(field).slice(0, longest);
    return text.trim() === '' ? [] : [{ where, label: labelOf(field), text }];
  });
}

/** The title of a dialog, by which the texts in it are told. */
const titleOf = (dialog: Element) =>
  wordsOf(document.getElementById(dialog.getAttribute('aria-labelledby') ?? ''));

/** In the order of the page; none where everything was taken. */
export function typedTexts(): readonly TypedText[] {
  const dialogs = [...document.querySelectorAll('dialog[open][data-entered]')];
  const entered = dialogs.flatMap((dialog) => textsIn(dialog, fields, titleOf(dialog)));
  const drafts = textsIn(document, '[data-draft]', '');
  const isInDialog = ({ label, text }: TypedText) =>
    entered.some((other) => other.label === label && other.text === text);
  return [...entered, ...drafts.filter((draft) => !isInDialog(draft))];
}
