// The page of the working groups, as the sidebar, the palette and the native menu name it.

export const groupsPage = {
  name: 'groups',
  label: 'Working groups',
  group: 'Work',
  keys: 'Mod+7',
} as const;
