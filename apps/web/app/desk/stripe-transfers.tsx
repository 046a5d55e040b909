import { onlyDigits } from '@enishi/japan';
import { count, money, type UiLocale } from '@enishi/ui';
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
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import { AwaitedList, PaidList } from './stripe-transfers/awaited-list.tsx';
import { BalanceList, ReturnList } from './stripe-transfers/balance-list.tsx';
import {
  AskCashReturnDocument,
  AskTransferAgainDocument,
  DecideCashReturnDocument,
  StripeTransfersDocument,
} from './stripe-transfers/questions.ts';
import styles from './transfers/transfers.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  return api.answer((await api.load(StripeTransfersDocument)).stripeTransfers);
}

type Answer = Partial<{ done: 'ask' | 'approve' | 'withdraw' | 'retry'; refusal: string }>;

/** Money that lies at Stripe goes back: one person asks, another approves. A transfer that Stripe would not await is asked for once more. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { act, id = '', amount = '' } = await textOf(request);
  if (act === 'retry') {
    const asked = await api.send(AskTransferAgainDocument, { id });
    return asked.ok
      ? api.answer<Answer>({ done: act })
      : api.answer<Answer>({ refusal: asked.refusal.message }, 422);
  }
  if (act !== 'ask' && act !== 'approve' && act !== 'withdraw') return api.answer<Answer>({});
  const outcome =
    act === 'ask'
      ? await api.send(AskCashReturnDocument, { id, amount: Number(onlyDigits(amount) || 0) })
      : await api.send(DecideCashReturnDocument, { id, approve: act === 'approve' });
  return outcome.ok
    ? api.answer<Answer>({ done: act })
    : api.answer<Answer>({ refusal: outcome.refusal.message }, 422);
}

/** Invoices that are paid into the accounts which Stripe gives companies, and what lies there for none. */
export default function DeskStripeTransfers() {
  const all = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
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
      <OutcomeNotice done={answer?.done && t(`done.${answer.done}`)} refusal={answer?.refusal} />
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
        <BalanceList balances={all.balances} />
        <ReturnList returns={all.returns} balances={all.balances} />
      </section>
      <section className={panels.panel} aria-labelledby="paid">
        <h2 id="paid">{t('paid')}</h2>
        {all.paid.length === 0 ? <p className="quiet">{t('paidNothing')}</p> : null}
        <PaidList transfers={all.paid} />
      </section>
    </div>
  );
}
