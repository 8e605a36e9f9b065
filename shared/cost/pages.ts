// The page of the cost model, as the sidebar, the palette and the native menu name it.

export const costPage = {
  name: 'cost',
  label: 'Cost model',
  group: 'Money',
  keys: null,
  jump: 'C',
} as const;
