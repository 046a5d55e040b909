import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { count, money, monthName, paletteOf, type UiLocale } from '@enishi/ui';
import { useFrame, useText } from '../../frame.ts';
import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import { ChartSlot } from '../revenue/chart-slot.tsx';
import { DefinedHeadings } from '../revenue/defined-headings.tsx';
import { percent, reportYen } from '../revenue/report-figures.ts';
import reports from '../revenue/reports.module.css';
import styles from '../revenue/revenue.module.css';
import { useDefinition } from '../revenue/use-definition.ts';
import type { Retention } from './retention.type.ts';

const share = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : percent(value);

type ChurnProps = {
  id: string;
  title: string;
  churn: Retention['churn'];
  definitions: Retention['definitions'];
};

/** What each month lost, in payers and in fees: of individuals, or of companies. */
export function ChurnByMonth({ id, title, churn, definitions }: ChurnProps) {
  const t = useTranslations('desk.reports.retention');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(definitions);
  const { ink } = paletteOf(useFrame().community.theme);
  const drawn = useMemo(() => {
    const total = churn.reduce((sum, { lostMrr }) => sum + lostMrr, 0);
    return {
      labels: churn.map(({ month }) => month.slice(2).replace('-', '/')),
      bars: [{ name: t('lostMrr'), colour: ink[5], amounts: churn.map(({ lostMrr }) => lostMrr) }],
      summary: t('churnSummary', { count: churn.length, total: money(total, locale) }),
    };
  }, [churn, t, locale, ink]);
  const headings = [
    { name: t('payers') },
    { name: t('lost') },
    { name: t('logoRate'), text: definition('logo_churn') },
    { name: `${t('lostMrr')} (${t('yen')})` },
    { name: t('revenueRate'), text: definition('revenue_churn') },
  ];
  return (
    <section className={panels.panel} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ChartSlot {...drawn} stacked />
      <div className={`${styles.scroll} ${reports.fits}`} tabIndex={0} role="region" aria-labelledby={id}>
        <table className={`${panels.table} ${reports.months}`} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <DefinedHeadings headings={headings} />
            </tr>
          </thead>
          <tbody>
            {[...churn].reverse().map((one) => (
              <tr key={one.month}>
                <th scope="row">{monthName(one.month, locale)}</th>
                <td className={panels.figure}>{count(one.payers)}</td>
                <td className={panels.figure}>{count(one.lost)}</td>
                <td className={panels.figure}>{share(one.logoRate)}</td>
                <td className={panels.figure}>{reportYen(one.lostMrr, locale)}</td>
                <td className={panels.figure}>{share(one.revenueRate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Why individuals and companies stopped paying, most frequent first. */
export function ChurnReasons({ retention }: { retention: Retention }) {
  const t = useTranslations('desk.reports.retention');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const definition = useDefinition(retention.definitions);
  return (
    <section className={panels.panel} aria-labelledby="churn-reasons">
      <h2 id="churn-reasons" className={reports.named}>
        {t('reasons')}
        <Definition name={t('reasons')} text={definition('churn_reasons')} />
      </h2>
      {retention.reasons.length === 0 ? <p className="quiet">{t('nobodyLost')}</p> : null}
      <div
        className={`${styles.scroll} ${reports.fits}`}
        tabIndex={0}
        role="region"
        aria-labelledby="churn-reasons"
        hidden={retention.reasons.length === 0}
      >
        <table className={`${panels.table} ${reports.causes}`} aria-labelledby="churn-reasons">
          <thead>
            <tr>
              <th scope="col">{t('reason')}</th>
              <th scope="col" className={panels.figure}>
                {t('people')}
              </th>
              <th scope="col" className={panels.figure}>
                {t('companies')}
              </th>
              <th scope="col" className={panels.figure}>{`${t('lostMrr')} (${t('yen')})`}</th>
            </tr>
          </thead>
          <tbody>
            {retention.reasons.map(({ key, label, people, companies, amount }) => (
              <tr key={key}>
                <th scope="row">{text(label)}</th>
                <td className={panels.figure}>{t('peopleCount', { count: count(people) })}</td>
                <td className={panels.figure}>{t('companyCount', { count: count(companies) })}</td>
                <td className={panels.figure}>{reportYen(amount, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
