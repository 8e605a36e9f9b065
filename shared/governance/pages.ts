// The page of the board and its officers, as the sidebar, the palette and the native menu name it.

export const boardPage = {
  name: 'board',
  label: 'Board',
  group: 'Governance',
  keys: null,
  jump: 'B',
} as const;
