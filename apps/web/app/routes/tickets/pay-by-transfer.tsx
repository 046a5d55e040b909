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

/** Into which account an order is paid, how much, under which name and until when; and giving the places back. */
export function PayByTransfer({ purchase, transfer, refusal }: Props) {
  const t = useTranslations('ticketPay.transfer');
  const tickets = useTranslations('tickets');
  const events = useTranslations('events');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const door = usePurchaseDoor(purchase);
  const { title, startsAt } = purchase;
  const { amount, received, bankAccount, payer, payUntil } = transfer;
  const left = amount - received;
  return (
    <Page title={t('title')} lead={t('lead', { until: moment(payUntil, locale) })}>
      <ProblemSummary wrong={[]} refusal={refusal} />
      {received > 0 ? (
        <Notice tone="warn">
          <p>{t('received', { received: money(received, locale), left: money(left, locale) })}</p>
        </Notice>
      ) : null}
      <section className={voucherStyles.sum}>
        <Facts>
          <Fact name={t('amount')}>
            <span className={voucherStyles.large}>{money(left, locale)}</span>
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
            </strong>{' '}
            <CopyButton what={t('payer')} text={payer} />
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
      {door.guest ? null : (
        <Acts>
          <ButtonLink to={to('/me/tickets')} quiet>
            {tickets('all')}
          </ButtonLink>
        </Acts>
      )}
      <Form method="post" action={to(door.page)} className={voucherStyles.giveUp}>
        <SubmitButton quiet name="act" value="giveUp" mih={48}>
          {tickets('giveUp')}
        </SubmitButton>
      </Form>
    </Page>
  );
}
