import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useText } from '../../frame.ts';
import { PaymentProgress } from '../me/payment-progress.tsx';
import { CompanyCheckoutDocument } from './order-questions.ts';

/** Where a company's payment stands, as the API knows it; on the way out (`go`) to the payment page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', attemptId = '' } = params;
  const { companyCheckout: attempt, companyPlans } = await api.load(CompanyCheckoutDocument, {
    companyId,
    id: attemptId,
  });
  const search = new URL(request.url).searchParams;
  const leaving = search.has('go');
  if (leaving && attempt.state === 'open' && attempt.url) throw api.redirectTo(attempt.url);
  const name = companyPlans.find(({ key }) => key === attempt.planKey)?.name ?? null;
  return api.answer({ attempt, name, leaving, gaveUp: search.has('back'), companyId });
}

export default function CompanyCheckout() {
  const { attempt, name, leaving, gaveUp, companyId } = useLoaderData<typeof loader>();
  const text = useText();
  const t = useTranslations('company');
  const shop = useTranslations('konbini');
  const byShop = attempt.means === 'konbini' ? '&means=konbini' : '';
  const home = `/company/${companyId}`;
  return (
    <PaymentProgress
      attempt={attempt}
      planName={name ? text(name) : null}
      leaving={leaving}
      gaveUp={gaveUp}
      places={{
        ...{ here: `${home}/checkout/${attempt.id}`, home, homeName: t('toCompany'), receipts: null },
        page: shop('pageCompany'),
        again: `${home}/order?plan=${attempt.planKey}&interval=year${byShop}`,
      }}
    />
  );
}
