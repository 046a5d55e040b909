import { useTranslations } from 'use-intl';
import styles from './landing.module.css';

const guardianConsentAge = 16;

/** The questions that decide whether somebody dares to join: leaving, paying, receipts, age, distance. */
export function Faq() {
  const t = useTranslations('faq');
  const title = useTranslations('landing')('faqTitle');
  const asked = [
    [t('cancelQ'), t('cancelA')],
    [t('paymentQ'), t('paymentA')],
    [t('receiptQ'), t('receiptA')],
    [t('youngQ'), t('youngA', { age: guardianConsentAge })],
    [t('farQ'), t('farA')],
  ] as const;
  return (
    <section className={styles.faq}>
      <h2>{title}</h2>
      <div>
        {asked.map(([question, answer]) => (
          <details key={question}>
            <summary>{question}</summary>
            <p>{answer}</p>
          </details>
        ))}
      </div>
    </section>
  );
}
