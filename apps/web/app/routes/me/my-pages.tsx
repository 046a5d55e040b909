import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import styles from './me.module.css';

/** The places of a member, on each of them. `unread`: messages of companies, where the page knows of them. */
export function MyPagesNav({ unread = 0 }: { unread?: number }) {
  const t = useTranslations('me');
  const directory = useTranslations('directory');
  const gift = useTranslations('gift');
  const tickets = useTranslations('tickets');
  const consents = useTranslations('consents');
  const talent = useTranslations('talent');
  const gigs = useTranslations('gigs');
  const lifeLine = useTranslations('lifeLine');
  const talks = useTranslations('talks');
  const applications = useTranslations('myApplications');
  const support = useTranslations('support');
  const to = useLinks();
  return (
    <nav className={`${styles.nav} not-printed`} aria-label={t('title')}>
      <NavLink to={to('/me')} end>
        {t('navCard')}
      </NavLink>
      <NavLink to={to('/me/receipts')}>{t('navReceipts')}</NavLink>
      <NavLink to={to('/me/tickets')}>{tickets('nav')}</NavLink>
      <NavLink to={to('/me/gifts')}>{gift('nav')}</NavLink>
      <NavLink to={to('/directory')}>{directory('nav')}</NavLink>
      <NavLink to={to('/me/talent')}>{talent('nav')}</NavLink>
      <NavLink to={to('/me/gigs')}>{gigs('nav')}</NavLink>
      <NavLink to={to('/me/applications')}>{applications('nav')}</NavLink>
      <NavLink to={to('/me/support')}>{support('nav')}</NavLink>
      <NavLink to={to('/me/life')}>{lifeLine('nav')}</NavLink>
      <NavLink to={to('/me/talks')}>
        {talks('nav')}
        {unread > 0 ? <span className={styles.unread}>{talks('unread', { count: unread })}</span> : null}
      </NavLink>
      <NavLink to={to('/me/consents')}>{consents('nav')}</NavLink>
      <NavLink to={to('/me/security')}>{t('navSecurity')}</NavLink>
    </nav>
  );
}
