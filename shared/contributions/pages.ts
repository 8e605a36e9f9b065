// The page of the contributions, as the sidebar, the palette and the native menu name it.

export const contributionsPage = {
  name: 'contributions',
  label: 'Contributions',
  group: 'Money',
  keys: null,
  jump: 'T',
} as const;
