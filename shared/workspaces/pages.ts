// The pages of the workspaces, their history and reports, as sidebar, palette and native menu name them.

export const historyPage = {
  name: 'history',
  label: 'History',
  group: 'Record',
  keys: 'Mod+Shift+H',
  jump: 'H',
} as const;

export const reportsPage = {
  name: 'reports',
  label: 'Reports',
  group: 'Record',
  keys: 'Mod+Shift+E',
  jump: 'E',
} as const;

export const workspacesPage = {
  name: 'workspaces',
  label: 'Workspaces',
  group: null,
  keys: 'Mod+Shift+O',
  jump: 'W',
} as const;
