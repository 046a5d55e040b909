import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import type { Member, Payment } from './member.type.ts';
import { PaymentTable } from './payment-table.tsx';
import styles from './member.module.css';

/** What a member paid, and the way to record a fee that came in at the desk. */
export function Payments({ member, payments }: { member: Member; payments: Payment[] }) {
  const t = useTranslations('desk.member');
  const fee = useTranslations('desk.fee');
  const rights = useRights();
  const to = useLinks();
  const home = `/desk/members/${member.id}`;
  return (
    <section className={panels.panel} aria-labelledby="payments">
      <h2 id="payments">{t('payments')}</h2>
      {rights.money && !member.leftOn ? (
        <p className={styles.record}>
          <Link className={styles.target} to={to(`${home}/fee`)}>
            {fee('record')}
          </Link>
        </p>
      ) : null}
      <PaymentTable payments={payments} home={home} receiptPages />
    </section>
  );
}
