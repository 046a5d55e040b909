import { shortDay, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import list from '../money/unpaid-list.module.css';
import type { CompanyLine } from './company.type.ts';

/** Companies in rows: what they are called, what they hold, since when they are here. */
export function CompanyTable({ rows }: { rows: CompanyLine[] }) {
  const t = useTranslations('desk.companies');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  return (
    <table className={`${panels.table} ${list.table}`} role="table" aria-label={t('title')}>
      <thead role="rowgroup">
        <tr role="row">
          {(['name', 'plan', 'state', 'employees', 'registered'] as const).map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            <th scope="row" role="rowheader">
              <Link to={to(`/desk/companies/${row.id}`)}>{row.title}</Link>
              <span className={list.under}>
                {row.kana} {row.registrationNumber ?? ''}
              </span>
            </th>
            <td role="cell">{row.planName ? text(row.planName) : t('noPlan')}</td>
            <td role="cell">
              {t(`standing.${row.standing}`)}
              {row.waiting ? <span className={list.under}>{t('waits')}</span> : null}
            </td>
            <td role="cell" className="figures">
              {t('people', { count: row.employees })}
            </td>
            <td role="cell" className="figures">
              {shortDay(tokyoDateOf(new Date(row.createdAt)), locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
