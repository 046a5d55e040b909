import { money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { GivenGiftQuery } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import styles from './gifts.module.css';

/** Sends the mail again, or to another address. */
export function MailGift({ gift, problem }: { gift: GivenGiftQuery['givenGift']; problem?: string }) {
  const t = useTranslations('gift');
  const { state, recipientEmail, bounced } = gift;
  return (
    <Section
      title={bounced ? t('mailElsewhereTitle') : t('mailTitle')}
      lead={bounced ? t('mailElsewhere') : recipientEmail ? t('mailLead') : t('mailInstead')}
    >
      <Form method="post" noValidate className={styles.form}>
        <TextField
          name="recipientEmail"
          id="field-recipientEmail"
          label={t('recipientEmail')}
          type="email"
          inputMode="email"
          autoComplete="off"
          defaultValue={recipientEmail ?? ''}
          description={t('recipientEmailHint')}
          error={problem}
        />
        <div>
          <SubmitButton quiet name="act" value="send" mih={48}>
            {state === 'sent' && !bounced ? t('sendAgain') : t('sendNow')}
          </SubmitButton>
        </div>
      </Form>
    </Section>
  );
}

/** Gives everything back while nobody has received it; the button says so, and is asked once more before it is shown. */
export function CancelGift({ amount }: { amount: number }) {
  const t = useTranslations('gift');
  const locale = useLocale() as UiLocale;
  const price = money(amount, locale);
  return (
    <Section title={t('cancelTitle')} lead={t('cancelLead', { price })}>
      <details className={styles.cancel}>
        <summary>{t('cancelOpen')}</summary>
        <Form method="post" className={styles.form}>
          <p>{t('cancelSure')}</p>
          <div>
            <SubmitButton quiet name="act" value="cancel" mih={48}>
              {t('cancelAct', { price })}
            </SubmitButton>
          </div>
        </Form>
      </details>
    </Section>
  );
}
