import { day, moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Page } from '../../parts/page.tsx';
import { VoucherNumbers } from '../me/voucher-numbers.tsx';
import voucherStyles from '../me/voucher.module.css';
import { usePurchaseDoor } from './purchase-door.ts';

type Purchase = TicketPurchaseQuery['ticketPurchase'];
type Props = {
  purchase: Purchase;
  voucher: NonNullable<NonNullable<Purchase['payment']>['voucher']>;
  refusal?: string;
};

/** What is taken to the store for an order of tickets: how much until when, the numbers of each chain, and giving the places back. */
export function PayAtStore({ purchase, voucher, refusal }: Props) {
  const t = useTranslations('ticketPay');
  const konbini = useTranslations('konbini');
  const tickets = useTranslations('tickets');
  const events = useTranslations('events');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { guest, page, around } = usePurchaseDoor(purchase);
  const { title, startsAt, total, expiresAt } = purchase;
  return (
    <Page title={t('voucherTitle')} lead={t('voucherLead', { until: moment(expiresAt, locale) })}>
      <ProblemSummary wrong={[]} refusal={refusal} />
      <section className={voucherStyles.sum}>
        <Facts>
          <Fact name={konbini('amount')}>
            <span className={voucherStyles.large}>{money(total, locale)}</span>
          </Fact>
          <Fact name={konbini('deadline')}>
            <strong>{konbini('deadlineValue', { date: day(voucher.lastDay, locale) })}</strong>
          </Fact>
          <Fact name={events('title')}>{text(title)}</Fact>
          <Fact name={events('when')}>{moment(startsAt, locale)}</Fact>
        </Facts>
      </section>
      <VoucherNumbers voucher={voucher} />
      <p className="small quiet">{t(guest ? 'mailedGuest' : 'mailed')}</p>
      <Acts>
        <ButtonLink to={voucher.url}>{konbini('open')}</ButtonLink>
        <ButtonLink to={to(around)} quiet>
          {tickets(guest ? 'toEvent' : 'all')}
        </ButtonLink>
      </Acts>
      <Form method="post" action={to(page)} className={voucherStyles.giveUp}>
        <SubmitButton quiet name="act" value="giveUp" mih={48}>
          {tickets('giveUp')}
        </SubmitButton>
      </Form>
    </Page>
  );
}
