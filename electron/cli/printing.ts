// What a command prints in the terminal, and what follows where that cannot be written.
import type { Writable } from 'node:stream';
import { errorCode } from '../workspace/filePort.ts';
import { problemFrom } from '../workspace/problems.ts';
import { forTerminal } from './forTerminal.ts';

export interface Printer {
  /** A line of what was asked for. */
  print(text: string): void;
  /** A line about it: how far it is, or why it is refused. */
  printError(text: string): void;
  /**
   * The exit code of a command that would end with `code`, once all is written: 1 instead of 0 where
   * something was not, and then the other stream says so.
   */
  ended(code: number): Promise<number>;
}

/** No error of the two streams is thrown: nobody could catch it. */
export function printerTo(out: Writable, errors: Writable): Printer {
  const output = linesTo(out);
  const messages = linesTo(errors);
  return {
    print: output.say,
    printError: messages.say,
    ended: async (code) => {
      const noOutput = await output.refused();
      const noMessages = await messages.refused();
      if (noOutput !== null) messages.say(notPrinted('The output', noOutput));
      else if (noMessages !== null) output.say(notPrinted('The messages', noMessages));
      await Promise.all([output.refused(), messages.refused()]);
      return noOutput === null && noMessages === null ? code : code || 1;
    },
  };
}

function notPrinted(what: string, error: unknown): string {
  const problem = problemFrom(error, `${what} of this command could not be written.`, '', '');
  return `${problem.what} ${problem.why} Send it to another file or disk, and try again.`;
}

interface Lines {
  readonly say: (text: string) => void;
  /** The first error of what was said so far, once the system has answered; null where there is none. */
  readonly refused: () => Promise<unknown>;
}

function linesTo(stream: Writable): Lines {
  let first: unknown = null;
  let last = Promise.resolve();
  const note = (error: unknown) => {
    if (error && !isUnread(error)) first ??= error;
  };
  stream.on('error', note);
  return {
    say: (text) => {
      last = written(stream, `${forTerminal(text)}\n`).catch(note);
    },
    refused: async () => {
      await last;
      return first;
    },
  };
}

/** A reader such as `head` may close its end early: what comes after it is read by nobody, and fails nothing. */
const isUnread = (error: unknown) => ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(errorCode(error));

function written(stream: Writable, text: string): Promise<void> {
  return new Promise((done, refuse) => {
    stream.write(text, (error) => (error ? refuse(error) : done()));
  });
}
