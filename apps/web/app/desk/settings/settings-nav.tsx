import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import styles from './settings.module.css';

/** The parts of the settings. One's own sign-in is kept with one's account, outside the desk. */
export function SettingsNav() {
  const t = useTranslations('desk.settings');
  const to = useLinks();
  return (
    <nav className={styles.nav} aria-label={t('nav')}>
      <NavLink to={to('/desk/settings')} end>
        {t('legal')}
      </NavLink>
      <NavLink to={to('/desk/settings/plans')}>{t('plans')}</NavLink>
      <NavLink to={to('/desk/settings/company-plans')}>{t('companyPlans')}</NavLink>
      <NavLink to={to('/desk/settings/coupons')}>{t('coupons')}</NavLink>
      <NavLink to={to('/desk/settings/students')}>{t('students')}</NavLink>
      <NavLink to={to('/desk/settings/requests')}>{t('requests')}</NavLink>
      <NavLink to={to('/desk/settings/invoicing')}>{t('invoicing')}</NavLink>
      <NavLink to={to('/desk/settings/disclosure')}>{t('disclosure')}</NavLink>
      <NavLink to={to('/desk/settings/words')}>{t('equalWords')}</NavLink>
      <NavLink to={to('/desk/settings/work')}>{t('work')}</NavLink>
      <NavLink to={to('/desk/settings/wages')}>{t('wageFigures')}</NavLink>
      <a href={to('/me/security')}>{t('account')}</a>
    </nav>
  );
}
