// The rows of a grid by their ids, for a grid whose page keeps them all.
import { useCallback, useMemo } from 'react';
import type { Entity } from '../../shared/values/id.ts';

/** What finds a row; the same function while the rows are the same. */
export function useRows<R extends Entity>(rows: readonly R[]): (id: string) => R {
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  return useCallback(
    (id) => {
      const row = byId.get(id);
      if (!row) throw new Error(`The grid has no row ${id}.`);
      return row;
    },
    [byId],
  );
}
