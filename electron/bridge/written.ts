// The files that were written in this session: each may be shown in its folder.
import { existsSync } from 'node:fs';
import type { Problem } from '../../shared/bridge/problem.ts';
import { no, ok, type Result } from '../../shared/values/result.ts';

type Paths<T> = (value: T) => readonly string[];

export class WrittenFiles {
  readonly #paths = new Set<string>();

  /** Passes the answer on, and keeps the paths that it tells of. */
  async note<T>(
    asked: Promise<Result<T, Problem>>,
    pathsOf: Paths<NonNullable<T>>,
  ): Promise<Result<T, Problem>> {
    const answer = await asked;
    if (answer.ok && answer.value) for (const path of pathsOf(answer.value)) this.#paths.add(path);
    return answer;
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** A problem where the file has been moved or removed since. */
  show(path: string, showInFolder: (path: string) => void): Result<null, Problem> {
    if (!existsSync(path)) return no(gone(path));
    showInFolder(path);
    return ok(null);
  }
}

const gone = (path: string): Problem => ({
  kind: 'problem',
  what: 'The file is not there any more.',
  why: `Nothing was found at “${path}”.`,
  remedy: 'Look for it where it was moved, or export it again.',
  safe: 'Your workspace is unchanged.',
  path,
});
