// What the menu of every row offers beside its own acts, by the id of the thing in the row.
import { createContext } from 'react';
import type { MenuItem } from './MenuList.tsx';

export const RowExtras = createContext<(id: string) => readonly MenuItem[]>(() => []);
