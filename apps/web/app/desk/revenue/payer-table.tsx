import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { UiLocale } from '@enishi/ui';
import { useLinks, useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { reportYen } from './report-figures.ts';
import reports from './reports.module.css';
import styles from './revenue.module.css';

type Row = {
  id: string;
  name: string;
  number: string | null;
  address: string;
  planName?: { ja: string; en: string } | null;
  opening: number;
  closing: number;
};

/** Members or companies behind a figure, each with what it paid per month when the month began and ended. */
export function PayerTable({ rows, heading }: { rows: readonly Row[]; heading: string }) {
  const t = useTranslations('desk.reports.recurring');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  return (
    <table className={panels.table}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className={styles.phoneHidden}>
            {t('plan')}
          </th>
          <th scope="col" className={panels.figure}>{`${t('from')} (${t('yen')})`}</th>
          <th scope="col" className={panels.figure}>{`${t('to')} (${t('yen')})`}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link to={to(one.address)} prefetch="none">
                {one.name}
              </Link>
              {one.number ? (
                <span className={`small quiet figures ${reports.under}`}>{one.number}</span>
              ) : null}
            </th>
            <td className={styles.phoneHidden}>{one.planName ? text(one.planName) : t('noPlan')}</td>
            <td className={panels.figure}>{reportYen(one.opening, locale)}</td>
            <td className={panels.figure}>{reportYen(one.closing, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type PagerProps = {
  month: string;
  figure: string;
  after: string | null;
  ofCompanies: boolean;
  page: { hasNext: boolean; endCursor?: string | null };
};

/** Back to the month, to the first page, to the next one. */
export function PayerPager({ month, figure, after, ofCompanies, page }: PagerProps) {
  const t = useTranslations('desk.reports.recurring');
  const to = useLinks();
  const here = `?month=${month}&figure=${figure}${ofCompanies ? '&payer=company' : ''}`;
  return (
    <p className={reports.pager}>
      <Link to={`${to('/desk/revenue/recurring')}?month=${month}`}>{t('back')}</Link>
      {after ? <Link to={here}>{t('firstPage')}</Link> : null}
      {page.hasNext && page.endCursor ? (
        <Link to={`${here}&after=${encodeURIComponent(page.endCursor)}`} prefetch="none">
          {t('nextPage')}
        </Link>
      ) : null}
    </p>
  );
}
