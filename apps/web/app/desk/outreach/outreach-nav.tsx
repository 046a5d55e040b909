import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import styles from '../settings/settings.module.css';

/** The parts of what the secretariat sends out. */
export function OutreachNav() {
  const t = useTranslations('desk.outreach');
  const posts = useTranslations('desk.posts');
  const to = useLinks();
  return (
    <nav className={styles.nav} aria-label={t('nav')}>
      <NavLink to={to('/desk/outreach')} end>
        {t('letters')}
      </NavLink>
      <NavLink to={to('/desk/outreach/posts')}>{posts('posts')}</NavLink>
      <NavLink to={to('/desk/outreach/slack')}>Slack</NavLink>
      <NavLink to={to('/desk/outreach/sender')}>{t('sender')}</NavLink>
    </nav>
  );
}
