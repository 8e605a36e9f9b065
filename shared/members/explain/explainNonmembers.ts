// Why so many nonmembers are listed on a day: by class, and within a class by name.
import { type Explanation, figurePart, gone, inputPart } from '../../kernel/explanation.ts';
import { formatDate, type PlainDate } from '../../values/date.ts';
import { find } from '../../values/id.ts';
import { nonmembersOn, summarizeClasses } from '../figures/nonmembers.ts';
import type { ClassId, MembersPart, Nonmember } from '../model.ts';

function timeOf({ from, to }: Nonmember): string {
  const since = from === null ? 'first day not recorded' : `since ${formatDate(from)}`;
  return to === null ? since : `${since}, until ${formatDate(to)}`;
}

function personPart(one: Nonmember) {
  const name = one.organisation === null ? one.name : `${one.name}, ${one.organisation}`;
  return inputPart(name, timeOf(one), null, one.source);
}

function allClasses(part: MembersPart, asOf: PlainDate): Explanation {
  return {
    label: `Nonmembers on ${formatDate(asOf)}`,
    value: String(nonmembersOn(part, null, asOf).length),
    rule: 'Everyone listed under a class who takes part on that date. People who take part without being listed are unknown.',
    parts: summarizeClasses(part, asOf).map(({ class: { id, name }, listed }) =>
      figurePart(name, String(listed), {
        feature: 'members',
        figure: 'nonmembers',
        entity: id,
        asOf,
      } as const),
    ),
  };
}

/** Of a class; of all of them where the id is null. */
export function explainNonmembers(
  part: MembersPart,
  id: ClassId | null,
  asOf: PlainDate,
): Explanation {
  if (id === null) return allClasses(part, asOf);
  const found = find(part.classes, id);
  if (!found) return gone('nonmember class');
  const some = nonmembersOn(part, id, asOf);
  return {
    label: `${found.name} on ${formatDate(asOf)}`,
    value: String(some.length),
    rule: 'Everyone listed under this class who takes part on that date.',
    parts: [inputPart('The class', found.name, null, found.source), ...some.map(personPart)],
  };
}
