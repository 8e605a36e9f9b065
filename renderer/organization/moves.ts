// Where the keys lead in the chart: along it, into a box, out of it, and to a name.

import type { Box } from '../../shared/organization/figures/box.ts';
import { searchText } from '../../shared/values/plainText.ts';
import { remembering } from '../../shared/values/remember.ts';

/** A box in its place; in the order in which the chart is read. */
export interface Place {
  readonly box: Box;
  readonly parent: Place | null;
  /** From 1, among those with the same parent. */
  readonly position: number;
  readonly among: number;
}

/** The whole first, each box before those in it. */
export function placesOf(
  box: Box,
  parent: Place | null = null,
  position = 1,
  among = 1,
): readonly Place[] {
  const own: Place = { box, parent, position, among };
  const inside = box.boxes.flatMap((one, at) => placesOf(one, own, at + 1, box.boxes.length));
  return [own, ...inside];
}

const known = remembering<Box, 'places', readonly Place[]>();
const knownById = remembering<Box, 'places', ReadonlyMap<string, Place>>();

/** The same, found once for each chart: only when a key is pressed. */
export function placesIn(whole: Box): readonly Place[] {
  return known(whole, 'places', () => placesOf(whole));
}

/** Undefined where the chart has no box of that id. */
export function placeIn(whole: Box, id: string): Place | undefined {
  // Where nobody has gone anywhere yet, no other box has to be made.
  if (id === whole.id) return { box: whole, parent: null, position: 1, among: 1 };
  const byId = knownById(
    whole,
    'places',
    () => new Map(placesIn(whole).map((one) => [one.box.id, one])),
  );
  return byId.get(id);
}

/** Whether the chart has more boxes, as its parts and classes count them: none in a class is made, and no part beyond. */
export function hasMoreThan(whole: Box, most: number): boolean {
  let count = 1;
  return whole.boxes.some((part) => {
    count += 1 + part.boxes.reduce((sum, one) => sum + 1 + (one.count ?? 0), 0);
    return count > most;
  });
}

/** Of something without anything in it: the next beside its parent, so that one gets across. */
function across(places: readonly Place[], from: Place): Place | undefined {
  if (from.box.boxes.length > 0) return places[places.indexOf(from) + 1];
  const { parent } = from;
  return places.find(
    (one) => one.parent === parent?.parent && one.position === parent.position + 1,
  );
}

function named(places: readonly Place[], at: number, key: string): Place | undefined {
  if (key.length !== 1 || key === ' ') return undefined;
  const begins = ({ box }: Place) => searchText(box.name).startsWith(searchText(key));
  return [...places.slice(at + 1), ...places.slice(0, at)].find(begins);
}

/** The id of the box that a key leads to; null where it leads nowhere. */
export function leadsTo(places: readonly Place[], id: string, key: string): string | null {
  const at = places.findIndex(({ box }) => box.id === id);
  const from = places[at];
  if (!from) return null;
  const ways: Readonly<Record<string, Place | null | undefined>> = {
    ArrowDown: places[at + 1],
    ArrowUp: at > 0 ? places[at - 1] : null,
    ArrowLeft: from.parent,
    ArrowRight: across(places, from),
    Home: places[0],
    End: places.at(-1),
  };
  return (Object.hasOwn(ways, key) ? ways[key] : named(places, at, key))?.box.id ?? null;
}
