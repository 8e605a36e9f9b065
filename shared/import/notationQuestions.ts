// What is asked once for a file: its sign of decimals, its order of day and month, its percentages.
import type { ImportQuestion } from '../kernel/importer.ts';
import { quoted } from '../values/plainText.ts';

/** What the user chose for a question; null where nothing was chosen yet. */
export type Answer = (question: string) => string | null;

function question(
  id: string,
  text: string,
  choices: ImportQuestion['choices'],
  answer: Answer,
): ImportQuestion {
  return { id, text, choices, suggested: null, answer: answer(id) };
}

const twice = (text: string) => `${quoted(text)} in this file can be read in two ways.`;

export function signQuestion(text: string, answer: Answer): ImportQuestion {
  const digits = text.replaceAll(/\D/g, '');
  const [whole, fraction] = [digits.slice(0, -3), digits.slice(-3)];
  const isPoint = text.includes('.');
  const choices = [
    { value: isPoint ? ',' : '.', label: `${whole},${fraction}, with thousands` },
    { value: isPoint ? '.' : ',', label: `${whole}.${fraction}, with decimals` },
  ];
  return question('decimal', twice(text), choices, answer);
}

export function orderQuestion(text: string, answer: Answer): ImportQuestion {
  const choices = [
    { value: 'dayFirst', label: 'The day comes first' },
    { value: 'monthFirst', label: 'The month comes first' },
  ];
  return question('days', twice(text), choices, answer);
}

const percent = (share: number) => `${Number(share.toPrecision(12))}%`;

export function shareQuestion(text: string, answer: Answer): ImportQuestion {
  const value = Number(text.replace(',', '.'));
  const choices = [
    { value: 'fraction', label: percent(value * 100) },
    { value: 'percent', label: percent(value) },
  ];
  const asked = `The percentages in this file have no sign. What does ${quoted(text)} mean?`;
  return question('shares', asked, choices, answer);
}
