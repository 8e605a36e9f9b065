// The page of the organization, as the sidebar, the palette and the native menu name it.

export const organizationPage = {
  name: 'organization',
  label: 'Organization',
  group: 'Governance',
  keys: null,
  jump: 'N',
} as const;
