// Looks for retired phrases in what a person reads: texts and comments of the program, docs, README.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { project } from './places.mjs';
import { say } from './run.mjs';

/**
 * The list, and what each phrase is called now. `released` are names in files, which stay; `pending` are
 * pages that are still to be rewritten.
 */
const { released, pending, phrases, patterns } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'retiredPhrases.json'), 'utf8'),
);

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const spaced = (phrase) => phrase.split(' ').map(escaped).join(String.raw`[\s*/]+`);
const bounded = (phrase) => String.raw`(?<![\w-])${spaced(phrase)}(?![\w-])`;

const retired = [
  ...phrases.map(([phrase, instead]) => ({ pattern: new RegExp(bounded(phrase), 'gi'), instead })),
  ...patterns.map(([pattern, instead]) => ({ pattern: new RegExp(pattern, 'gi'), instead })),
];

/** Texts that keep the words of another version, or name what no longer may be said. */
const kept = [
  /^shared\/file\/migrations\//,
  /^scripts\/setup\/retiredPhrases\.json$/,
  /^shared\/values\/day(Text|Like)\.ts$/,
];

/** Strings, templates, JSX and comments of a source file, each with the place where it begins. */
async function textsOfSource(path, text) {
  const { parseSync } = await import('vite');
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const texts = comments.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
  const add = ({ start, end }) => texts.push({ start, text: text.slice(start, end) });
  const look = (node, above) => {
    if (Array.isArray(node)) for (const one of node) look(one, above);
    if (typeof node?.type !== 'string') return;
    const isText =
      (node.type === 'Literal' && typeof node.value === 'string') ||
      node.type === 'TemplateElement' ||
      node.type === 'JSXText';
    if (isText && !isReleased(node, above)) add(node);
    for (const value of Object.values(node)) look(value, node);
  };
  look(program, null);
  return texts;
}

/** A name that stands in files, or words by which an import knows a heading of an older version. */
function isReleased({ value }, above) {
  if (typeof value !== 'string') return false;
  return (
    released.includes(value) || (above?.type === 'ArrayExpression' && value === value.toLowerCase())
  );
}

/** Prose without code between backticks. */
function textsOfPage(text) {
  const blank = (code) => code.replaceAll(/\S/g, ' ');
  const prose = text.replaceAll(/```[\s\S]*?```/g, blank).replaceAll(/`[^`\n]*`/g, blank);
  return [{ start: 0, text: prose }];
}

const lineAt = (text, at) => text.slice(0, at).split('\n').length;

/** Every retired phrase in a file: `path:line “phrase”: say “...”.` */
export async function retiredIn(path, text) {
  if (kept.some((pattern) => pattern.test(path))) return [];
  const texts = /\.(tsx?|mjs)$/.test(path) ? await textsOfSource(path, text) : textsOfPage(text);
  return texts.flatMap(({ start, text: some }) =>
    retired.flatMap(({ pattern, instead }) =>
      [...some.matchAll(pattern)].map(({ 0: phrase, index }) => {
        const line = lineAt(text, start + index);
        return `${path}:${line} “${phrase.replaceAll(/\s+/g, ' ')}” is retired: say “${instead}”.`;
      }),
    ),
  );
}

const folders = ['shared', 'renderer', 'electron', 'scripts', 'docs'];

function files() {
  const found = folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      posix.join(folder, name.replaceAll('\\', '/')),
    ),
  );
  return [...found, 'README.md', 'package.json']
    .filter((name) => /\.(tsx?|mjs|md)$|^package\.json$/.test(name) && !pending.includes(name))
    .sort();
}

/** Says where a retired phrase stands; 0 where none does. */
export async function checkPhrases() {
  const found = [];
  for (const path of files()) {
    found.push(...(await retiredIn(path, readFileSync(join(project, path), 'utf8'))));
  }
  for (const line of found) say(line);
  return found.length === 0 ? 0 : 1;
}
