import { moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import voucherStyles from '../me/voucher.module.css';
import { CopyButton } from './copy-button.tsx';
import { usePurchaseDoor } from './purchase-door.ts';

type Purchase = TicketPurchaseQuery['ticketPurchase'];
type Props = { purchase: Purchase; transfer: NonNullable<Purchase['transfer']>; refusal?: string };

/** Into which account an order is paid, how much, under which name and until when, and giving the places back; once that time is over, that the money is looked for. */
export function PayByTransfer({ purchase, transfer, refusal }: Props) {
  const t = useTranslations('ticketPay.transfer');
  const locale = useLocale() as UiLocale;
  const { amount, received, payUntil } = transfer;
  const sums = { received: money(received, locale), left: money(amount - received, locale) };
  const until = moment(payUntil, locale);
  const over = purchase.secondsLeft === 0;
  const lead = received > 0 ? 'leadPart' : 'lead';
  return (
    <Page title={t(over ? 'overTitle' : 'title')} lead={t(over ? 'overLead' : lead, { until })}>
      <ProblemSummary wrong={[]} refusal={refusal} />
      {received > 0 ? (
        <Notice tone="warn">
          <p>{t(over ? 'receivedOver' : 'received', sums)}</p>
        </Notice>
      ) : null}
      {over ? <p>{t('overNotPaid')}</p> : <HowToTransfer purchase={purchase} transfer={transfer} />}
      <WaysOn purchase={purchase} />
    </Page>
  );
}

/** The sum that is left, the account, the name and the last instant, each to be copied. */
function HowToTransfer({ purchase, transfer }: Pick<Props, 'purchase' | 'transfer'>) {
  const t = useTranslations('ticketPay.transfer');
  const events = useTranslations('events');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const door = usePurchaseDoor(purchase);
  const { title, startsAt } = purchase;
  const { amount, received, bankAccount, payer, payUntil } = transfer;
  return (
    <>
      <section className={voucherStyles.sum}>
        <Facts>
          <Fact name={t('amount')}>
            <span className={voucherStyles.large}>{money(amount - received, locale)}</span>
          </Fact>
          <Fact name={t('payUntil')}>
            <strong>{moment(payUntil, locale)}</strong>
          </Fact>
          <Fact name={t('account')}>
            <span lang="ja">{bankAccount}</span> <CopyButton what={t('account')} text={bankAccount} />
          </Fact>
          <Fact name={t('payer')}>
            <strong className={voucherStyles.payer} lang="ja">
              {payer}
            </strong>
            {door.guest ? t('andName') : null} <CopyButton what={t('payer')} text={payer} />
          </Fact>
          <Fact name={events('title')}>{text(title)}</Fact>
          <Fact name={events('when')}>{moment(startsAt, locale)}</Fact>
        </Facts>
      </section>
      <p>{t('payerHint')}</p>
      <p>{t('fee')}</p>
      <p className="small quiet">
        {t('days')} {t('mailed')}
      </p>
    </>
  );
}

function WaysOn({ purchase }: Pick<Props, 'purchase'>) {
  const t = useTranslations('tickets');
  const to = useLinks();
  const door = usePurchaseDoor(purchase);
  return (
    <>
      {door.guest ? null : (
        <Acts>
          <ButtonLink to={to('/me/tickets')} quiet>
            {t('all')}
          </ButtonLink>
        </Acts>
      )}
      <Form method="post" action={to(door.page)} className={voucherStyles.giveUp}>
        <SubmitButton quiet name="act" value="giveUp" mih={48}>
          {t('giveUp')}
        </SubmitButton>
      </Form>
    </>
  );
}
