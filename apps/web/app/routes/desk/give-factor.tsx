import { useTranslations } from 'use-intl';
import { CodeForm } from './code-form.tsx';
import type { FactorReturned } from './give-second-factor.ts';
import { PasskeyCeremony } from './passkey-ceremony.tsx';
import styles from './second-factor.module.css';

/** For someone who has registered a second factor: a code, or the passkey. */
export function GiveFactor({ next, returned }: { next: string; returned?: FactorReturned }) {
  const t = useTranslations('desk.gate');
  return (
    <>
      <section className={styles.way} aria-label={t('totpTitle')}>
        <h2>{t('totpTitle')}</h2>
        <CodeForm next={next} problem={returned?.codeProblem} act={t('verify')} />
      </section>
      <section className={styles.way} aria-label={t('passkeyTitle')}>
        <h2>{t('passkeyTitle')}</h2>
        <p className="quiet">{t('passkeyLead')}</p>
        <PasskeyCeremony kind="confirmation" next={next} />
      </section>
    </>
  );
}
