import { moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { AdmissionShownFragment } from '../../gql/desk/graphql.ts';
import { DoorReceiptLink } from './counter-papers.tsx';
import panels from '../parts/panel.module.css';
import styles from './events.module.css';

/** What the door says about a code: who may come in and what is to be paid, or why not; a mistake is taken back here. */
export function DoorAnswer({ admission }: { admission: AdmissionShownFragment }) {
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { verdict, ticketId, name, attendee, typeName, price, since, addOns } = admission;
  const words = useTranslations('desk.addOns');
  const due = addOns.reduce((sum, addOn) => sum + addOn.due, 0);
  const good = verdict === 'admitted';
  const tone = good ? panels.good : verdict === 'already_in' ? panels.warn : panels.bad;
  return (
    <section className={`${panels.notice} ${tone} ${styles.answer}`} role="status" data-verdict={verdict}>
      <h2>{t(`verdicts.${verdict}`)}</h2>
      {attendee || name ? (
        <p>
          {t('honoured', { name: attendee ?? name ?? '' })}
          {typeName ? ` · ${text(typeName)}` : null}
        </p>
      ) : null}
      {attendee && name ? <p className="small">{t('orderedBy', { name })}</p> : null}
      {good && price ? <p className="figures">{t('collect', { price: money(price, locale) })}</p> : null}
      {addOns.length > 0 && (good || verdict === 'already_in') ? (
        <p className="figures">
          {words('forParty')}:{' '}
          <strong>
            {addOns
              .map((addOn) => words('pieces', { name: text(addOn.name), count: addOn.count }))
              .join(words('and'))}
          </strong>
          {good && due > 0 ? ` · ${words('due', { price: money(due, locale) })}` : null}
        </p>
      ) : null}
      {verdict === 'already_in' && since ? (
        <p className="figures">{t('since', { at: moment(since, locale) })}</p>
      ) : null}
      {good && ticketId && (price || due > 0) ? <DoorReceiptLink ticketId={ticketId} /> : null}
      {good && ticketId ? (
        <Form method="post">
          <input type="hidden" name="ticketId" value={ticketId} />
          <SubmitButton quiet name="act" value="undo" mih={44}>
            {t('undo')}
          </SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}
