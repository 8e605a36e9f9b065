// The page of the history, as the sidebar, the palette and the native menu name it.

export const historyPage = {
  name: 'history',
  label: 'History',
  group: 'Record',
  keys: 'Mod+Shift+H',
} as const;
