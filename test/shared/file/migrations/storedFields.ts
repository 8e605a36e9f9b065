// The fields of what a plan holds, as its schema reads them: one line each, in a form that can be frozen.
import { isObject } from '../../../../shared/file/migrations/fields.ts';
import { z } from '../../../../shared/kernel/schema/zod.ts';
import { planSchema } from '../../../../shared/registry/schemas.ts';

type Node = Readonly<Record<string, unknown>>;
type Kind = readonly [path: string, kind: string];

// A change of a scenario holds entities, whose fields are said by the lists themselves.
const isFollowed = (path: string) => !path.startsWith('.scenarios.steps[].change');

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const groupOf = (value: unknown): Node => (isObject(value) ? value : {});

/** `string`, `null`, or a choice as it is stored: `"company"`. */
function kindsOf(node: Node): readonly string[] {
  if ('const' in node) return [JSON.stringify(node.const)];
  if ('enum' in node) return listOf(node.enum).map((choice) => JSON.stringify(choice));
  return [node.type].flat().flatMap((type) => (typeof type === 'string' ? [type] : []));
}

function reader(named: Node) {
  const walk = (held: unknown, path: string): readonly Kind[] => {
    const reference = groupOf(held).$ref;
    const node = groupOf(
      typeof reference === 'string' ? named[reference.replace('#/$defs/', '')] : held,
    );
    if (!isFollowed(path)) return [[path, 'change']];
    return [
      ...kindsOf(node).map((kind): Kind => [path, kind]),
      ...[...listOf(node.anyOf), ...listOf(node.oneOf)].flatMap((one) => walk(one, path)),
      ...('items' in node ? walk(node.items, `${path}[]`) : []),
      ...Object.entries(groupOf(node.properties)).flatMap(([name, one]) =>
        walk(one, `${path}.${name}`),
      ),
    ];
  };
  return walk;
}

/** For each field of a JSON schema its path and the kinds of its values, in the order of the schema. */
export function fieldsIn(schema: object): readonly string[] {
  const kinds = new Map<string, Set<string>>();
  for (const [path, kind] of reader(groupOf(groupOf(schema).$defs))(schema, '')) {
    kinds.set(path, (kinds.get(path) ?? new Set()).add(kind));
  }
  kinds.delete('');
  return [...kinds].map(([path, held]) => `${path.slice(1)}: ${[...held].sort().join(' | ')}`);
}

/** `members.roll[].representative: null | string`: each field that the model of today stores. */
export const storedFields = (): readonly string[] =>
  fieldsIn(z.toJSONSchema(planSchema, { unrepresentable: 'any' }));
