// The search of the palette: by words in any order, the best first, in groups.
import { searchText, searchWords } from '../../shared/values/plainText.ts';

export interface Found {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** What tells it apart from another of the same name: its kind, or its keys. */
  readonly aside: string | null;
  readonly run: () => void;
}

/** What is searched: the text without accents, made once for each offer. */
export interface Findable extends Found {
  readonly text: string;
}

/** `more`: words by which it is found beside those that are shown. */
export function findable(found: Found, more = ''): Findable {
  return { ...found, text: searchText(`${found.label} ${found.aside ?? ''} ${more}`.trimEnd()) };
}

/** 3: begins so; 2: a word begins so; 1: is in it; 0: is not. */
function rankOf(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at === 0) return 3;
  if (at < 0) return 0;
  return /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '') || text.includes(` ${word}`) ? 2 : 1;
}

function scoreOf(text: string, words: readonly string[]): number {
  const ranks = words.map((word) => rankOf(text, word));
  return ranks.includes(0) ? 0 : ranks.reduce((sum, rank) => sum + rank, 0);
}

export interface FoundGroup {
  readonly group: string;
  readonly found: readonly Findable[];
}

export interface Findings {
  readonly groups: readonly FoundGroup[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** At most `most`, the groups in the order of their best; equal ones stay in their order. */
export function search(query: string, offers: readonly Findable[], most: number): Findings {
  const words = searchWords(query);
  const scored = offers.map((offer) => ({ offer, score: scoreOf(offer.text, words) }));
  const hits = words.length === 0 ? scored : scored.filter(({ score }) => score > 0);
  const best = hits.sort((a, b) => b.score - a.score).map(({ offer }) => offer);
  const shown = Map.groupBy(best.slice(0, most), ({ group }) => group);
  return {
    groups: [...shown].map(([group, found]) => ({ group, found })),
    more: Math.max(0, best.length - most),
  };
}
