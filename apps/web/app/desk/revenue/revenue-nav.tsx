import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import styles from '../settings/settings.module.css';

/** The reports about money, each under its own address. */
export function RevenueNav() {
  const t = useTranslations('desk.reports.nav');
  const to = useLinks();
  return (
    <nav className={`${styles.nav} not-printed`} aria-label={t('label')}>
      <NavLink to={to('/desk')} end>
        {t('income')}
      </NavLink>
      <NavLink to={to('/desk/revenue/recurring')}>{t('recurring')}</NavLink>
      <NavLink to={to('/desk/revenue/retention')}>{t('retention')}</NavLink>
      <NavLink to={to('/desk/revenue/forecast')}>{t('forecast')}</NavLink>
      <NavLink to={to('/desk/revenue/funding')}>{t('funding')}</NavLink>
    </nav>
  );
}
