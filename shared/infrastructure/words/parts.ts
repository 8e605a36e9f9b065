// An asset as a part of another figure.
import { figurePart, type Part } from '../../kernel/explanation.ts';
import type { PlainDate } from '../../values/date.ts';
import type { Custody } from '../figures/custody.ts';

/** An asset as a part of another figure. */
export function custodyPart({ asset, label }: Custody, asOf: PlainDate): Part {
  return figurePart(asset.name, label, {
    feature: 'infrastructure',
    figure: 'custody',
    entity: asset.id,
    asOf,
  });
}
