import { shortDay, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import styles from './companies.module.css';
import type { CompanyAdmins } from './company.type.ts';

/** Who acts for a company, and who was asked to; invited and removed here for a company that cannot do it itself. */
export function CompanyPeople({ admins, invites }: CompanyAdmins) {
  const t = useTranslations('desk.companies');
  const locale = useLocale() as UiLocale;
  const { writes } = useRights();
  return (
    <section className={panels.panel} aria-labelledby="people">
      <h2 id="people">{t('peopleTitle')}</h2>
      {admins.length === 0 ? <p className={`${panels.notice} ${panels.warn}`}>{t('nobody')}</p> : null}
      <ul className={styles.people}>
        {admins.map(({ id, email, since }) => (
          <li key={id}>
            <p>
              {email}
              <span className={styles.under}>{t('since', { date: shortDay(since, locale) })}</span>
            </p>
            {writes && admins.length > 1 ? (
              <details>
                <summary>{t('remove')}</summary>
                <Form method="post" className={form.acts} preventScrollReset>
                  <input type="hidden" name="id" value={id} />
                  <p className="small quiet">{t('removeHint')}</p>
                  <SubmitButton quiet name="act" value="remove">
                    {t('removeSure')}
                  </SubmitButton>
                </Form>
              </details>
            ) : null}
          </li>
        ))}
        {invites.map(({ id, email, state, lastDay }) => (
          <li key={id}>
            <p>
              {email}
              <span className={styles.under}>
                {state === 'waiting'
                  ? t('invitedUntil', { date: shortDay(lastDay, locale) })
                  : t('inviteOver')}
              </span>
            </p>
            {writes ? (
              <Form method="post" className={styles.inviteActs} preventScrollReset>
                <input type="hidden" name="id" value={id} />
                <SubmitButton quiet name="act" value="resend">
                  {t('resend')}
                </SubmitButton>
                <SubmitButton quiet name="act" value="revoke">
                  {t('revoke')}
                </SubmitButton>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {writes ? (
        <details open={admins.length === 0}>
          <summary>{t('invite')}</summary>
          <Form method="post" className={form.form} key={invites.length}>
            <TextField
              name="email"
              type="email"
              label={t('inviteEmail')}
              description={t('inviteHint')}
              maxLength={254}
            />
            <div className={form.acts}>
              <SubmitButton name="act" value="invite">
                {t('inviteSure')}
              </SubmitButton>
            </div>
          </Form>
        </details>
      ) : null}
    </section>
  );
}
