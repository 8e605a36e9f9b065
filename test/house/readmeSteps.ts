// The numbered steps of a section of README: the file that each changes, how, and which files it names after that.
import type { CopyOfSources } from './copyOfSources.ts';

export interface Step {
  readonly path: string;
  /** What stands in the file now; null where the file is new. */
  readonly before: string | null;
  readonly after: string;
  /** Files named in the text below the code. */
  readonly named: readonly string[];
}

const pathIn = /`((?:shared|electron|renderer|test)\/[\w./-]+\.tsx?)`/g;
const pathsIn = (text: string) => [...text.matchAll(pathIn)].map(([, path = '']) => path);

/** Steps are indented by three places, as Markdown asks for what belongs to a numbered item. */
const outdented = (text: string) => text.replaceAll(/^ {3}/gm, '');

const codeIn = /^```(diff|ts)\n([\s\S]*?)^```$/m;

function side(diff: string, sign: '-' | '+'): string {
  const lines = diff.split('\n').filter((line) => line.startsWith(' ') || line.startsWith(sign));
  return lines.map((line) => `${line.slice(1)}\n`).join('');
}

function stepOf(text: string): Step {
  const code = codeIn.exec(text);
  if (!code) throw new Error(`A step shows no change: ${text}`);
  const [whole, language, body = ''] = code;
  const path = pathsIn(text.slice(0, code.index)).at(-1);
  if (path === undefined) throw new Error(`A step names no file: ${text}`);
  const named = [...new Set(pathsIn(text.slice(code.index + whole.length)))];
  if (language === 'ts') return { path, before: null, after: body, named };
  return { path, before: side(body, '-'), after: side(body, '+'), named };
}

/** The lists of a section in their order, each with its steps; text between lists parts them. */
export function listsOfSteps(readme: string, section: string): readonly (readonly Step[])[] {
  const [, text = ''] = readme.split(`\n## ${section}\n`);
  const [wanted = ''] = text.split(/^## /m);
  const lists: Step[][] = [];
  for (const item of wanted.split(/^(?=\d+\. )/m).slice(1)) {
    if (item.startsWith('1. ')) lists.push([]);
    // What is not indented stands below the list.
    const [own = ''] = `   ${item.slice(3)}`.split(/^(?=[^ \n])/m);
    lists.at(-1)?.push(stepOf(outdented(own)));
  }
  return lists;
}

/** Throws where what the step would replace does not stand in the file exactly once. */
export function applyStep(copy: CopyOfSources, { path, before, after }: Step): void {
  if (before === null) copy.write(path, after);
  else copy.replaceOnce(path, before, after);
}
