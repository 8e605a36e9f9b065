// What the menu of every row offers beside its own items, by the id of the entity in the row.
import { createContext } from 'react';
import type { MenuItem } from './MenuList.tsx';

export const RowExtras = createContext<(id: string) => readonly MenuItem[]>(() => []);
