// zod, set up once before the first schema: it compiles no code, which the security policy forbids.
import * as z from 'zod';

// Where a shape has no words of its own: a parser's words are for nobody who opens a file.
const plainWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no (true or false)',
  array: 'a list',
  object: 'a group of fields',
  nonoptional: 'something',
};

const wordsFor = (issue: z.core.$ZodRawIssue): string =>
  (issue.code === 'invalid_type' ? plainWords[issue.expected] : undefined) ?? 'something else';

z.config({ jitless: true, customError: wordsFor });

export { z };
