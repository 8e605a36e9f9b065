// Parts of the window that are loaded at first use. Not by React's `lazy`: what React itself waits for it
// shows 300 ms late at the soonest.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { whenAtRest } from './atRest.ts';

interface Module<Props> {
  readonly default: ComponentType<Props>;
}

export interface Part<Props> {
  /** Null until it is loaded. */
  drawn: ComponentType<Props> | null;
  /** Resolves when it can be drawn at once; where it cannot be loaded, drawing it throws the reason. */
  readonly ready: () => Promise<void>;
}

function failing(error: unknown): () => never {
  return () => {
    throw error;
  };
}

export function partOf<Props extends object>(load: () => Promise<Module<Props>>): Part<Props> {
  const part: Part<Props> = {
    drawn: null,
    ready: async () => {
      part.drawn ??= await load().then((module) => module.default, failing);
    },
  };
  return part;
}

/** Runs it now, or when the window is at rest; returns what calls it off. */
function sooner(atRest: boolean, run: () => void): () => void {
  if (atRest) return whenAtRest(run);
  run();
  return () => {};
}

/** Loads a part, and draws what uses it again once it is there. */
export function useLoading<Props>(part: Part<Props>, atRest = false): void {
  const [, see] = useState(part.drawn !== null);
  useEffect(() => {
    let here = true;
    const show = () => here && see(true);
    const callOff = sooner(atRest, () => void part.ready().then(show));
    return () => {
      here = false;
      callOff();
    };
  }, [part, atRest]);
}

interface Options {
  /** Stands in its place until it is there. */
  readonly waiting?: ReactNode;
  /** What the page can do without for a moment: the page stands first. */
  readonly atRest?: boolean;
}

/** A component that is loaded when it is first drawn. */
export function later<Props extends object>(
  load: () => Promise<Module<Props>>,
  { waiting = null, atRest = false }: Options = {},
): (props: Props) => ReactNode {
  const part = partOf(load);
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each, where its module begins
  return function Later(props) {
    useLoading(part, atRest);
    const { drawn: Drawn } = part;
    return Drawn ? <Drawn {...props} /> : waiting;
  };
}
