// The page of the infrastructure, as the sidebar, the palette and the native menu name it.

export const infrastructurePage = {
  name: 'infrastructure',
  label: 'Infrastructure',
  group: 'Work',
  keys: null,
  jump: 'F',
} as const;
