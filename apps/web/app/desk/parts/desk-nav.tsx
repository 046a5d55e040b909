import { Form, Link, NavLink, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import type { DeskRole, PaymentMode } from '../../gql/desk/graphql.ts';
import { useFrame, useLinks, useText } from '../../frame.ts';
import { CommunityMark } from '../../parts/community-mark.tsx';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { rightsOf } from '../rights.ts';
import {
  CardsIcon,
  CompanyIcon,
  GearIcon,
  LedgerIcon,
  LetterIcon,
  PeopleIcon,
  TalentIcon,
  TicketIcon,
  WorkIcon,
} from './icons.tsx';
import { PaymentModeBadge } from './payment-mode-badge.tsx';
import styles from './desk-nav.module.css';

type Props = { email: string; role: DeskRole; paymentMode: PaymentMode; openMatters: number | null };

/** The places of the desk: a column beside the page on wide screens, a bar above it on phones. */
export function DeskNav({ email, role, paymentMode, openMatters }: Props) {
  const t = useTranslations('desk.shell');
  const { community } = useFrame();
  const to = useLinks();
  const text = useText();
  const rights = rightsOf(role);
  const { pathname } = useLocation();
  const onReports = /\/desk(\/revenue\/.*)?$/.test(pathname);
  const onWork = /\/desk\/(work|cases|postings)(\/|$)/.test(pathname);
  return (
    <header className={`${styles.side} not-printed`}>
      <div className={styles.top}>
        <a href={to('/')} className={styles.name} title={t('publicSite')}>
          <CommunityMark theme={community.theme} size={28} />
          <span>
            <span className={styles.community}>{text(community.name)}</span>
            <span className={styles.desk}>{t('desk')}</span>
          </span>
        </a>
        <PaymentModeBadge mode={paymentMode} />
      </div>
      <nav className={styles.nav} aria-label={t('nav')}>
        <Link to={to('/desk')} prefetch="intent" aria-current={onReports ? 'page' : undefined}>
          <LedgerIcon />
          <span>{t('home')}</span>
        </Link>
        {rights.people ? (
          <NavLink to={to('/desk/members')}>
            <PeopleIcon />
            <span>{t('members')}</span>
          </NavLink>
        ) : null}
        <NavLink to={to('/desk/companies')}>
          <CompanyIcon />
          <span>{t('companies')}</span>
        </NavLink>
        {rights.money ? (
          <NavLink to={to('/desk/money')} className={styles.withCount}>
            <CardsIcon />
            <span>{t('money')}</span>
            {openMatters ? (
              <span className={styles.count}>
                <span aria-hidden="true">{openMatters > 99 ? '99+' : openMatters}</span>
                <span className="seen-by-readers">{t('unhandled', { count: openMatters })}</span>
              </span>
            ) : null}
          </NavLink>
        ) : null}
        <NavLink to={to('/desk/events')}>
          <TicketIcon />
          <span>{t('events')}</span>
        </NavLink>
        {rights.serves ? (
          <NavLink to={to('/desk/talent')}>
            <TalentIcon />
            <span>{t('talent')}</span>
          </NavLink>
        ) : null}
        {rights.serves ? (
          <Link to={to('/desk/work')} aria-current={onWork ? 'page' : undefined}>
            <WorkIcon />
            <span>{t('work')}</span>
          </Link>
        ) : null}
        <NavLink to={to('/desk/outreach')}>
          <LetterIcon />
          <span>{t('outreach')}</span>
        </NavLink>
        <NavLink to={to('/desk/settings')}>
          <GearIcon />
          <span>{t('settings')}</span>
        </NavLink>
      </nav>
      <div className={styles.person}>
        <p className={styles.who}>
          <span className="seen-by-readers">{t('signedInAs')}</span>
          <span className={styles.email}>{email}</span>
          <span>{t(`role.${role}`)}</span>
        </p>
        <div className={styles.links}>
          <LanguageSwitch />
          <Form method="post" action={to('/sign-out')}>
            <button type="submit">{t('signOut')}</button>
          </Form>
        </div>
      </div>
    </header>
  );
}
