// The bridge: the whole contract between the window and the machine, one row for each channel.
import type { Problem } from './problem.ts';
import type { Result } from './values/result.ts';

/** What the window may know of the machine it runs on. */
export interface About {
  readonly version: string;
  readonly platform: string;
  /** The instant that a test sets instead of the clock, as ISO text. */
  readonly now: string | null;
}

/** What the window asks (`request`) and what main answers where nothing went wrong (`result`). */
export interface Channels {
  about: { request: null; result: About };
  /** An https address for the user's browser; main asks the user first. True: it was opened. */
  openLink: { request: string; result: boolean };
}

/** What main tells the window unasked. */
export interface Events {
  /** The key of a command, chosen in the native menu. */
  command: string;
}

export type ChannelName = keyof Channels;
export type EventName = keyof Events;
export type Request<C extends ChannelName> = Channels[C]['request'];
export type Answer<C extends ChannelName> = Result<Channels[C]['result'], Problem>;

/** What the window finds under `window.treekeeper`; an answer never rejects. */
export interface Bridge {
  readonly ask: {
    readonly [C in ChannelName]: (request: Request<C>) => Promise<Answer<C>>;
  };
  readonly on: {
    readonly [E in EventName]: (listener: (told: Events[E]) => void) => () => void;
  };
}

const channels: Record<ChannelName, true> = { about: true, openLink: true };

/** The names as values: a row added above without its name here does not compile. */
export const channelNames = Object.keys(channels) as readonly ChannelName[];
