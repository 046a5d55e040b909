import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { paletteOf, count, money, type UiLocale, monthName } from '@enishi/ui';
import { useMemo } from 'react';
import { useFrame, useLinks } from '../../frame.ts';
import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import { ChartSlot } from './chart-slot.tsx';
import {
  axisFrom,
  recurringFigures,
  stepsOf,
  type RecurringRevenue,
  type WaterfallMonth,
} from './recurring.ts';
import { reportYen } from './report-figures.ts';
import reports from './reports.module.css';
import styles from './revenue.module.css';
import { useDefinition } from './use-definition.ts';

type Props = {
  shown: WaterfallMonth;
  people: WaterfallMonth;
  companies: WaterfallMonth;
  definitions: RecurringRevenue['definitions'];
};

/** One month from its opening to its closing, individuals and companies apart; each figure leads to those behind it. */
export function WaterfallPanel({ shown, people, companies, definitions }: Props) {
  const t = useTranslations('desk.reports.recurring');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(definitions);
  return (
    <section className={panels.panel} aria-labelledby="waterfall">
      <div className={panels.panelHead}>
        <h2 id="waterfall">
          {t('waterfall', { month: monthName(shown.month, locale) })}{' '}
          <Definition name={t('title')} text={definition('waterfall')} />
        </h2>
      </div>
      <Steps shown={shown} />
      <div
        className={`${styles.scroll} ${reports.fits}`}
        tabIndex={0}
        role="region"
        aria-labelledby="waterfall"
      >
        <table className={`${panels.table} ${reports.months}`} aria-labelledby="waterfall">
          <thead>
            <tr>
              <th scope="col">{t('figure')}</th>
              <th scope="col" className={panels.figure}>{`${t('whole')} (${t('yen')})`}</th>
              <th
                scope="col"
                className={panels.figure}
              >{`${t('individuals')} (${t('yen')} / ${t('people')})`}</th>
              <th
                scope="col"
                className={panels.figure}
              >{`${t('companies')} (${t('yen')} / ${t('companiesNumber')})`}</th>
            </tr>
          </thead>
          <tbody>
            {recurringFigures.map((figure) => (
              <tr key={figure}>
                <th scope="row">
                  <span className={reports.named}>
                    {t(`figures.${figure}`)}
                    <Definition name={t(`figures.${figure}`)} text={definition(figure)} />
                  </span>
                </th>
                <td className={panels.figure}>{reportYen(shown[figure].amount, locale)}</td>
                <td className={panels.figure}>
                  {reportYen(people[figure].amount, locale)}
                  <PeopleLink month={shown.month} figure={figure} people={people[figure].payers} />
                </td>
                <td className={panels.figure}>
                  {reportYen(companies[figure].amount, locale)}
                  <CompaniesLink month={shown.month} figure={figure} companies={companies[figure].payers} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type LinkProps = { month: string; figure: (typeof recurringFigures)[number]; people: number };

/** Never fetched ahead: opening it is a reading of names that is written down. */
function PeopleLink({ month, figure, people }: LinkProps) {
  const t = useTranslations('desk.reports.recurring');
  const to = useLinks();
  const rights = useRights();
  const number = t('peopleCount', { count: count(people) });
  if (!rights.people || people === 0) return <span className={reports.under}>{number}</span>;
  const address = `${to('/desk/revenue/recurring/people')}?month=${month}&figure=${figure}`;
  return (
    <Link
      to={address}
      className={reports.under}
      prefetch="none"
      aria-label={t('showPeople', { figure: t(`figures.${figure}`), number })}
    >
      {number}
    </Link>
  );
}

type CompaniesProps = { month: string; figure: (typeof recurringFigures)[number]; companies: number };

function CompaniesLink({ month, figure, companies }: CompaniesProps) {
  const t = useTranslations('desk.reports.recurring');
  const to = useLinks();
  const number = t('companyCount', { count: count(companies) });
  if (companies === 0) return <span className={reports.under}>{number}</span>;
  const address = `${to('/desk/revenue/recurring/people')}?month=${month}&figure=${figure}&payer=company`;
  return (
    <Link
      to={address}
      className={reports.under}
      aria-label={t('showCompanies', { figure: t(`figures.${figure}`), number })}
    >
      {number}
    </Link>
  );
}

function Steps({ shown }: { shown: WaterfallMonth }) {
  const t = useTranslations('desk.reports.recurring');
  const locale = useLocale() as UiLocale;
  const { ink } = paletteOf(useFrame().community.theme);
  const drawn = useMemo(() => {
    const { below, stands, gains, losses } = stepsOf(shown);
    return {
      labels: recurringFigures.map((figure) => t(`figures.${figure}`)),
      bars: [
        { name: 'below', colour: 'transparent', amounts: below, unseen: true },
        { name: t('level'), colour: ink[7], amounts: stands },
        { name: t('gain'), colour: '#4f7d74', amounts: gains },
        { name: t('loss'), colour: '#a4762b', amounts: losses },
      ],
      summary: t('summary', {
        month: monthName(shown.month, locale),
        opening: money(shown.opening.amount, locale),
        closing: money(shown.closing.amount, locale),
      }),
    };
  }, [shown, locale, t, ink]);
  const from = axisFrom(shown);
  return (
    <>
      <ChartSlot {...drawn} from={from} stacked />
      {from > 0 ? <p className="small quiet">{t('axisFrom', { amount: money(from, locale) })}</p> : null}
    </>
  );
}
