// The page of the scenarios, as the sidebar, the palette and the native menu name it.

export const scenariosPage = {
  name: 'scenarios',
  label: 'Scenarios',
  group: 'What if',
  keys: null,
  jump: 'S',
} as const;
