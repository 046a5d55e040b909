import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import form from '../parts/desk-form.module.css';

/** Invites people to seats for a company. */
export function SeatInviteForm() {
  const t = useTranslations('desk.seats');
  return (
    <details>
      <summary>{t('invite')}</summary>
      <Form method="post" className={form.form}>
        <LongTextField
          name="emails"
          id="field-emails"
          label={t('emails')}
          autosize
          minRows={2}
          maxLength={6000}
        />
        <div className={form.acts}>
          <SubmitButton quiet name="act" value="seat_invite">
            {t('inviteSure')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
