// Splitting a total to the cent in a sheet: largest remainder, as everywhere in the plan.
import { down, letter, type SheetCell, worked } from './sheet.ts';

/** Four columns side by side: exact share, whole cents, order of the remainders, and the part. */
export interface Split {
  readonly first: number;
  readonly weight: number;
  /** Of the row above the parts, which holds the sum of the weights and the total in cents. */
  readonly head: number;
  readonly parts: number;
}

function rangeOf({ head, parts }: Split, column: number): string {
  return down(null, column, head + 1, head + parts);
}

/** The row above: the total, how many cents the whole parts leave over, nothing, and the sum. */
export function splitHead(split: Split, totalInCents: string): SheetCell[] {
  const { first, head, parts } = split;
  const total = letter(first) + head;
  return [
    worked(totalInCents, 'whole'),
    worked(parts === 0 ? total : `${total}-SUM(${rangeOf(split, first + 1)})`, 'whole'),
    null,
    worked(parts === 0 ? '0' : `ROUND(SUM(${rangeOf(split, first + 3)}),2)`),
  ];
}

/** The row of part `index`. A remainder counts in millionths of a cent; of equal ones the first wins. */
export function splitRow({ first, weight, head, parts }: Split, index: number): SheetCell[] {
  const row = head + 1 + index;
  const [exact, whole, order] = [
    letter(first) + row,
    letter(first + 1) + row,
    letter(first + 2) + row,
  ];
  const weights = `$${letter(weight)}$${head}`;
  const orders = down(null, first + 2, head + 1, head + parts);
  const own = `$${letter(weight)}${row}`;
  return [
    worked(`IF(${weights}=0,0,$${letter(first)}$${head}*${own}/${weights})`, 'whole'),
    worked(`INT(ROUND(${exact},6))`, 'whole'),
    worked(`ROUND((${exact}-${whole})*1000000,0)*10000-${index}`, 'whole'),
    worked(`(${whole}+IF(RANK(${order},${orders})<=$${letter(first + 1)}$${head},1,0))/100`),
  ];
}
