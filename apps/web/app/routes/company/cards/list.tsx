import { shortDay, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { useLinks, useText } from '../../../frame.ts';
import type { ReceivedCardsQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import { titlesOfEvents } from '../../companies/event-titles.ts';
import styles from './cards.module.css';
import { ReceivedCardsDocument } from './questions.ts';

const perPage = 20;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const after = new URL(request.url).searchParams.get('after');
  const { receivedCards } = await api.load(ReceivedCardsDocument, { companyId, first: perPage, after });
  const titles = await titlesOfEvents(
    api,
    receivedCards.items.map(({ eventId }) => eventId),
  );
  return api.answer({ companyId, list: receivedCards, titles });
}

/** The cards that may be read, newest first. Whose they are stands behind each, since every look at that is recorded. */
export default function ReceivedCards() {
  const { companyId, list, titles } = useLoaderData<typeof loader>();
  const t = useTranslations('receivedCards');
  const to = useLinks();
  return (
    <Page title={t('title')} eyebrow={list.company} lead={t('lead')}>
      <Shown companyId={companyId} list={list} />
      <ul className={styles.cards} hidden={list.items.length === 0}>
        {list.items.map((card) => (
          <CardLine
            key={card.id}
            card={card}
            page={to(`/company/${companyId}/cards/${card.id}`)}
            title={titles[card.eventId ?? ''] ?? null}
          />
        ))}
      </ul>
      {list.hasNext && list.endCursor ? (
        <p>
          <Link to={`?after=${encodeURIComponent(list.endCursor)}`}>{t('older')}</Link>
        </p>
      ) : null}
      <p className="small quiet">{t('rules')}</p>
      <Acts>
        <ButtonLink quiet to={to(`/company/${companyId}`)}>
          {t('home')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

type List = ReceivedCardsQuery['receivedCards'];

/** Why there is nothing to read, and what brings something. */
function Shown({ companyId, list }: { companyId: string; list: List }) {
  const t = useTranslations('receivedCards');
  const to = useLinks();
  if (list.items.length > 0) return null;
  return (
    <Notice title={t('empty')}>
      <p>{t(list.shown ? 'emptyLead' : 'notShown')}</p>
      <Acts>
        <ButtonLink quiet={list.shown} to={to(`/company/${companyId}/page`)}>
          {t('toPage')}
        </ButtonLink>
      </Acts>
    </Notice>
  );
}

type Line = { card: List['items'][number]; page: string; title: { ja: string; en: string } | null };

function CardLine({ card, page, title }: Line) {
  const { number, givenAt, lastDay, openedAt, contactedAt, unread } = card;
  const t = useTranslations('receivedCards');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const on = (instant: string) => shortDay(tokyoDateOf(new Date(instant)), locale);
  const date = on(givenAt);
  const state = contactedAt ? t('contacted', { date: on(contactedAt) }) : t(openedAt ? 'opened' : 'fresh');
  return (
    <li>
      <p>
        <Link to={page} className={styles.open} aria-label={t('openOf', { date, number })}>
          {t('givenOn', { date })}
        </Link>
        <span className={openedAt ? styles.state : styles.fresh}>{state}</span>
        {unread > 0 ? <span className={styles.fresh}>{t('unread', { count: unread })}</span> : null}
      </p>
      {title ? <p className="small">{t('event', { title: text(title) })}</p> : null}
      <p className="small quiet figures">
        {t('numbered', { number })}
        {' · '}
        {t('until', { date: shortDay(lastDay, locale) })}
      </p>
    </li>
  );
}
