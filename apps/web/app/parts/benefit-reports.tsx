import { Button } from '@mantine/core';
import { day, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import styles from './benefit-log.module.css';

type Report = { from: string; lastDay: string; url: string };

/** The report of each year of the contract, as PDF. */
export function BenefitReports({ reports }: { reports: Report[] }) {
  const t = useTranslations('benefits');
  const locale = useLocale() as UiLocale;
  return (
    <ul className={styles.reports}>
      {reports.map(({ from, lastDay, url }) => (
        <li key={from}>
          <span className="figures">
            {t('reportYear', { from: day(from, locale), lastDay: day(lastDay, locale) })}
          </span>
          <Button component="a" href={url} variant="default" download mih={48}>
            {t('reportOpen')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
