// The bridge as the window sees it; its words stand in shared/bridge.ts.
import type { Bridge } from '../../shared/bridge/channels.ts';

declare global {
  interface Window {
    readonly treekeeper: Bridge;
  }
}

export const { ask, on } = window.treekeeper;
