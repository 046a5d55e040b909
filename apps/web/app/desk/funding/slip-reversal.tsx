import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import styles from './funding.module.css';

/** Taking a slip back: with a reason, by its mirror in the books. */
export function SlipReversal({ id, refusal }: { id: string; refusal?: string }) {
  const t = useTranslations('desk.reports.funding.slip');
  return (
    <details className={styles.reversal} open={refusal !== undefined}>
      <summary>{t('takeBack')}</summary>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="id" value={id} />
        <label htmlFor={`reason-${id}`}>{t('reason')}</label>
        <input id={`reason-${id}`} name="reason" required maxLength={200} autoComplete="off" />
        {refusal ? (
          <p role="alert" className={styles.wrong}>
            {refusal}
          </p>
        ) : null}
        <SubmitButton quiet size="sm" mih={44}>
          {t('takeBackNow')}
        </SubmitButton>
        <p className="small quiet">{t('takeBackMeans')}</p>
      </Form>
    </details>
  );
}
