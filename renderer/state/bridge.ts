// The bridge to the main process; its channels stand in shared/bridge/channels.ts.
import type { Bridge } from '../../shared/bridge/channels.ts';

declare global {
  interface Window {
    readonly treekeeper: Bridge;
  }
}

export const { ask, on } = window.treekeeper;
