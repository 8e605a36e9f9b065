// The page of the overview, as the sidebar, the palette and the native menu name it.

export const overviewPage = {
  name: 'overview',
  label: 'Overview',
  group: 'Home',
  keys: null,
  jump: 'O',
} as const;
