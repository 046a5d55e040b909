import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import form from '../parts/desk-form.module.css';

/** Takes back what the desk wrote down; the company reads the reason. */
export function TakeBack({ id }: { id: string }) {
  const t = useTranslations('desk.benefits');
  return (
    <details>
      <summary>{t('takeBack')}</summary>
      <Form method="post" className={form.form}>
        <input type="hidden" name="id" value={id} />
        <TextField
          id={`field-back-${id}`}
          name="reason"
          label={t('backReason')}
          description={t('reasonHint')}
          maxLength={200}
        />
        <div className={form.acts}>
          <SubmitButton quiet name="act" value="back">
            {t('takeBackSure')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
