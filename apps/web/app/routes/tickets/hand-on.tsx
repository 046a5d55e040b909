import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { Api } from '../../api/api.ts';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { SendTicketDocument, TakeTicketBackDocument } from './hand-on-questions.ts';
import styles from './tickets.module.css';

type Ticket = Pick<
  TicketPurchaseQuery['ticketPurchase']['tickets'][number],
  'id' | 'mayHandOn' | 'memberPrice' | 'sent'
>;

/** The way to send a ticket to somebody else; of one that was sent, where to and until when, and the way to take it back. */
export function HandOn({ ticket: { id, mayHandOn, memberPrice, sent } }: { ticket: Ticket }) {
  const t = useTranslations('handOn');
  const locale = useLocale() as UiLocale;
  if (sent)
    return (
      <div className={`${styles.sent} not-printed`}>
        <p className="small">{t('sentTo', { email: sent.email ?? '', until: moment(sent.until, locale) })}</p>
        <Form method="post">
          <input type="hidden" name="ticketId" value={id} />
          <SubmitButton quiet name="act" value="takeBack" mih={48}>
            {t('takeBack')}
          </SubmitButton>
        </Form>
      </div>
    );
  if (!mayHandOn) return null;
  return (
    <details className={`${styles.giveBack} not-printed`}>
      <summary>{t('open')}</summary>
      <p className="small">{t('lead')}</p>
      {memberPrice ? <p className="small">{t('memberPrice')}</p> : null}
      <Form method="post">
        <input type="hidden" name="ticketId" value={id} />
        <TextField label={t('email')} type="email" name="email" autoComplete="off" />
        <SubmitButton quiet name="act" value="send" mih={48}>
          {t('send')}
        </SubmitButton>
      </Form>
    </details>
  );
}

/** Sends a ticket or takes it back, as the fields say; null where they say neither. */
export async function handOnAct(api: Api, { act, ticketId = '', email = '' }: Record<string, string>) {
  if (act === 'send') return api.send(SendTicketDocument, { id: ticketId, email });
  return act === 'takeBack' ? api.send(TakeTicketBackDocument, { id: ticketId }) : null;
}
