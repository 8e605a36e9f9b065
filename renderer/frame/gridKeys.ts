// The keys of a table that is edited, for the shortcut sheet; the grid itself follows them.

export interface KeyWords {
  readonly label: string;
  readonly keys: readonly string[];
}

export const gridKeys: readonly KeyWords[] = [
  { label: 'Edit the cell', keys: ['Enter', 'F2'] },
  { label: 'Enter and move down', keys: ['Enter'] },
  { label: 'Enter and move right', keys: ['Tab'] },
  { label: 'Cancel edit', keys: ['Esc'] },
  { label: 'Clear the cells', keys: ['Delete'] },
  { label: 'Select more cells', keys: ['Shift+Arrows'] },
  { label: 'Select all', keys: ['Mod+A'] },
  { label: 'Go to the first or last row', keys: ['Mod+Up', 'Mod+Down'] },
  { label: 'Cut, copy, paste', keys: ['Mod+X', 'Mod+C', 'Mod+V'] },
  { label: 'Copy with headers', keys: ['Mod+Shift+C'] },
  { label: 'Fill down', keys: ['Mod+D'] },
  { label: 'Replace', keys: ['Ctrl+H'] },
  { label: 'Add a row', keys: ['Mod+Enter', 'Mod+Insert'] },
  { label: 'Duplicate the row', keys: ['Mod+Shift+D'] },
  { label: 'Remove the row', keys: ['Mod+Delete'] },
  { label: 'Move the row', keys: ['Alt+Up', 'Alt+Down'] },
  { label: 'Row menu', keys: ['Shift+F10'] },
  { label: 'Explain the figure', keys: ['Alt+Enter'] },
];
