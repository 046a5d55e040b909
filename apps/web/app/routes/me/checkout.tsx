import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { rememberedChoice } from '../events/wanted-choice.ts';
import { PaymentProgress } from './payment-progress.tsx';

const CheckoutAttemptDocument = graphql(`
  query CheckoutAttempt($id: ID!) {
    checkoutAttempt(id: $id) {
      ...ShownAttempt
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
    choice: rememberedChoice(request, api.place),
  });
}

export default function CheckoutPage() {
  const { attempt, planName, leaving, gaveUp, choice } = useLoaderData<typeof loader>();
  const text = useText();
  const t = useTranslations('checkout');
  const shop = useTranslations('konbini');
  const guest = useTranslations('guest');
  const byShop = attempt.means === 'konbini' ? '&interval=year&means=konbini' : '';
  return (
    <PaymentProgress
      attempt={attempt}
      planName={planName && text(planName)}
      leaving={leaving}
      gaveUp={gaveUp}
      places={{
        ...{ here: `/me/checkout/${attempt.id}`, home: '/me', receipts: '/me/receipts' },
        ...{ homeName: t('paidMe'), page: shop('pageMe') },
        goOn: choice === null ? null : { to: choice, name: guest('choiceWithPlan') },
        again: `/me/upgrade?plan=${attempt.planKey}${byShop}`,
      }}
    />
  );
}
