import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { shortDay, type UiLocale } from '@enishi/ui';
import type { MembersQuery } from '../../gql/desk/graphql.ts';
import { useLinks, useText } from '../../frame.ts';
import { isOnPaper } from '../../parts/on-paper.ts';
import { listedName, prefectureName } from '../parts/person.ts';
import { StatusMark } from '../parts/status-mark.tsx';
import panels from '../parts/panel.module.css';
import styles from './member-table.module.css';

type Row = MembersQuery['members']['items'][number];

/** A table on wide screens, the same rows as cards on phones (roles keep it a table for readers). */
export function MemberTable({ rows }: { rows: Row[] }) {
  const t = useTranslations('desk.members');
  return (
    <table className={`${panels.table} ${styles.table}`} role="table" aria-label={t('title')}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {t('name')}
          </th>
          <th scope="col" role="columnheader">
            {t('number')}
          </th>
          <th scope="col" role="columnheader">
            {t('plan')}
          </th>
          <th scope="col" role="columnheader">
            {t('status')}
          </th>
          <th scope="col" role="columnheader">
            {t('prefecture')}
          </th>
          <th scope="col" role="columnheader">
            {t('joinedOn')}
          </th>
          <th scope="col" role="columnheader">
            {t('email')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <MemberLine key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function MemberLine({ row }: { row: Row }) {
  const desks = useTranslations('desk.registration');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  return (
    <tr role="row" className={styles.row}>
      <th scope="row" role="rowheader" className={styles.nameCell}>
        <Link to={to(`/desk/members/${row.id}`)} data-row prefetch="none">
          {listedName(row.name, row.kana, locale)}
        </Link>
        <span className={styles.kana}>{locale === 'ja' ? row.kana : row.name}</span>
      </th>
      <td role="cell" className="figures">
        {row.number}
      </td>
      <td role="cell">{text(row.planName)}</td>
      <td role="cell">
        <StatusMark status={row.status} />
      </td>
      <td role="cell">{prefectureName(row.prefecture, locale)}</td>
      <td role="cell" className={`figures ${styles.date}`}>
        {shortDay(row.joinedOn, locale)}
      </td>
      <td role="cell" className={styles.email} title={isOnPaper(row.email) ? undefined : row.email}>
        {isOnPaper(row.email) ? desks('onPaper') : row.email}
      </td>
    </tr>
  );
}
