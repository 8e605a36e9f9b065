// The page of the working groups, as the sidebar, the palette and the native menu name it.

export const groupsPage = {
  name: 'groups',
  label: 'Groups',
  group: 'Work',
  keys: null,
  jump: 'G',
} as const;
