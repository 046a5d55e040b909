import { Form, Link, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useFrame, useLinks, useText } from '../frame.ts';
import { CommunityMark } from './community-mark.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './site-header.module.css';

/** Name of the community, the two or three places to go, and the language. Fits 360 px without a menu button. */
export function SiteHeader() {
  const t = useTranslations('frame');
  const { community, viewer } = useFrame();
  const to = useLinks();
  const text = useText();
  const { pathname } = useLocation();
  return (
    <header className={`${styles.header} not-printed`}>
      <div className={styles.inner}>
        <Link to={to('/')} className={styles.name}>
          <CommunityMark theme={community.theme} />
          <span>{text(community.name)}</span>
        </Link>
        <nav className={styles.nav} aria-label={t('menu')}>
          <Link to={to('/events')} className={styles.wideOnly}>
            {t('events')}
          </Link>
          <Link to={to('/plans')} className={styles.wideOnly}>
            {t('plans')}
          </Link>
          {viewer?.deskRole ? (
            <a href={to('/desk')} className={styles.wideOnly}>
              {t('desk')}
            </a>
          ) : null}
          {viewer ? (
            <>
              <Link to={to('/me')} aria-current={pathname.includes('/me') ? 'page' : undefined}>
                {t('myPage')}
              </Link>
              <Form method="post" action={to('/sign-out')} className={styles.wideOnly}>
                <button type="submit" className={styles.plain}>
                  {t('signOut')}
                </button>
              </Form>
            </>
          ) : (
            <Link to={to('/sign-in')}>{t('signIn')}</Link>
          )}
          <LanguageSwitch />
        </nav>
      </div>
    </header>
  );
}
