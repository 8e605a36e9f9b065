// What is typed into the list of nonmembers: a class by its name, an organization that may be empty.
import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../../shared/kernel/cells.ts';
import { nonmemberCells } from '../../../../shared/members/cells/nonmembers.ts';
import { applied, openSfsPlan } from '../../../fixtures/builders.ts';

const [first, second] = openSfsPlan().members.classes;
if (!first || !second) throw new Error('no classes');
const plan = applied(openSfsPlan(), {
  type: 'members/addNonmember',
  at: null,
  entity: {
    id: 'emmy',
    name: 'Emmy',
    class: first.id,
    organisation: 'Acme',
    contacts: null,
    from: null,
    to: null,
    source: null,
  },
});
const emmy = rowOf(nonmemberCells, 'emmy', { plan, year: 2012 });
if (!emmy) throw new Error('no nonmember');

describe('a cell of a nonmember', () => {
  test('takes a class by its name where it is pasted, and by its id where it is chosen', () => {
    const set = { type: 'members/setNonmember', id: 'emmy', set: { class: second.id } };
    expect(emmy.typed({ class: second.name.toUpperCase() })).toEqual({ ok: true, value: set });
    expect(emmy.chosen('class', second.id)).toEqual({ ok: true, value: set });
  });

  test('refuses another class with the names that there are', () => {
    expect(emmy.typed({ class: second.id })).toMatchObject({
      ok: false,
      no: {
        key: 'class',
        refusal: {
          what: `“${second.id}”`,
          why: 'isn’t a valid class of the plan.',
          remedy: expect.stringContaining(`${first.name}, ${second.name}`),
        },
      },
    });
  });

  test('is nobody’s where the organization is emptied', () => {
    expect(emmy.typed({ organisation: ' ' })).toMatchObject({
      value: { set: { organisation: null } },
    });
  });
});
