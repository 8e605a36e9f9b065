// The page of the members, as the sidebar, the palette and the native menu name it.

export const membersPage = {
  name: 'members',
  label: 'Members',
  group: 'Governance',
  keys: null,
  jump: 'M',
} as const;
