import { moment, money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { BuyerName } from './events/buyer-name.tsx';
import styles from './events/events.module.css';
import { RetryTicketOrderDocument, TicketTrayDocument } from './events/off-questions.ts';
import { RetryOrder } from './events/retry-order.tsx';
import { SaleCheck } from './events/sale-check.tsx';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { ticketTray } = await api.load(TicketTrayDocument, {});
  return api.answer(ticketTray);
}

/** Has what did not work tried once more. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { orderId = '' } = await textOf(request);
  const outcome = await api.send(RetryTicketOrderDocument, { id: orderId });
  return outcome.ok ? api.answer({ refusal: null }) : api.answer({ refusal: outcome.refusal.message }, 409);
}

/** Everything about tickets that is paid and not fulfilled, and what the last look at all sales found. */
export default function DeskTicketTray() {
  const { items, checkedAt, faults } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.events');
  return (
    <div className={styles.page}>
      <BackLink to="/desk/events">{t('back')}</BackLink>
      <DeskTitle title={t('tray')} />
      <p className="quiet">{t('trayLead')}</p>
      {answer ? (
        <p className={`${panels.notice} ${answer.refusal ? panels.bad : panels.good}`} role="status">
          {answer.refusal ?? t('retried')}
        </p>
      ) : null}
      {items.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('trayEmpty')}</h2>
          <p className="quiet">{t('trayEmptyLead')}</p>
        </section>
      ) : (
        <TrayTable items={items} />
      )}
      <SaleCheck checkedAt={checkedAt ?? null} faults={faults} />
    </div>
  );
}

function TrayTable({ items }: { items: ReturnType<typeof useLoaderData<typeof loader>>['items'] }) {
  const t = useTranslations('desk.events');
  const outside = useTranslations('desk.outsideMoney');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <div className={styles.scroll}>
      <table className={panels.table}>
        <thead>
          <tr>
            <th scope="col">{t('trayOrder')}</th>
            <th scope="col">{t('trayWhat')}</th>
            <th scope="col" className={panels.figure}>
              {t('trayAmount')}
            </th>
            <th scope="col">{t('traySince')}</th>
            <th scope="col">{t('trayAct')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(
            ({ kind, orderId, eventId, titleJa, memberId, name, amount, since, outsideId, dueBy }) => (
              <tr key={`${kind}-${orderId}-${since}`}>
                <th scope="row">
                  <BuyerName memberId={memberId} name={name} />{' '}
                  <Link to={to(`/desk/events/${eventId}`)} className="small">
                    {titleJa}
                  </Link>
                </th>
                <td>
                  {t(`trayKinds.${kind}`)}
                  {dueBy ? (
                    <span className={`small figures ${styles.below}`}>
                      {outside('dueBy', { at: moment(dueBy, locale) })}
                    </span>
                  ) : null}
                </td>
                <td className={panels.figure}>{money(amount, locale)}</td>
                <td className="figures">{moment(since, locale)}</td>
                <td>
                  {outsideId ? (
                    <Link to={to(`/desk/events/tray/${outsideId}`)}>
                      {outside(kind === 'disputed' ? 'look' : 'decide')}
                    </Link>
                  ) : kind === 'to_repay' ? (
                    <Link to={to('/desk/held')}>{t('trayRepay')}</Link>
                  ) : kind === 'needs_account' ? null : (
                    <RetryOrder orderId={orderId} />
                  )}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
