// Words in a sentence: a list of them, and a capital at the beginning.

/** `a, b and c`. */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 2
    ? words.join()
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** What stands where a figure would. */
export const noValue = 'no value';

/** In the place of an answer whose figures rest on what breaks a rule. */
export const noAnswer = (problem: string): string =>
  `No answer yet: the plan has a problem. ${problem}`;

/** Long enough to know a name again. */
const longestQuote = 60;

/** At most 60 characters of a text, and dots where there is more. */
export function shortened(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 3)}...` : text;
}

/** Longer than any sentence of ours. */
const longestSentence = 1_000;

/** A sentence whose quoted names are cut in this way: a name may be as long as a book, and hold quotes itself. */
export function withShortQuotes(sentence: string): string {
  const cut = sentence.replaceAll(/“([^“”]*)”/g, (_, quoted: string) => `“${shortened(quoted)}”`);
  return cut.length > longestSentence ? `${cut.slice(0, longestSentence - 3)}...` : cut;
}

/** `an activity`, `a member`. */
export const withArticle = (noun: string): string =>
  `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
