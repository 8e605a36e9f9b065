// Answers the window: known sender? parse; call; return a result, and never throw across.
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import {
  type Answer,
  type ChannelName,
  channelNames,
  type EventName,
  type Events,
  type Request,
} from '../shared/bridge/channels.ts';
import type { Problem } from '../shared/bridge/problem.ts';
import { no } from '../shared/values/result.ts';
import { origin } from './assets.ts';

type Failure = { readonly ok: false; readonly no: Problem };
type Row<C extends ChannelName> = (raw: unknown) => Promise<Answer<C>>;

/** A row for each channel, made by `answering`; one that is missing does not compile. */
export type Answers = { readonly [C in ChannelName]: Row<C> };

/** One row: `parse` throws on a request of another shape, and says what it expected. */
export function answering<C extends ChannelName>(
  parse: (raw: unknown) => Request<C>,
  answer: (request: Request<C>) => Promise<Answer<C>>,
): Row<C> {
  return async (raw) => answer(parse(raw));
}

/** Whether the frame that asks is one of ours; told apart by identity, not by what it says. */
export type IsKnown = (event: IpcMainInvokeEvent) => boolean;

export function answerBridge(ipc: IpcMain, answers: Answers, isKnown: IsKnown): void {
  for (const channel of channelNames) {
    ipc.handle(channel, (event, raw: unknown) =>
      answerSafely(async () => {
        if (!isKnown(event)) throw new Error('The sender is not the window of Treekeeper.');
        return await answers[channel](raw);
      }),
    );
  }
}

/** The main frame of a page of ours, on our own origin. */
export function isFrameOf(isOurs: (contents: WebContents) => boolean): IsKnown {
  return ({ sender, senderFrame }) =>
    isOurs(sender) && senderFrame === sender.mainFrame && senderFrame.url.startsWith(`${origin}/`);
}

export function tellWindow<E extends EventName>(
  contents: WebContents,
  event: E,
  told: Events[E],
): void {
  contents.send(event, told);
}

async function answerSafely<T>(answer: () => Promise<T>): Promise<T | Failure> {
  try {
    return await answer();
  } catch (error) {
    console.error(error);
    return no(failure(error));
  }
}

function failure(error: unknown): Problem {
  return {
    kind: 'problem',
    what: 'Treekeeper could not do this.',
    why: error instanceof Error ? error.message : String(error),
    remedy: 'Try again. If it happens again, close Treekeeper and start it anew.',
    safe: 'Everything that shows as saved is safe.',
    code: 'bridge',
  };
}
