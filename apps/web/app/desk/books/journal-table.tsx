import { useTranslations } from 'use-intl';
import type { JournalPreviewQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { filledColumns } from './filled-columns.ts';
import styles from './books.module.css';

type Props = { preview: JournalPreviewQuery['journalPreview']; software: string };

/** The first rows of a file, as they will stand in it; columns that are empty in all of them are left out. */
export function JournalTable({ preview: { columns, rows }, software }: Props) {
  const t = useTranslations('desk.books.journal');
  const shown = filledColumns(rows);
  const isFigure = (column: number) => /金額|税額|取引No|伝票No/.test(columns[column] ?? '');
  return (
    <section className={panels.panel} aria-labelledby="first-rows">
      <div className={panels.panelHead}>
        <h2 id="first-rows">{t('first', { count: rows.length })}</h2>
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="first-rows">
        <table className={panels.table} aria-labelledby="first-rows">
          <thead>
            <tr>
              {shown.map((column) => (
                <th key={column} scope="col" className={isFigure(column) ? panels.figure : undefined}>
                  {columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {shown.map((column) => (
                  <td key={column} className={isFigure(column) ? panels.figure : undefined}>
                    {cells[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small quiet">{t('emptyColumns', { software, count: columns.length })}</p>
    </section>
  );
}
