// The page of the cash, as the sidebar, the palette and the native menu name it.

export const cashPage = {
  name: 'cash',
  label: 'Cash',
  group: 'Money',
  keys: null,
  jump: 'A',
} as const;
