// What opens over the list of workspaces.
import type { ListedWorkspace } from '../../shared/bridge/library.ts';

export interface OpenDialog {
  readonly dialog: 'rename' | 'duplicate' | 'trash';
  readonly workspace: ListedWorkspace;
}
