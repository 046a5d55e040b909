import { Outlet, useNavigation } from 'react-router';
import { useTranslations } from 'use-intl';
import { SiteFooter } from '../parts/site-footer.tsx';
import { SiteHeader } from '../parts/site-header.tsx';
import { TroublePage } from '../parts/trouble-page.tsx';
import styles from './site.module.css';

/** Header, page, footer: the same on every public and member page. */
export default function Site() {
  const t = useTranslations('frame');
  const busy = useNavigation().state !== 'idle';
  return (
    <div className={styles.site}>
      {busy ? (
        <div className={styles.busy} role="status">
          <span className="seen-by-readers">{t('loading')}</span>
        </div>
      ) : null}
      <a href="#main" className={styles.skip}>
        {t('skip')}
      </a>
      <SiteHeader />
      <div className={styles.body}>
        <Outlet />
      </div>
      <SiteFooter />
    </div>
  );
}

/** A page that fails keeps the header and footer, so that nobody is stranded. */
export function ErrorBoundary() {
  return (
    <div className={styles.site}>
      <SiteHeader />
      <div className={styles.body}>
        <TroublePage />
      </div>
      <SiteFooter />
    </div>
  );
}
