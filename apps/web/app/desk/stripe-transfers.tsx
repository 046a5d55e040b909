import { count, money, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { AwaitedList, PaidList } from './stripe-transfers/awaited-list.tsx';
import { StripeTransfersDocument } from './stripe-transfers/questions.ts';
import styles from './transfers/transfers.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  return api.answer((await api.load(StripeTransfersDocument)).stripeTransfers);
}

/** Invoices that are paid into the accounts which Stripe gives companies, and what lies there for none. */
export default function DeskStripeTransfers() {
  const all = useLoaderData<typeof loader>();
  const t = useTranslations('desk.stripeTransfers');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const sums = [
    ['stripe', all.awaitedCount, all.awaitedAmount],
    ['own', all.ownCount, all.ownAmount],
  ] as const;
  return (
    <div className={styles.page}>
      <BackLink to="/desk/transfers">{t('toTransfers')}</BackLink>
      <DeskTitle title={t('title')} />
      <p className="quiet">{t('lead')}</p>
      <p className={styles.acts}>
        {t(`ways.${all.paidInto}`)} <Link to={to('/desk/settings/invoicing')}>{t('toSettings')}</Link>
      </p>
      <dl className={styles.sums}>
        {sums.map(([name, n, amount]) => (
          <div key={name}>
            <dt>{t(`sums.${name}`)}</dt>
            <dd className="figures">{t('sums.figure', { n: count(n), amount: money(amount, locale) })}</dd>
          </div>
        ))}
      </dl>
      <section className={panels.panel} aria-labelledby="awaited">
        <h2 id="awaited">{t('awaited')}</h2>
        {all.awaited.length === 0 ? <p className="quiet">{t('nothing')}</p> : null}
        <AwaitedList transfers={all.awaited} />
        {all.awaitedCount > all.awaited.length ? (
          <p className="small quiet">{t('more', { n: all.awaitedCount - all.awaited.length })}</p>
        ) : null}
      </section>
      <section className={panels.panel} aria-labelledby="balances">
        <h2 id="balances">{t('balances')}</h2>
        <p className="small quiet">{t('balancesLead')}</p>
        {all.balances.length === 0 ? <p className="quiet">{t('balancesNothing')}</p> : null}
        <ul className={styles.parts}>
          {all.balances.map(({ id, name, amount }) => (
            <li key={id}>
              <span lang="ja">{name}</span>
              <strong className="figures">{money(amount, locale)}</strong>
            </li>
          ))}
        </ul>
      </section>
      <section className={panels.panel} aria-labelledby="paid">
        <h2 id="paid">{t('paid')}</h2>
        {all.paid.length === 0 ? <p className="quiet">{t('paidNothing')}</p> : null}
        <PaidList transfers={all.paid} />
      </section>
    </div>
  );
}
