// What an earlier session could not save, offered in banners; what a window before this one asked for goes on by itself.
import { useEffect, useState } from 'react';
import type { KeptAside, TypedText } from '../../shared/bridge/leftOver.ts';
import { instantText } from '../../shared/values/calendar.ts';
import { counted } from '../../shared/values/counted.ts';
import type { Refusal } from '../../shared/values/result.ts';
import { ask } from '../state/bridge.ts';
import { isPrinted } from '../state/printedView.ts';
import { tellTrouble } from '../state/problems.ts';
import { type NotRemade, remakeAll, tellRefused } from '../state/remaking.ts';
import { getState, useStore } from '../state/store.ts';
import { announce } from '../ui/announce.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copyText.ts';

const most = 10;

async function takeOver(): Promise<readonly KeptAside[]> {
  const answer = await ask.leftOver({ opening: getState().opening });
  if (!answer.ok) return [];
  const { stopped, unsaved, kept } = answer.value;
  if (stopped) tellTrouble(stopped);
  tellRefused(await remakeAll(unsaved));
  return kept;
}

/** Asked at each opening: what was found then is another list each time. */
function useKept() {
  const folder = useStore((state) => state.folder);
  const findings = useStore((state) => state.findings);
  const [kept, setKept] = useState<readonly KeptAside[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the findings only tell of an opening
  useEffect(() => {
    let isHere = true;
    if (folder !== '' && !isPrinted) void takeOver().then((found) => isHere && setKept(found));
    return () => {
      isHere = false;
    };
  }, [folder, findings]);
  const drop = (id: string) => setKept((all) => all.filter((one) => one.id !== id));
  return { kept, drop };
}

const lineOf = ({ where, label, text }: TypedText) =>
  `${[where, label].filter(Boolean).join(', ') || 'Typed'}: ${text}`;

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.slice(0, most).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two edits may have the same sentence
        <li key={index}>{line}</li>
      ))}
      {lines.length > most && <li>And {lines.length - most} more.</li>}
    </ul>
  );
}

interface KeptProps {
  readonly kept: KeptAside;
  readonly onDone: () => void;
}

function useRemaking({ kept, onDone }: KeptProps) {
  const [refused, setRefused] = useState<readonly NotRemade[] | null>(null);
  const putAway = () => {
    void ask.putAway(kept.id);
    onDone();
  };
  const remake = async () => {
    const found = await remakeAll(kept.edits.map(({ request }) => request));
    const made = kept.edits.length - found.length;
    announce(`${counted(made, 'edit was', 'edits were')} restored.`);
    if (found.length > 0 || kept.typed.length > 0) setRefused(found);
    else putAway();
  };
  return { refused, putAway, remake };
}

const refusalText = ({ why, remedy }: Refusal) => `${why} ${remedy}`;

function Kept(props: KeptProps) {
  const { at, edits, typed } = props.kept;
  const { refused, putAway, remake } = useRemaking(props);
  const today = useStore((state) => state.today);
  const open = edits.flatMap(({ sentence, request: { id } }) => {
    const refusal = refused?.find((one) => one.id === id)?.refusal;
    if (refused === null) return [sentence];
    return refusal ? [`${sentence}: not restored. ${refusalText(refusal)}`] : [];
  });
  const actions = (
    <>
      {edits.length > 0 && refused === null && (
        <Button onPress={() => void remake()}>Restore the edits</Button>
      )}
      {typed.length > 0 && (
        <Button onPress={() => copyText(typed.map(lineOf).join('\n'))}>Copy the typed text</Button>
      )}
      <Button onPress={putAway}>{open.length > 0 ? 'Discard' : 'Got it'}</Button>
    </>
  );
  return (
    <Banner
      tone="act"
      title={`Not everything was saved when this workspace was closed (${instantText(at, today)}).`}
      actions={actions}
    >
      {open.length > 0 && <p>These edits were set aside:</p>}
      {open.length > 0 && <Lines lines={open} />}
      {typed.length > 0 && <p>This was typed but not entered yet:</p>}
      {typed.length > 0 && <Lines lines={typed.map(lineOf)} />}
    </Banner>
  );
}

/** Where it lies, so that somebody can look. */
function Unread({ kept: { id, at, unread }, onDone }: KeptProps) {
  const today = useStore((state) => state.today);
  const putAway = () => {
    void ask.putAway(id);
    onDone();
  };
  return (
    <Banner
      tone="act"
      title="Unsaved work from an earlier session can’t be read."
      actions={<Button onPress={putAway}>Got it</Button>}
    >
      <p>
        The file was changed on {instantText(at, today)}. This version of Treekeeper did not write
        it, and it may belong to another workspace. Look there for missing edits: {unread}. Once you
        confirm, its name ends in “put-away”.
      </p>
    </Banner>
  );
}

export default function LeftOvers() {
  const { kept, drop } = useKept();
  return kept.map((one) => {
    const One = one.unread === null ? Kept : Unread;
    return <One key={one.id} kept={one} onDone={() => drop(one.id)} />;
  });
}
