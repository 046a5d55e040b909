import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import styles from '../settings/settings.module.css';

/** The two pages about all companies: the list, and which of them need attention. */
export function CompaniesNav() {
  const t = useTranslations('desk.health');
  const to = useLinks();
  return (
    <nav className={`${styles.nav} not-printed`} aria-label={t('nav')}>
      <NavLink to={to('/desk/companies')} end>
        {t('list')}
      </NavLink>
      <NavLink to={to('/desk/companies/health')}>{t('health')}</NavLink>
    </nav>
  );
}
