import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks, useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { CheckoutEnd } from './checkout-end.tsx';
import { VoucherPage } from './voucher-page.tsx';
import { Waiting } from './waiting.tsx';
import { useWatching } from './watching.ts';

const CheckoutAttemptDocument = graphql(`
  query CheckoutAttempt($id: ID!) {
    checkoutAttempt(id: $id) {
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
        codes {
          chain
          paymentCode
          confirmationNumber
        }
      }
    }
    plans {
      key
      name {
        ja
        en
      }
    }
  }
`);

const pollEveryMs = 1500;
const pollUnknownEveryMs = 6000;
const pollVoucherEveryMs = 10_000;
/** States that change by themselves, but not at once. */
const patient: Partial<Record<string, number>> = { unknown: pollUnknownEveryMs, waiting: pollVoucherEveryMs };
const moving = ['requested', 'open', 'confirming'] as const;

/**
 * Where the payment stands, as the API knows it: the browser coming back proves nothing. On the way out (`go`) the
 * visitor is sent to the payment page as soon as there is one; on the way back this page only watches.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { checkoutAttempt, plans } = await api.load(CheckoutAttemptDocument, { id: params.attemptId ?? '' });
  const search = new URL(request.url).searchParams;
  const leaving = search.has('go');
  if (leaving && checkoutAttempt.state === 'open' && checkoutAttempt.url)
    throw api.redirectTo(checkoutAttempt.url);
  const plan = plans.find(({ key }) => key === checkoutAttempt.planKey);
  return api.answer({
    attempt: checkoutAttempt,
    planName: plan?.name ?? null,
    leaving,
    gaveUp: search.has('back'),
  });
}

export default function CheckoutPage() {
  const { attempt, planName, leaving, gaveUp } = useLoaderData<typeof loader>();
  const t = useTranslations('checkout');
  const shop = useTranslations('konbini');
  const to = useLinks();
  const text = useText();
  const stillMoving = (moving as readonly string[]).includes(attempt.state);
  const slow = useWatching(stillMoving ? (gaveUp ? null : pollEveryMs) : (patient[attempt.state] ?? null));
  if (attempt.state === 'waiting')
    return <VoucherPage attempt={attempt} planName={planName ? text(planName) : ''} />;
  if (!stillMoving) return <CheckoutEnd attempt={attempt} planName={planName && text(planName)} />;
  const opening = attempt.means === 'konbini' ? shop('openingTitle') : t('openingTitle');
  const title = leaving ? opening : t('confirmingTitle');
  if (attempt.state === 'open' && attempt.url && (gaveUp || slow)) {
    return (
      <Page title={t('openTitle')} lead={t('openLead')}>
        <Acts>
          <ButtonLink to={to(`/me/checkout/${attempt.id}?go=1`)}>{t('openAct')}</ButtonLink>
          <ButtonLink to={to('/me')} quiet>
            {t('paidMe')}
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
