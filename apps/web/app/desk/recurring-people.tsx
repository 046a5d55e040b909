import { type LoaderFunctionArgs, Link, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { UiLocale } from '@enishi/ui';
import { useLinks, useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { monthName, wantedMonth } from './revenue/month.ts';
import { RecurringMembersDocument } from './revenue/recurring-questions.ts';
import { wantedFigure } from './revenue/recurring.ts';
import { reportYen } from './revenue/report-figures.ts';
import { RevenueNav } from './revenue/revenue-nav.tsx';
import reports from './revenue/reports.module.css';
import styles from './revenue/revenue.module.css';

const pageSize = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const month = wantedMonth(searchParams.get('month'), new Date());
  const figure = wantedFigure(searchParams.get('figure'));
  const after = searchParams.get('after');
  const api = new DeskApi(request);
  const asked = { month, figure, first: pageSize, after };
  const { recurringMembers } = await api.load(RecurringMembersDocument, asked);
  return api.answer({ month, figure, after, page: recurringMembers });
}

/** The members behind one figure. That it was opened is written down. */
export default function RecurringPeople() {
  const { month, figure, after, page } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.reports.recurring');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const name = t(`figures.${figure}`);
  const here = `?month=${month}&figure=${figure}`;
  return (
    <>
      <DeskTitle title={t('peopleTitle', { figure: name })} page={monthName(month, locale)} />
      <RevenueNav />
      <p className={`small quiet ${styles.asOf}`}>{t('peopleLead', { month: monthName(month, locale) })}</p>
      <section className={panels.panel} aria-label={t('peopleTitle', { figure: name })}>
        {page.items.length === 0 ? <p className="quiet">{t('nobody')}</p> : null}
        <table className={panels.table} hidden={page.items.length === 0}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col" className={styles.phoneHidden}>
                {t('plan')}
              </th>
              <th scope="col" className={panels.figure}>{`${t('from')} (${t('yen')})`}</th>
              <th scope="col" className={panels.figure}>{`${t('to')} (${t('yen')})`}</th>
            </tr>
          </thead>
          <tbody>
            {page.items.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link to={to(`/desk/members/${one.id}`)} prefetch="none">
                    {one.name}
                  </Link>
                  <span className={`small quiet figures ${reports.under}`}>{one.number}</span>
                </th>
                <td className={styles.phoneHidden}>{text(one.planName)}</td>
                <td className={panels.figure}>{reportYen(one.opening, locale)}</td>
                <td className={panels.figure}>{reportYen(one.closing, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={reports.pager}>
        <Link to={`${to('/desk/revenue/recurring')}?month=${month}`}>{t('back')}</Link>
        {after ? <Link to={here}>{t('firstPage')}</Link> : null}
        {page.hasNext && page.endCursor ? (
          <Link to={`${here}&after=${encodeURIComponent(page.endCursor)}`} prefetch="none">
            {t('nextPage')}
          </Link>
        ) : null}
      </p>
    </>
  );
}
