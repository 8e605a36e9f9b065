// The page of the principles, as the sidebar, the palette and the native menu name it.

export const principlesPage = {
  name: 'principles',
  label: 'Principles',
  group: 'Governance',
  keys: null,
} as const;
