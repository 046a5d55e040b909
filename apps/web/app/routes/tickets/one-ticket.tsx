import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { QrCode } from '../../parts/qr-code.tsx';
import styles from './tickets.module.css';

type Props = {
  ticket: TicketPurchaseQuery['ticketPurchase']['tickets'][number];
  number: number;
  count: number;
  mayGiveBack: boolean;
};

/** One ticket: its QR code while it is good, what became of it, and below a fold the way to give it back. */
export function OneTicket({ ticket: { id, name, code, state }, number, count, mayGiveBack }: Props) {
  const t = useTranslations('tickets');
  const text = useText();
  return (
    <li className={styles.ticket} data-state={state}>
      <p className={styles.name}>{text(name)}</p>
      {state === 'cancelled' ? null : <QrCode value={code} label={t('qr', { name: text(name) })} />}
      <p className="small quiet figures">{t('ticketOf', { number, count })}</p>
      {state === 'valid' && mayGiveBack ? (
        <details className={`${styles.giveBack} not-printed`}>
          <summary>{t('giveBack')}</summary>
          <p className="small">{t('giveBackLead')}</p>
          <Form method="post">
            <input type="hidden" name="ticketId" value={id} />
            <SubmitButton quiet name="act" value="cancel" mih={48}>
              {t('giveBackAct')}
            </SubmitButton>
          </Form>
        </details>
      ) : state === 'valid' ? null : (
        <p>{t(`states.${state}`)}</p>
      )}
    </li>
  );
}
