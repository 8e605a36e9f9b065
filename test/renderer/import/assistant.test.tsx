// What is chosen in the import follows from what was chosen before, and is remembered for the next such file.
// @vitest-environment jsdom
import '../frame/platform.ts';
import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { unknownList } from '../../../renderer/import/chosen.ts';
import { rememberedMapping, rememberMapping } from '../../../renderer/import/remembered.ts';
import { useAssistant } from '../../../renderer/import/useAssistant.ts';
import type { ImportChoices } from '../../../shared/bridge/channels.ts';
import { readText } from '../../../shared/import/readText.ts';
import type { SourceSheet } from '../../../shared/import/sheet.ts';
import { memberImport } from '../../../shared/members/imports/members.ts';
import { ok } from '../../../shared/values/result.ts';
import { bridge } from '../frame/platform.ts';

const kept = new Map<unknown, string>();

beforeEach(() => {
  kept.clear();
  bridge.answers.importChoices = async (key) => ok(kept.get(key) ?? null);
  bridge.answers.keepImportChoices = async (request) => {
    const { key, chosen } = request as ImportChoices;
    kept.set(key, chosen);
    return ok(null);
  };
});

function sheetOf(text: string): SourceSheet {
  const read = readText(text, 'roll.csv');
  if (!read.ok) throw new Error(read.no.why);
  return read.value;
}

const begin = (list: string | null = null) => renderHook(() => useAssistant(list)).result;
const csv = (text: string) => new File([text], 'roll.csv');
const roll = 'Member,Tier,Joined,Other\nCray,Promoter,2012-01-15,New name';

describe('a file', () => {
  test('leads to its columns where its list is known by them', async () => {
    const hook = begin();
    await act(() => hook.current.assistant.openFile(csv(roll)));
    expect(hook.current.chosen).toMatchObject({ step: 'columns', importer: { name: 'members' } });
  });

  test('whose list is unknown stays, until its list is chosen', async () => {
    const hook = begin();
    await act(() => hook.current.assistant.openFile(csv('Alpha,Beta\n1,2')));
    expect(hook.current.chosen).toMatchObject({ step: 'source', refusal: unknownList });
    act(() => hook.current.assistant.chooseList('cost-lines'));
    expect(hook.current.chosen).toMatchObject({ refusal: null, importer: { name: 'cost-lines' } });
  });

  test('that is refused leaves no refusal behind once another one is read', async () => {
    const hook = begin('members');
    await act(() => hook.current.assistant.openFile(csv('')));
    expect(hook.current.chosen.refusal).not.toBeNull();
    await act(() => hook.current.assistant.openFile(csv(roll)));
    expect(hook.current.chosen).toMatchObject({ refusal: null, step: 'columns' });
  });

  test('that is chosen while another is read comes out, whichever is read last', async () => {
    const hook = begin('members');
    const slow = new File([roll], 'slow.csv');
    const bytes = Promise.withResolvers<ArrayBuffer>();
    slow.arrayBuffer = () => bytes.promise;
    await act(async () => {
      const first = hook.current.assistant.openFile(slow);
      await hook.current.assistant.openFile(csv(roll));
      bytes.resolve(new TextEncoder().encode('Member\nLate').buffer);
      await first;
    });
    expect(hook.current.chosen.source?.name).toBe('roll.csv');
  });
});

describe('corrections', () => {
  test('of several cells stand beside one another, and go with the header row', async () => {
    const hook = begin('members');
    await act(() => hook.current.assistant.openFile(csv(roll)));
    act(() => hook.current.assistant.correct({ 2: { name: 'A' } }));
    act(() => hook.current.assistant.correct({ 2: { tier: 'B' }, 3: { name: 'C' } }));
    expect(hook.current.chosen.settings.corrections).toEqual({
      2: { name: 'A', tier: 'B' },
      3: { name: 'C' },
    });
    act(() => hook.current.assistant.chooseHeaderRow(1));
    expect(hook.current.chosen.settings).toMatchObject({ corrections: {}, headerRow: 1 });
  });
});

test('an update finds the column of ids where all other columns were chosen by hand', async () => {
  const hook = begin('members');
  await act(() => hook.current.assistant.openFile(csv('ID,Who\nx,Cray')));
  act(() => hook.current.assistant.choose({ mapping: { name: 1 } }));
  act(() => hook.current.assistant.update(true, 0));
  expect(hook.current.chosen.settings).toMatchObject({ update: true, mapping: { name: 1, id: 0 } });
});

describe('the columns of the last import of such a file', () => {
  const chosen = { name: 3, tier: 1, joined: 2 };

  test('are taken for the next one, and said to be so', async () => {
    await rememberMapping(memberImport, ['Member', 'Tier', 'Joined', 'Other'], chosen);
    const hook = begin('members');
    await act(() => hook.current.assistant.openFile(csv(roll)));
    expect(hook.current.chosen.isRemembered).toBe(true);
    expect(hook.current.chosen.settings.mapping).toMatchObject(chosen);
  });

  test('are not taken for another header, nor where they are what is found anyway', async () => {
    await rememberMapping(memberImport, ['Member', 'Tier', 'Joined'], chosen);
    expect(await rememberedMapping(memberImport, sheetOf(roll), null)).toBeNull();
    const found = { name: 0, tier: 1, joined: 2 };
    await rememberMapping(memberImport, ['Member', 'Tier', 'Joined', 'Other'], found);
    expect(await rememberedMapping(memberImport, sheetOf(roll), null)).toBeNull();
  });

  test('are believed only where they fit', async () => {
    const key = JSON.stringify(['members', ['Member', 'Tier', 'Joined', 'Other']]);
    kept.set(key, '{"name":3,"tier":99,"joined":"2","unknown":1}');
    expect(await rememberedMapping(memberImport, sheetOf(roll), null)).toMatchObject({
      name: 3,
      tier: null,
      joined: null,
    });
    for (const damaged of ['[]', 'null', '7', '{']) {
      kept.set(key, damaged);
      expect(await rememberedMapping(memberImport, sheetOf(roll), null)).toBeNull();
    }
  });
});
