// The page of the risks, as the sidebar, the palette and the native menu name it.

export const riskPage = {
  name: 'risk',
  label: 'Risk',
  group: 'Money',
  keys: null,
} as const;
