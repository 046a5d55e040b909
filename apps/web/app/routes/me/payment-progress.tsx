import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { ShownAttemptFragment as Attempt } from '../../gql/public/graphql.ts';
import { graphql } from '../../gql/public/index.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { CheckoutEnd, type PaymentPlaces } from './checkout-end.tsx';
import { VoucherPage } from './voucher-page.tsx';
import { Waiting } from './waiting.tsx';
import { useWatching } from './watching.ts';

export const ShownAttemptFragment = graphql(`
  fragment ShownAttempt on CheckoutAttempt {
    id
    state
    url
    planKey
    declineCode
    moneyMoved
    means
    amount
    voucher {
      url
      lastDay
      ...VoucherNumbers
    }
  }
`);

const pollEveryMs = 1500;
const pollUnknownEveryMs = 6000;
const pollVoucherEveryMs = 10_000;
/** States that change by themselves, but not at once. */
const patient: Partial<Record<string, number>> = { unknown: pollUnknownEveryMs, waiting: pollVoucherEveryMs };
const moving = ['requested', 'open', 'confirming'] as const;

type Props = {
  attempt: Attempt;
  planName: string | null;
  /** On the way out to the payment page. */
  leaving: boolean;
  /** Came back from there without paying. */
  gaveUp: boolean;
  places: PaymentPlaces;
};

/** What is shown while a payment is being made, and how it ended, for whoever pays. */
export function PaymentProgress({ attempt, planName, leaving, gaveUp, places }: Props) {
  const t = useTranslations('checkout');
  const shop = useTranslations('konbini');
  const to = useLinks();
  const stillMoving = (moving as readonly string[]).includes(attempt.state);
  const slow = useWatching(stillMoving ? (gaveUp ? null : pollEveryMs) : (patient[attempt.state] ?? null));
  if (attempt.state === 'waiting')
    return <VoucherPage attempt={attempt} planName={planName ?? ''} places={places} />;
  if (!stillMoving) return <CheckoutEnd attempt={attempt} planName={planName} places={places} />;
  const opening = attempt.means === 'konbini' ? shop('openingTitle') : t('openingTitle');
  const title = leaving ? opening : t('confirmingTitle');
  if (attempt.state === 'open' && attempt.url && (gaveUp || slow)) {
    return (
      <Page title={t('openTitle')} lead={t('openLead')}>
        <Acts>
          <ButtonLink to={to(`${places.here}?go=1`)}>{t('openAct')}</ButtonLink>
          <ButtonLink to={to(places.home)} quiet>
            {places.homeName}
          </ButtonLink>
        </Acts>
      </Page>
    );
  }
  return (
    <Page title={title} lead={leaving ? t('openingLead') : t('confirmingLead')}>
      <Waiting>{title}</Waiting>
      {slow ? <Notice tone="warn">{t('slow')}</Notice> : null}
      <p className="small quiet figures">
        {t('attempt')} {attempt.id}
      </p>
    </Page>
  );
}
