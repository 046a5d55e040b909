import { moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useText } from '../../frame.ts';
import type { CounterBookingShownFragment } from '../../gql/desk/graphql.ts';
import folds from '../parts/fold.module.css';
import { useRights } from '../rights.ts';
import { BookingPaper, CashReceiptLink } from './counter-papers.tsx';
import { AwaitedTransfer } from './awaited-transfer.tsx';
import { BuyerName } from './buyer-name.tsx';
import { CounterAccount } from './counter-account.tsx';
import styles from './counter.module.css';
import { useDateLabel } from '../../parts/date-label.ts';
import { PhoneLink } from '../../parts/phone-link.tsx';

type Props = {
  bookings: readonly CounterBookingShownFragment[];
  /** What was said to an account that was typed in. */
  account?: Returned;
};

const isOpen = ({ stage, due, account }: CounterBookingShownFragment): boolean =>
  stage === 'waits' || stage === 'lapsed' || due > 0 || account !== null;

/** Bookings by name: first those that wait for money or whose money waits, then, folded away, all others. */
export function CounterBookings({ bookings, account }: Props) {
  const t = useTranslations('desk.eventCounter');
  const open = bookings.filter(isOpen);
  const settled = bookings.filter((booking) => !isOpen(booking));
  return (
    <section className={styles.bookings} aria-labelledby="unpaid">
      <h2 id="unpaid">{t('unpaid', { count: open.length })}</h2>
      {open.length === 0 ? (
        <p className="quiet">{t('unpaidNone')}</p>
      ) : (
        <BookingList bookings={open} account={account} />
      )}
      {settled.length > 0 ? (
        <details className={folds.fold}>
          <summary>{t('others', { count: settled.length })}</summary>
          <BookingList bookings={settled} />
        </details>
      ) : null}
    </section>
  );
}

function BookingList({ bookings, account }: Props) {
  return (
    <ul className={styles.list}>
      {bookings.map((booking) => (
        <BookingRow
          key={booking.id}
          booking={booking}
          returned={account?.values.orderId === booking.id ? account : undefined}
        />
      ))}
    </ul>
  );
}

function BookingRow({ booking, returned }: { booking: CounterBookingShownFragment; returned?: Returned }) {
  const labelOf = useDateLabel();
  const t = useTranslations('desk.eventCounter');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const rights = useRights();
  const { id, stage, total, due, kept, kana, phone, payUntil, lines, transfer, byTransfer } = booking;
  const endPaid = byTransfer ? 'endPaidTransfer' : 'endPaid';
  const sums = { total: money(total, locale), due: money(due, locale), kept: money(kept ?? 0, locale) };
  return (
    <li className={styles.booking}>
      <div className={styles.who}>
        <strong>
          <BuyerName {...booking} guestOrderId={booking.memberId ? null : id} />
        </strong>
        {kana ? <span className="small quiet">{kana}</span> : null}
        {phone ? <PhoneLink number={phone} /> : null}
      </div>
      <div className="small">
        <span className="figures">{labelOf(booking)}</span>
        <br />
        {lines.map(({ name, quantity }) => t('kindOf', { name: text(name), quantity })).join(t('and'))}
      </div>
      <p className={styles.stage} data-stage={due > 0 ? 'due' : stage}>
        <strong className="figures">{due > 0 ? sums.due : sums.total}</strong>
        <span>
          {due > 0
            ? t('dueBack')
            : byTransfer && stage === 'waits'
              ? t('byTransfer')
              : t(`stages.${stage}`, { until: payUntil ? moment(payUntil, locale) : '' })}
        </span>
      </p>
      {transfer ? <AwaitedTransfer transfer={transfer} /> : null}
      {booking.account ? <CounterAccount {...{ id, account: booking.account, returned }} /> : null}
      <div className={styles.acts}>
        {!byTransfer && (stage === 'waits' || stage === 'lapsed') ? (
          <Act id={id} act="take" sum={total} label={t('take', sums)} />
        ) : null}
        {stage === 'settled' && booking.kept != null ? <BookingPaper id={id} /> : null}
        {booking.hasCash ? <CashReceiptLink id={id} /> : null}
        {due > 0 && rights.money ? (
          <Act id={id} act="handBack" sum={due} label={t('handBack', sums)} />
        ) : null}
        {kept != null ? (
          <details className={folds.fold}>
            <summary>{t('end')}</summary>
            <p className="small">{t(stage === 'settled' && total > 0 ? endPaid : 'endUnpaid', sums)}</p>
            <Act id={id} act="end" sum={kept} label={t('endAct')} quiet />
          </details>
        ) : null}
      </div>
    </li>
  );
}

function Act({
  id,
  act,
  sum,
  label,
  quiet = false,
}: {
  id: string;
  act: string;
  sum: number;
  label: string;
  quiet?: boolean;
}) {
  return (
    <Form method="post">
      <input type="hidden" name="orderId" value={id} />
      <input type="hidden" name="sum" value={sum} />
      <SubmitButton quiet={quiet} name="act" value={act} mih={48}>
        {label}
      </SubmitButton>
    </Form>
  );
}
