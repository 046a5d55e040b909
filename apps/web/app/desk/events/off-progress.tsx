import { count, moment, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventCallingOffQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { BuyerName } from './buyer-name.tsx';
import styles from './events.module.css';
import { RetryOrder } from './retry-order.tsx';

type Off = EventCallingOffQuery['eventCallingOff'];

/** How far it is, order by order and yen by yen, and what needs a person. */
export function OffProgress({ off, at }: { off: Off; at: string }) {
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { reason, waiting, done, needPerson, refundDue, refundDone, refundWaits, troubled } = off;
  return (
    <>
      <section className={panels.panel} aria-label={t('off')}>
        <p className="figures">{t('offAt', { at: moment(at, locale) })}</p>
        {reason ? <p>{text(reason)}</p> : null}
        <dl className={styles.figures}>
          <div>
            <dt>{t('offWaiting')}</dt>
            <dd>{count(waiting)}</dd>
          </div>
          <div>
            <dt>{t('offDone')}</dt>
            <dd>{count(done)}</dd>
          </div>
          <div>
            <dt>{t('offNeedPerson')}</dt>
            <dd>{count(needPerson)}</dd>
          </div>
          <div>
            <dt>{t('offRefunded')}</dt>
            <dd>{t('offRefundOf', { done: money(refundDone, locale), due: money(refundDue, locale) })}</dd>
          </div>
        </dl>
        <p className="small quiet" role="status">
          {t(waiting > 0 || refundDone < refundDue ? 'offProgress' : 'offFinished')}
        </p>
        {refundWaits > 0 ? (
          <p className="small">{t('offRefundWaits', { price: money(refundWaits, locale) })}</p>
        ) : null}
      </section>
      {troubled.length > 0 ? <Troubled orders={troubled} /> : null}
    </>
  );
}

function Troubled({ orders }: { orders: Off['troubled'] }) {
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  return (
    <section className={panels.panel}>
      <h2>{t('offTroubled')}</h2>
      <div className={styles.scroll}>
        <table className={panels.table}>
          <thead>
            <tr>
              <th scope="col">{t('attendeeName')}</th>
              <th scope="col">{t('trayWhat')}</th>
              <th scope="col" className={panels.figure}>
                {t('trayAmount')}
              </th>
              <th scope="col">{t('retry')}</th>
            </tr>
          </thead>
          <tbody>
            {orders.map(({ orderId, memberId, name, number, trouble, refund }) => (
              <tr key={orderId}>
                <th scope="row">
                  <BuyerName memberId={memberId} name={name} number={number} />
                </th>
                <td>{t(`troubles.${trouble}`)}</td>
                <td className={panels.figure}>{money(refund, locale)}</td>
                <td>
                  <RetryOrder orderId={orderId} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
