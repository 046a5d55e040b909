import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { MemberQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import styles from './member.module.css';

/** Whether mail reaches the member: what the mail server said, what was read in the mailbox, and the way to say it or take it back. */
export function MailReach({ reach, refusal }: { reach: MemberQuery['memberMailReach']; refusal: string }) {
  const t = useTranslations('desk.member.mail');
  const locale = useLocale() as UiLocale;
  const { serves } = useRights();
  const { undeliverableSince, saidBy, refusedSince } = reach;
  return (
    <section className={`${panels.panel} ${styles.mail}`} aria-labelledby="mail-reach">
      <h2 id="mail-reach">{t('title')}</h2>
      {refusal ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {refusal}
        </p>
      ) : null}
      {undeliverableSince ? (
        <div className={`${panels.notice} ${panels.warn}`} role="status">
          <strong>{t('undeliverable')}</strong>
          <span>
            {saidBy
              ? t('saidBy', { at: moment(undeliverableSince, locale), by: saidBy })
              : t('saidByServer', { at: moment(undeliverableSince, locale) })}
          </span>
          <span>{t('consequence')}</span>
        </div>
      ) : (
        <p className="small quiet">{t('deliverable')}</p>
      )}
      {refusedSince ? (
        <p className="small quiet">{t('refused', { at: moment(refusedSince, locale) })}</p>
      ) : null}
      {serves ? (
        <Form method="post" preventScrollReset>
          <SubmitButton
            quiet
            size="sm"
            mih={44}
            name="intent"
            value={undeliverableSince ? 'deliverable' : 'undeliverable'}
          >
            {undeliverableSince ? t('again') : t('mark')}
          </SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}
