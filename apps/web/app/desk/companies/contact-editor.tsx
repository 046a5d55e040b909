import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import form from '../parts/desk-form.module.css';

type Props = {
  act: 'contact' | 'billing';
  known: { department: string; name: string; email: string } | null;
};

/** Whom to write to about a company, changed at the desk for whoever calls. */
export function ContactEditor({ act, known }: Props) {
  const t = useTranslations('desk.companies');
  return (
    <details>
      <summary>{t('change')}</summary>
      <Form method="post" className={form.form} key={`${known?.name} ${known?.email}`}>
        <TextField name="department" label={t('department')} defaultValue={known?.department} optional />
        <TextField name="contactName" label={t('person')} defaultValue={known?.name} />
        <TextField name="contactEmail" type="email" label={t('email')} defaultValue={known?.email} />
        <div className={form.acts}>
          <SubmitButton name="act" value={act}>
            {t('save')}
          </SubmitButton>
          {act === 'billing' && known ? (
            <SubmitButton quiet name="act" value="billing_same">
              {t('billingSame')}
            </SubmitButton>
          ) : null}
        </div>
      </Form>
    </details>
  );
}
