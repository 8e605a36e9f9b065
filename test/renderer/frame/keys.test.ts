// Keys as pressed on keyboards of several languages, and as written on each platform.
import { describe, expect, test } from 'vitest';
import { ariaKeys, isPressed, type KeyPress, shownKeys } from '../../../renderer/frame/keys.ts';
import { commandNames, commandWords } from '../../../shared/bridge/commands.ts';

const press = (some: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...some,
});

describe('keys', () => {
  test.each([
    ['a letter', 'Mod+Z', { key: 'z', code: 'KeyZ' }, true],
    ['a letter with Caps Lock', 'Mod+Z', { key: 'Z', code: 'KeyZ' }, true],
    ['Shift where it is not meant', 'Mod+Z', { key: 'Z', code: 'KeyZ', shiftKey: true }, false],
    ['Shift where it is meant', 'Mod+Shift+Z', { key: 'Z', code: 'KeyZ', shiftKey: true }, true],
    ['a German keyboard, by its letter', 'Mod+Z', { key: 'z', code: 'KeyY' }, true],
    ['a Cyrillic keyboard, by the place', 'Mod+Z', { key: 'я', code: 'KeyZ' }, true],
    ['a figure', 'Mod+1', { key: '1', code: 'Digit1' }, true],
    ['a French figure', 'Mod+1', { key: '&', code: 'Digit1' }, true],
    ['a figure of the block', 'Mod+1', { key: '1', code: 'Numpad1' }, true],
    [
      'an arrow',
      'Alt+Left',
      { key: 'ArrowLeft', code: 'ArrowLeft', altKey: true, ctrlKey: false },
      true,
    ],
    [
      'the other arrow',
      'Alt+Left',
      { key: 'ArrowRight', code: 'ArrowRight', altKey: true, ctrlKey: false },
      false,
    ],
    ['an arrow alone', 'Alt+Left', { key: 'ArrowLeft', code: 'ArrowLeft', ctrlKey: false }, false],
    ['a slash above the 7', 'Mod+/', { key: '/', code: 'Digit7', shiftKey: true }, true],
    ['Alt Gr', 'Mod+K', { key: 'k', code: 'KeyK', altKey: true }, false],
    ['no Ctrl', 'Mod+K', { key: 'k', code: 'KeyK', ctrlKey: false }, false],
    ['another letter', 'Mod+K', { key: 'l', code: 'KeyL' }, false],
  ])('%s', (_what, keys, some, expected) => {
    expect(isPressed(keys, press(some), false)).toBe(expected);
  });

  test('a Mac takes Command, and leaves Ctrl alone', () => {
    const command = press({ key: 'k', code: 'KeyK', ctrlKey: false, metaKey: true });
    expect(isPressed('Mod+K', command, true)).toBe(true);
    expect(isPressed('Mod+K', command, false)).toBe(false);
    expect(isPressed('Mod+K', press({ key: 'k', code: 'KeyK' }), true)).toBe(false);
  });

  test('are written as each platform writes them', () => {
    expect(shownKeys('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(shownKeys('Mod+Shift+Z', true)).toBe('⇧⌘Z');
    expect(shownKeys('Alt+Up', true)).toBe('⌥↑');
    expect(ariaKeys('Mod+K', false)).toBe('Control+K');
    expect(ariaKeys('Mod+K', true)).toBe('Meta+K');
  });

  test('no two commands share theirs', () => {
    const keys = commandNames.map((name) => commandWords[name].keys).filter((one) => one !== null);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
