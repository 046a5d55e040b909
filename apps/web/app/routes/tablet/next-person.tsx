import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import styles from './tablet.module.css';

/** Between two people: begin with somebody new, or open whoever came back. */
export function NextPerson() {
  const t = useTranslations('tablet');
  return (
    <>
      <section className={styles.card}>
        <h2>{t('nextTitle')}</h2>
        <p>{t('beginLead')}</p>
        <Form method="post">
          <SubmitButton name="act" value="begin" mih={72} size="xl" fullWidth>
            {t('begin')}
          </SubmitButton>
        </Form>
      </section>
      <section className={styles.card}>
        <h2>{t('again')}</h2>
        <Form method="post" className={styles.form} autoComplete="off">
          <TextField
            id="field-number"
            name="number"
            label={t('number')}
            description={t('numberHint')}
            autoComplete="off"
          />
          <TextField
            id="field-birthDate"
            name="birthDate"
            label={t('birthDate')}
            description={t('birthHint')}
            autoComplete="off"
          />
          <SubmitButton quiet name="act" value="open" mih={56}>
            {t('open')}
          </SubmitButton>
        </Form>
      </section>
    </>
  );
}
