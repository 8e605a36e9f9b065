// What the desk listens to while the application is open: keys and the native menu.
export function useDesk(): void {}
