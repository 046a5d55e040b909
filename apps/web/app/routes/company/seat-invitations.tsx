import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Acts, Section } from '../../parts/page.tsx';
import type { Seat } from './seat.type.ts';
import styles from './seats.module.css';

/** Whom to invite, one address a line. */
export function InviteForm({ typed, free, asked }: { typed: string; free: number; asked: number }) {
  const t = useTranslations('seats');
  return (
    <Section title={t('inviteTitle')} lead={t('inviteLead')}>
      <Form method="post" className={styles.form}>
        <LongTextField
          name="emails"
          id="field-emails"
          label={t('emails')}
          description={t('emailsHint')}
          autosize
          minRows={3}
          maxLength={6000}
          defaultValue={typed}
          key={typed}
        />
        <p className="small quiet">{t('privacy')}</p>
        {asked > 0 && asked >= free ? <p className="small">{t('firstCome', { free, asked })}</p> : null}
        <Acts>
          <SubmitButton name="act" value="invite">
            {t('invite')}
          </SubmitButton>
        </Acts>
      </Form>
    </Section>
  );
}

/** Who was asked and has not come yet. */
export function Invitations({ seats }: { seats: Seat[] }) {
  const t = useTranslations('seats');
  const locale = useLocale() as UiLocale;
  return (
    <Section title={t('askedTitle')}>
      <ul className={styles.list}>
        {seats.map(({ id, email, state, expiresOn }) => (
          <li key={id} className={styles.row}>
            <div className={styles.who}>
              <p className={styles.email}>{email}</p>
              <p className="small quiet figures">
                {state === 'expired' || !expiresOn
                  ? t('expired')
                  : t('expires', { date: day(expiresOn, locale) })}
              </p>
            </div>
            <Form method="post" className={styles.acts}>
              <input type="hidden" name="seatId" value={id} />
              <SubmitButton quiet name="act" value="resend" aria-label={t('resendTo', { email })}>
                {t('resend')}
              </SubmitButton>
              <SubmitButton quiet name="act" value="revoke" aria-label={t('revokeOf', { email })}>
                {t('revoke')}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
