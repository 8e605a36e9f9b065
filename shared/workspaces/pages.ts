// The page of the workspaces, as the sidebar, the palette and the native menu name it.

export const workspacesPage = {
  name: 'workspaces',
  label: 'Workspaces',
  group: 'Record',
  keys: 'Mod+Shift+O',
} as const;
