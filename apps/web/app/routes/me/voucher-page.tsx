import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { ShownAttemptFragment } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Page } from '../../parts/page.tsx';
import type { PaymentPlaces } from './checkout-end.tsx';
import { GiveUpVoucher } from './give-up-voucher.tsx';
import { VoucherNumbers } from './voucher-numbers.tsx';
import styles from './voucher.module.css';

type Props = {
  attempt: ShownAttemptFragment;
  planName: string;
  places: Pick<PaymentPlaces, 'home' | 'homeName' | 'page'>;
};

/** What is taken to the store: how much, until when, and the numbers of each chain, large enough to be read out at the till. */
export function VoucherPage({ attempt, planName, places }: Props) {
  const t = useTranslations('konbini');
  const checkout = useTranslations('checkout');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { voucher, amount } = attempt;
  if (!voucher) return null;
  return (
    <Page title={t('waitingTitle')} lead={t('waitingLead', { plan: planName })}>
      <section className={styles.sum}>
        <Facts>
          <Fact name={t('amount')}>
            <span className={styles.large}>{money(amount, locale)}</span>
          </Fact>
          <Fact name={t('deadline')}>
            <strong>{t('deadlineValue', { date: day(voucher.lastDay, locale) })}</strong>
          </Fact>
        </Facts>
      </section>
      <VoucherNumbers voucher={voucher} />
      <p className="small quiet">{t('mailed', { page: places.page })}</p>
      <Acts>
        <ButtonLink to={voucher.url}>{t('open')}</ButtonLink>
        <ButtonLink to={to(places.home)} quiet>
          {places.homeName}
        </ButtonLink>
      </Acts>
      <GiveUpVoucher home={places.home} />
      <p className="small quiet figures">
        {checkout('attempt')} {attempt.id}
      </p>
    </Page>
  );
}
