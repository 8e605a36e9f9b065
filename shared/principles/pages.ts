// The page of the principles, as the sidebar, the palette and the native menu name it.

export const principlesPage = {
  name: 'principles',
  label: 'Principles',
  group: 'Record',
  keys: null,
  jump: 'P',
} as const;
