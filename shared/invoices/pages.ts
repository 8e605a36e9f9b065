// The page of the invoices, as the sidebar, the palette and the native menu name it.

export const invoicesPage = {
  name: 'invoices',
  label: 'Invoices',
  group: 'Money',
  keys: null,
  jump: 'I',
} as const;
