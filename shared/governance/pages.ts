// The page of the board and its officers, as the sidebar, the palette and the native menu name it.

export const boardPage = {
  name: 'board',
  label: 'Board and officers',
  group: 'Governance',
  keys: 'Mod+3',
} as const;
