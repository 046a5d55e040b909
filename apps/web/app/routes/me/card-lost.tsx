import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import styles from './me.module.css';

/** For whoever has lost a printed card, or a phone with a picture of it: another code, after which the one before is dead. */
export function CardLost() {
  const t = useTranslations('me');
  return (
    <details className={`${styles.cardLost} not-printed`}>
      <summary>{t('cardLost')}</summary>
      <p>{t('cardLostLead')}</p>
      <Form method="post">
        <SubmitButton quiet name="act" value="renew-card" mih={48}>
          {t('cardRenew')}
        </SubmitButton>
      </Form>
    </details>
  );
}
