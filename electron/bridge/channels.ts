// Answers the window: checks the sender, parses, calls the handler, returns a result; never throws across.
import {
  type Answer,
  type ChannelName,
  channelNames,
  type EventName,
  type Events,
  type Request,
} from '../../shared/bridge/channels.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { no } from '../../shared/values/result.ts';

type Failure = { readonly ok: false; readonly no: Problem };

export type Handler<C extends ChannelName> = (raw: unknown) => Promise<Answer<C>>;

/** Those of some channels, each made by `handler`. */
export type HandlersFor<C extends ChannelName> = { readonly [Name in C]: Handler<Name> };

/** One for each channel; one that is missing does not compile. */
export type Handlers = HandlersFor<ChannelName>;

/** `parse` throws on a request of another shape, with what it expected. */
export function handler<C extends ChannelName>(
  parse: (raw: unknown) => Request<C>,
  answer: (request: Request<C>) => Promise<Answer<C>>,
): Handler<C> {
  return async (raw) => answer(parse(raw));
}

/** The handler of a channel among some that are loaded when the first of them is asked. */
export function whenAsked<C extends ChannelName, Some extends ChannelName>(
  load: () => Promise<HandlersFor<C | Some>>,
  channel: C,
): Handler<C> {
  return async (raw) => (await load())[channel](raw);
}

/** The part of Electron's `ipcMain` that is used; `Asking` is its event. */
export interface Ipc<Asking> {
  handle(channel: string, listener: (event: Asking, raw: unknown) => Promise<unknown>): void;
}

export function answerBridge<Asking>(
  ipc: Ipc<Asking>,
  handlers: Handlers,
  isKnown: (event: Asking) => boolean,
): void {
  for (const channel of channelNames) {
    ipc.handle(channel, (event, raw) =>
      answerSafely(async () => {
        if (!isKnown(event)) throw new Error('The sender is not the window of Treekeeper.');
        return await handlers[channel](raw);
      }),
    );
  }
}

/** The part of a page that is told something unasked. */
interface Receiver {
  isLoadingMainFrame(): boolean;
  once(event: 'did-stop-loading', then: () => void): unknown;
  send(channel: string, told: unknown): void;
}

/** One that is only being loaded is told when it is there: what is sent before would reach nobody. */
export function tellWindow<E extends EventName>(
  contents: Receiver,
  event: E,
  told: Events[E],
): void {
  const send = () => contents.send(event, told);
  if (contents.isLoadingMainFrame()) contents.once('did-stop-loading', send);
  else send();
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
    remedy: 'Try again. If it happens again, restart Treekeeper.',
    safe: 'Everything that shows as saved is safe.',
    code: 'bridge',
  };
}
