// The fields of the window that read what is typed, found in its sources: where, and by what component.
import { lineAt, type Node, type Source } from '../house/source.ts';

export interface FieldInSource {
  readonly at: string;
  /** `MoneyField`; with its kind where it has several: `RangeField fte`. */
  readonly component: string;
}

/** What of `renderer/ui` reads a text; all fields of pages and dialogs are made of these. */
const readers = ['valueFields.tsx', 'ParsedField.tsx', 'RangeField.tsx'];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const nodesAt = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

const nameOf = (value: unknown): string | null =>
  isNode(value) && typeof value.name === 'string' ? value.name : null;

/** The names by which a file knows the fields that read. */
function readingNames({ path, nodes }: Source): ReadonlySet<string> {
  if (readers.includes(path.replace('renderer/ui/', ''))) return new Set();
  const imports = nodes.filter(({ type, source }) => {
    const from = isNode(source) ? source.value : null;
    const file = typeof from === 'string' ? from.split('/').at(-1) : undefined;
    return type === 'ImportDeclaration' && readers.includes(file ?? '');
  });
  const names = imports.flatMap(({ specifiers }) =>
    nodesAt(specifiers).flatMap(({ local }) => nameOf(local) ?? []),
  );
  return new Set(names);
}

/** What an attribute says: the text of `kind="fte"`, the name in `notation={fraction}`. */
function attribute(element: Node, wanted: string): string | null {
  const found = nodesAt(element.attributes).find(({ name }) => nameOf(name) === wanted);
  const value = isNode(found?.value) ? found.value : null;
  if (typeof value?.value === 'string') return value.value;
  return value && nameOf(value.expression);
}

/** Each element of a page or a dialog that reads a number or a day. */
export function fieldsIn(sources: readonly Source[]): readonly FieldInSource[] {
  return sources.flatMap((source) => {
    const names = readingNames(source);
    return source.nodes.flatMap((node): FieldInSource[] => {
      const name = node.type === 'JSXOpeningElement' ? nameOf(node.name) : null;
      if (name === null || !names.has(name)) return [];
      const kind = attribute(node, 'kind') ?? attribute(node, 'notation');
      const at = `${source.path}:${lineAt(source.text, node.start)}`;
      return [{ at, component: kind === null ? name : `${name} ${kind}` }];
    });
  });
}
