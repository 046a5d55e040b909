import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { useRights } from '../rights.ts';
import styles from '../settings/settings.module.css';

/** The reports about money, each under its own address. */
export function RevenueNav() {
  const t = useTranslations('desk.reports.nav');
  const to = useLinks();
  const { money } = useRights();
  return (
    <nav className={`${styles.nav} not-printed`} aria-label={t('label')}>
      <NavLink to={to('/desk')} end>
        {t('income')}
      </NavLink>
      <NavLink to={to('/desk/revenue/recurring')}>{t('recurring')}</NavLink>
      <NavLink to={to('/desk/revenue/retention')}>{t('retention')}</NavLink>
      <NavLink to={to('/desk/revenue/forecast')}>{t('forecast')}</NavLink>
      <NavLink to={to('/desk/revenue/funding')}>{t('funding')}</NavLink>
      {money ? <NavLink to={to('/desk/revenue/closing')}>{t('closing')}</NavLink> : null}
      {money ? <NavLink to={to('/desk/revenue/journals')}>{t('journal')}</NavLink> : null}
    </nav>
  );
}
