// A text of the plan on paper: a word that is too long for its column may break, all others stay whole.
import { Fragment } from 'react';

const longWord = /\S{19,}/;
const piece = 12;

function Broken({ word }: { readonly word: string }) {
  const pieces = word.match(new RegExp(`.{1,${piece}}`, 'gsu')) ?? [];
  return pieces.map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once and never changes
    <Fragment key={at}>
      {one}
      <wbr />
    </Fragment>
  ));
}

export function Words({ text }: { readonly text: string }) {
  if (!longWord.test(text)) return text;
  return text.split(/(\s+)/).map((word, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a printed page is drawn once and never changes
    <Fragment key={at}>{longWord.test(word) ? <Broken word={word} /> : word}</Fragment>
  ));
}
