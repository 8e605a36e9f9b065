// A source file as the rules see it: its path, its lines, what it imports and what stands in it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'vite';

export interface Import {
  /** A path from the root of the project, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** Gone after compiling. */
  readonly isType: boolean;
  /** Loaded at first use. */
  readonly isLazy: boolean;
  readonly line: number;
}

/** A node of the syntax tree, as far as a rule needs it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly imports: readonly Import[];
  readonly nodes: readonly Node[];
}

export function sourceOf(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const nodes = nodesIn(program);
  const imports = nodes.flatMap((node) => importOf(path, text, node));
  return { path, text, lines: text.split('\n'), imports, nodes };
}

/** All sources under `folders` of `root`, in the order of their paths. */
export function readSources(root: string, folders: readonly string[]): readonly Source[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/'))),
  );
  return paths.sort().map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));
}

export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isNode(value)) return [];
  return [value, ...Object.values(value).flatMap(nodesIn)];
}

const importing = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

function importOf(path: string, text: string, node: Node): Import[] {
  const from = node.source;
  if (!importing.includes(node.type) || !isNode(from) || typeof from.value !== 'string') return [];
  const isPackage = !from.value.startsWith('.');
  const target = isPackage ? from.value : posix.join(dirname(path), from.value);
  const isLazy = node.type === 'ImportExpression';
  const line = lineAt(text, node.start);
  return [{ target, isPackage, isType: isTypeOnly(node), isLazy, line }];
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  const isType = (name: Node) => name.importKind === 'type' || name.exportKind === 'type';
  return names.length > 0 && names.every(isType);
}
