import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { CodeForm } from './code-form.tsx';
import type { FactorReturned } from './give-second-factor.ts';
import { PasskeyCeremony } from './passkey-ceremony.tsx';
import styles from './second-factor.module.css';

/** For someone's first visit to the desk: an authenticator app (QR code or key typed by hand) or a passkey. */
export function RegisterFactor({ next, returned }: { next: string; returned?: FactorReturned }) {
  const t = useTranslations('desk.gate');
  const setup = returned?.setup;
  if (setup) {
    return (
      <section className={styles.way} aria-label={t('totpTitle')}>
        <h2>{t('totpTitle')}</h2>
        <p>{t('totpScan')}</p>
        <div className={styles.code}>
          <QrCode value={setup.uri} label={t('qrLabel')} />
          <div>
            <p className="small">{t('totpManual')}</p>
            <p className={styles.secret} translate="no">
              {setup.secret.replace(/(.{4})(?=.)/g, '$1 ')}
            </p>
          </div>
        </div>
        <p>{t('totpThen')}</p>
        <CodeForm next={next} problem={returned?.codeProblem} act={t('confirm')} setup={setup} />
      </section>
    );
  }
  return (
    <>
      <section className={styles.way} aria-label={t('totpTitle')}>
        <h2>{t('totpTitle')}</h2>
        <p className="quiet">{t('totpLead')}</p>
        <Form method="post">
          <input type="hidden" name="next" value={next} />
          <SubmitButton name="way" value="start-totp">
            {t('totpStart')}
          </SubmitButton>
        </Form>
      </section>
      <section className={styles.way} aria-label={t('passkeyTitle')}>
        <h2>{t('passkeyTitle')}</h2>
        <p className="quiet">{t('passkeyLead')}</p>
        <PasskeyCeremony kind="registration" next={next} />
      </section>
    </>
  );
}
