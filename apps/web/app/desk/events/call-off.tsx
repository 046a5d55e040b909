import { count, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { EventCallingOffQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import styles from './events.module.css';

type Props = {
  off: EventCallingOffQuery['eventCallingOff'];
  typed?: { reasonJa: string; reasonEn: string };
};

/** What calling it off would mean, to the yen, then the reason and the button. */
export function CallOff({ off: { orders, tickets, refundDue, startsAt }, typed }: Props) {
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const rights = useRights();
  return (
    <section className={panels.panel}>
      <p>{t(startsAt ? 'callOffDateLead' : 'callOffLead')}</p>
      <dl className={styles.figures}>
        <div>
          <dt>{t('offOrders')}</dt>
          <dd>{count(orders)}</dd>
        </div>
        <div>
          <dt>{t('offTickets')}</dt>
          <dd>{count(tickets)}</dd>
        </div>
        <div>
          <dt>{t('offRefund')}</dt>
          <dd>{money(refundDue, locale)}</dd>
        </div>
      </dl>
      {rights.givePlans ? (
        <Form method="post" className={form.form}>
          <TextField
            id="field-reasonJa"
            name="reasonJa"
            label={t('offReasonJa')}
            defaultValue={typed?.reasonJa ?? ''}
            maxLength={300}
            autoComplete="off"
          />
          <TextField
            id="field-reasonEn"
            name="reasonEn"
            label={t('offReasonEn')}
            defaultValue={typed?.reasonEn ?? ''}
            maxLength={300}
            autoComplete="off"
            lang="en"
            optional
          />
          <div className={form.acts}>
            <SubmitButton mih={48}>
              {refundDue > 0 ? t('callOffAct', { price: money(refundDue, locale) }) : t('callOffActFree')}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
    </section>
  );
}
