// The table that says the same as a chart: a row for each place, a column for each series.
import { type Plot, type PlotPlace, placeText } from '../../shared/values/plot.ts';
import { DataTable, type TableColumn } from '../ui/DataTable.tsx';
import { type Format, placeKey, textAt } from './plotTexts.ts';

interface Props {
  readonly caption: string;
  readonly plot: Plot;
  readonly format: Format;
}

type Row = PlotPlace & { readonly order: number };

function columnsFor({ axis, series }: Plot, format: Format): readonly TableColumn<Row>[] {
  return [
    { key: 'place', header: axis, rowHeader: true, cell: placeText },
    ...series.map(
      (one): TableColumn<Row> => ({
        key: one.key,
        header: one.label,
        align: 'end',
        cell: ({ order }) => textAt(one, order, format),
      }),
    ),
  ];
}

const rowsOf = ({ places }: Plot): readonly Row[] =>
  places.map((place, order) => ({ ...place, order })).filter(({ isEdge }) => !isEdge);

export function PlotTable({ caption, plot, format }: Props) {
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={columnsFor(plot, format)}
      rows={rowsOf(plot)}
      rowKey={placeKey}
    />
  );
}
