// The page of the risks, as the sidebar, the palette and the native menu name it.

export const riskPage = {
  name: 'risk',
  label: 'Risk',
  group: 'What if',
  keys: null,
  jump: 'R',
} as const;
