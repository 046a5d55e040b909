import { money, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { CardPageDocument } from './card-questions.ts';
import { CardLine, ChangeCardButton } from './my-card.tsx';
import { Waiting } from './waiting.tsx';
import { useWatching } from './watching.ts';

const pollEveryMs = 1500;

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
  const { page, leaving, gaveUp } = useLoaderData<typeof loader>();
  const t = useTranslations('card');
  const to = useLinks();
  const moving = page.state === 'requested' || page.state === 'open' || page.state === 'given';
  const waits = page.state === 'open' && gaveUp;
  const slow = useWatching(moving && !waits ? pollEveryMs : null);
  if (page.state === 'open' && (gaveUp || slow)) {
    return (
      <Page title={t('openTitle')} lead={t('openLead')}>
        <Acts>
          <ButtonLink to={to(`/me/card/${page.id}?go=1`)}>{t('openAct')}</ButtonLink>
          <ButtonLink to={to('/me')} quiet>
            {t('backToMe')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  }
  if (moving) {
    const title = leaving ? t('openingTitle') : t('movingTitle');
    return (
      <Page title={title} lead={leaving ? t('openingLead') : t('movingLead')}>
        <Waiting>{title}</Waiting>
        {slow ? <Notice tone="warn">{t('slow')}</Notice> : null}
      </Page>
    );
  }
  return <CardChanged />;
}

/** How it ended: the new card, and whether money moved. */
function CardChanged() {
  const { page, card } = useLoaderData<typeof loader>();
  const t = useTranslations('card');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const done = page.state === 'done';
  return (
    <Page title={done ? t('doneTitle') : t('failedTitle')} lead={done ? t('doneLead') : t('failedLead')}>
      {done && card ? <CardLine card={card} /> : null}
      <Notice tone={page.declineCode ? 'warn' : done ? 'good' : 'calm'}>
        {page.paid > 0 ? <p>{t('paidNow', { price: money(page.paid, locale) })}</p> : null}
        {page.declineCode ? <p>{t(sentenceFor(page.declineCode))}</p> : null}
        {page.paid === 0 && !page.declineCode ? <p>{t('notMoved')}</p> : null}
      </Notice>
      <Acts>
        {!done || page.declineCode ? <ChangeCardButton /> : null}
        <ButtonLink to={to('/me')} quiet={!done || Boolean(page.declineCode)}>
          {t('backToMe')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

/** A card company that wants to hear from the holder has not refused. */
const sentenceFor = (code: string): 'authenticate' | 'declined' =>
  code === 'authentication_required' || code.endsWith('requires_action') ? 'authenticate' : 'declined';
