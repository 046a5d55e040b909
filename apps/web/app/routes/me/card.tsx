import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import { ChangeCardDocument, MyCardDocument } from './card-questions.ts';
import { CardExpiry, CardLine, ChangeCardButton } from './my-card.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myCard } = await api.load(MyCardDocument);
  return api.answer({ card: myCard ?? null });
}

/** Opens the page for another card; pressed twice it is the same page. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(ChangeCardDocument);
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect(`/me/card/${outcome.value.changeCard.id}?go=1`);
}

/** The card, and what changing it means before the button that does it. */
export default function CardInUse() {
  const { card } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('card');
  const to = useLinks();
  return (
    <Page title={card ? t('title') : t('noneTitle')} lead={card ? t('lead') : t('noneLead')}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {card ? (
        <>
          <CardExpiry card={card} />
          <CardLine card={card} />
          <p className="quiet">{t('how')}</p>
        </>
      ) : null}
      <Acts>
        {card ? <ChangeCardButton /> : null}
        <ButtonLink to={to('/me')} quiet>
          {t('backToMe')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
