// The page of the goals, as the sidebar, the palette and the native menu name it.

export const goalsPage = {
  name: 'goals',
  label: 'Goals',
  group: 'Work',
  keys: null,
  jump: 'L',
} as const;
