import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { CardProgress } from './card-progress.tsx';
import { CardPageDocument } from './card-questions.ts';

/** On the way out (`go`) to the payment company's page as soon as there is one; on the way back the page only watches. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { cardPage, myCard } = await api.load(CardPageDocument, { id: params['pageId'] ?? '' });
  const search = new URL(request.url).searchParams;
  const leaving = search.has('go');
  if (leaving && cardPage.state === 'open' && cardPage.url) throw api.redirectTo(cardPage.url);
  return api.answer({ page: cardPage, card: myCard ?? null, leaving, gaveUp: search.has('back') });
}

export default function CardPage() {
  const shown = useLoaderData<typeof loader>();
  const t = useTranslations('card');
  const places = {
    here: `/me/card/${shown.page.id}`,
    home: '/me',
    homeName: t('backToMe'),
    change: '/me/card',
  };
  return <CardProgress {...shown} places={places} />;
}
