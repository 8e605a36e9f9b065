// What the frame listens to and tells main while the application is open: keys, the native menu, the title.
import { useEffect, useLayoutEffect } from 'react';
import {
  type CommandName,
  commandNames,
  commandWords,
  isCommandName,
} from '../../shared/bridge/commands.ts';
import { pages } from '../registry.ts';
import { ask, on } from '../state/bridge.ts';
import { watchPlanProblems } from '../state/planProblems.ts';
import { isPrinted } from '../state/printedView.ts';
import { watchErrors } from '../state/problems.ts';
import { shownName } from '../state/shown.ts';
import { useStore } from '../state/store.ts';
import { shownText } from '../ui/shownText.ts';
import { draftHasFocus } from '../ui/useDraft.ts';
import { watchArrivals } from './arrivals.ts';
import { runCommand } from './commands.ts';
import { isMac, isPressed, type KeyPress } from './keys.ts';
import { watchOutside } from './outsideChanges.ts';
import { useSteps } from './useSteps.ts';

const keyed: readonly { readonly name: CommandName; readonly keys: string }[] = [
  ...commandNames.flatMap((name) => {
    const { keys } = commandWords[name];
    return keys === null ? [] : [{ name, keys }];
  }),
  // What redo is called elsewhere.
  { name: 'redo', keys: 'Mod+Y' },
  // What help is asked for with elsewhere.
  { name: 'shortcuts', keys: 'F1' },
];

function commandOf(press: KeyPress): CommandName | null {
  return keyed.find(({ keys }) => isPressed(keys, press))?.name ?? null;
}

/** What lies under an open dialog is not to change behind it. */
const isCovered = () => document.querySelector('dialog[open]') !== null;

/** It only tells, and whoever fills in a dialog asks it too. */
const waitsForDialog = (name: CommandName) => name !== 'tellSaved' && isCovered();

/** On a Mac these keys go from word to word in a text. */
const isOfWords = (name: CommandName) =>
  isMac &&
  (name === 'goBack' || name === 'goForward') &&
  document.activeElement?.matches('input, textarea') === true;

/** The steps of a text that is being typed, also in a dialog: its key does them without us. */
const isOfText = (name: CommandName) =>
  ((name === 'undo' || name === 'redo') && draftHasFocus()) || isOfWords(name);

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const name = commandOf(event);
  if (name === null || waitsForDialog(name)) return;
  if (isOfText(name)) return;
  event.preventDefault();
  runCommand(name);
}

function watchKeys(): () => void {
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}

function watchMenu(): () => void {
  return on.command((name) => {
    if (isCommandName(name) && (isOfText(name) || !waitsForDialog(name))) runCommand(name);
  });
}

function useTitle(): void {
  const page = useStore((state) => pages[state.page].label);
  const name = useStore((state) => state.plan.consortium.profile.name);
  const other = useStore((state) => shownName(state));
  useEffect(() => {
    document.title = shownText([page, name, other, 'Treekeeper'].filter(Boolean).join(' · '));
  }, [page, name, other]);
}

/** The native menu names what it would undo. */
function useTelling(): void {
  const steps = useSteps();
  const undo = steps.undo ? shownText(steps.undo.sentence) : null;
  const redo = steps.redo ? shownText(steps.redo.sentence) : null;
  useEffect(() => {
    if (!isPrinted) void ask.tellState({ undo, redo });
  }, [undo, redo]);
}

function watchFromThenOn(): () => void {
  if (isPrinted) return () => {};
  const watching = import('./watchLater.ts').then((one) => one.watchLater());
  return () => void watching.then((stop) => stop());
}

export function useFrame(): void {
  useTitle();
  useTelling();
  // Before the page is painted: who sees it may press a key.
  useLayoutEffect(watchKeys, []);
  useLayoutEffect(watchMenu, []);
  useLayoutEffect(watchErrors, []);
  useEffect(watchArrivals, []);
  useEffect(watchOutside, []);
  useEffect(watchPlanProblems, []);
  useEffect(watchFromThenOn, []);
}
