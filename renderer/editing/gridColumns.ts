// The columns of a grid that are edited: shown and typed as the list of the plan declares them.
import type { CellContext, CellList } from '../../shared/kernel/cells.ts';
import type { Entity } from '../../shared/values/id.ts';
import { getState } from '../state/store.ts';
import type { Column } from '../ui/grid/column.ts';

/** The plan as it is shown, and the year in view. */
export function cellContext(): CellContext {
  const { plan, viewSettings } = getState();
  return { plan, year: viewSettings.year };
}

/** Layout, marks and explanations; a `header` stands where the name is too long for the head. */
type Presentation<R> = Partial<Omit<Column<R>, 'key' | 'edit' | 'editable' | 'choices'>>;

/** `entityOf` is null for rows that only show, such as the head of a group. */
export function columnsOf<R, E extends Entity, K extends string>(
  list: CellList<E, K>,
  entityOf: (row: R) => E | null,
) {
  function inRow<T>(row: R, none: T, of: (entity: E, context: CellContext) => T): T {
    const entity = entityOf(row);
    return entity === null ? none : of(entity, cellContext());
  }
  return (key: K, presentation: Presentation<R>): Column<R> => {
    const { name, show, edit, isTyped, choices } = list.columns[key];
    return {
      key,
      header: name,
      name: presentation.header === undefined ? undefined : name,
      text: (row) => inRow(row, '', show),
      edit: (row) => inRow(row, '', choices?.value ?? edit ?? show),
      editable: (row) => inRow(row, false, (entity) => isTyped?.(entity) ?? true),
      choices: choices && ((row) => inRow(row, [], choices.list)),
      ...presentation,
    };
  };
}
