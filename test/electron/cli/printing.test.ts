// What a command prints: on the disk before it ends, and told on the other stream where it could not be.
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { printerTo } from '../../../electron/cli/printing.ts';

/** A stream that takes what comes, or refuses it with this code. */
function stream(code: string | null = null) {
  const lines: string[] = [];
  const taking = new Writable({
    write(piece, _encoding, done) {
      if (code !== null) return void setImmediate(done, Object.assign(new Error(code), { code }));
      lines.push(String(piece));
      setImmediate(done);
    },
  });
  return { taking, lines };
}

test('a command that could print all of it ends with its own code', async () => {
  const [out, errors] = [stream(), stream()];
  const { print, printError, ended } = printerTo(out.taking, errors.taking);
  print('a\rb');
  printError('why');
  expect(await ended(2)).toBe(2);
  expect(out.lines).toEqual(['a b\n']);
  expect(errors.lines).toEqual(['why\n']);
});

test('an output that cannot be written is told among the messages, and the command has failed', async () => {
  const [out, errors] = [stream('ENOSPC'), stream()];
  const { print, ended } = printerTo(out.taking, errors.taking);
  print('plan.json is intact');
  print('and more');
  expect(await ended(0)).toBe(1);
  const words = 'The output of this command could not be written. The disk is full.';
  expect(errors.lines).toEqual([`${words} Send it to another file or disk, and try again.\n`]);
});

test('messages that cannot be written are told in the output', async () => {
  const [out, errors] = [stream(), stream('EIO')];
  const { printError, ended } = printerTo(out.taking, errors.taking);
  printError('Reading: 10%');
  expect(await ended(0)).toBe(1);
  expect(out.lines[0]).toContain('The messages of this command could not be written.');
});

test('where neither can be written it ends all the same; a code that says more stays', async () => {
  const printer = printerTo(stream('ENOSPC').taking, stream('ENOSPC').taking);
  printer.print('a');
  printer.printError('b');
  expect(await printer.ended(2)).toBe(2);
});

test('a reader that closes its end early fails nothing', async () => {
  const [out, errors] = [stream('EPIPE'), stream()];
  const { print, ended } = printerTo(out.taking, errors.taking);
  for (const line of ['a', 'b', 'c']) print(line);
  expect(await ended(0)).toBe(0);
  print('later');
  expect(await ended(0)).toBe(0);
  expect(errors.lines).toEqual([]);
});
