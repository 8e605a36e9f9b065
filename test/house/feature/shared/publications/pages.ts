// The page of the publications, as the sidebar, the palette and the native menu name it.

export const publicationsPage = {
  name: 'publications',
  label: 'Publications',
  group: 'Record',
  keys: null,
  jump: 'U',
} as const;
