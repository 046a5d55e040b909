import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { CardProgress } from '../me/card-progress.tsx';
import { CompanyCardPageDocument } from './card-questions.ts';

/** On the way out (`go`) to the payment company's page as soon as there is one; on the way back the page only watches. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', pageId = '' } = params;
  const asked = { companyId, id: pageId };
  const { companyCardPage: page, companyCard } = await api.load(CompanyCardPageDocument, asked);
  const search = new URL(request.url).searchParams;
  const leaving = search.has('go');
  if (leaving && page.state === 'open' && page.url) throw api.redirectTo(page.url);
  return api.answer({ page, card: companyCard ?? null, leaving, gaveUp: search.has('back'), companyId });
}

export default function CompanyCardPage() {
  const { companyId, ...shown } = useLoaderData<typeof loader>();
  const t = useTranslations('company');
  const home = `/company/${companyId}`;
  const places = { here: `${home}/card/${shown.page.id}`, home, homeName: t('back'), change: home };
  return <CardProgress {...shown} places={places} />;
}
