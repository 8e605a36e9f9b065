// A field that is there twice in a file: it is named, and neither is taken.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../shared/file/caps.ts';
import { doubledKey } from '../../../shared/file/doubledKey.ts';
import { parsePlanFile } from '../../../shared/file/received.ts';

describe('a field that is there twice', () => {
  test.each([
    ['{"a":1,"a":2}', ['a']],
    ['{"a":1,"\\u0061":2}', ['a']],
    ['{"a":{"b":[0,{"c":1,"d":{},"c":2}]}}', ['a', 'b', 1, 'c']],
    ['[[],[{"x":"}","x":null}]]', [1, 0, 'x']],
    ['{ "a\\"" : 1 , "a\\"" : 1 }', ['a"']],
    ['{"":[],"":[]}', ['']],
  ])('is found in %s', (json, path) => {
    expect(doubledKey(json)).toEqual(path);
    const read = parseJson(json);
    expect(read.ok ? 'read' : read.no.why).toBe('It appears twice.');
  });

  test.each(['{"a":"a","b":"a"}', '{"a":{"a":1},"b":{"a":1}}', '[{"a":1},{"a":1}]', '"a"', '{}'])(
    'is not seen in %s',
    (json) => {
      expect(doubledKey(json)).toBeNull();
      expect(parseJson(json).ok).toBe(true);
    },
  );

  test('is in no text that a program wrote of a value, and in each that has one added', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.string(), (json, key) => {
        expect(doubledKey(json)).toBeNull();
        const name = JSON.stringify(key);
        expect(doubledKey(`{${name}:${json},"other":${json},${name}:1}`)).toEqual(
          key === 'other' ? ['other'] : [key],
        );
      }),
    );
  });

  test('is named in a plan that is opened', () => {
    const json =
      '{"treekeeper":"plan","format":3,"writer":"0.2.0","plan":{"members":{},"members":{}}}';
    const read = parsePlanFile(json);
    expect(read.ok ? '' : read.no.details).toBe(
      'plan.members: expected a field once, found it twice.',
    );
    expect(read.ok ? '' : `${read.no.what}: ${read.no.why}`).toBe(
      'Plan members: It appears twice.',
    );
  });
});
