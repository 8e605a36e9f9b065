// Rows of a pasted block that only add up others: as rows of the plan they would count everything twice.
import { parseFte, parseMoney } from './number.ts';
import { type RowFigures, SumsAbove } from './sumsAbove.ts';
import { isLikeTotal, isTotalOfYear } from './totalNames.ts';

function figureIn(text: string): number | null {
  const money = parseMoney(text);
  if (money.ok) return money.value;
  const people = parseFte(text);
  return people.ok ? people.value : null;
}

interface ReadTexts {
  /** The first two texts that are no figures. */
  readonly names: readonly string[];
  readonly figures: RowFigures;
}

function readTexts(cells: readonly string[]): ReadTexts {
  const names: string[] = [];
  const figures: [string, number][] = [];
  for (const [at, text] of cells.entries()) {
    if (text.trim() === '') continue;
    const figure = figureIn(text);
    if (figure !== null) figures.push([String(at), figure]);
    else if (names.length < 2) names.push(text);
  }
  return { names, figures };
}

/** The places, from 0, of rows that are called totals and add up those above them in the block. */
export function totalsIn(block: readonly (readonly string[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  const sums = new SumsAbove();
  const areCalled = block.map((cells) => cells.some((text) => isLikeTotal(text)));
  // Figures are read only where a row may add them up: a block can have thousands of rows.
  if (!areCalled.includes(true)) return found;
  for (const [place, cells] of block.entries()) {
    const { names, figures } = readTexts(cells);
    if (names.some(isLikeTotal) && sums.areIn(figures)) {
      found.add(place);
      sums.endGroup();
    } else if (!names.some(isTotalOfYear)) sums.add(figures);
  }
  return found;
}
