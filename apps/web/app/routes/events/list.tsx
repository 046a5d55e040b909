import { moment, money, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks, useText } from '../../frame.ts';
import { Page } from '../../parts/page.tsx';
import styles from './events.module.css';
import { EventListDocument } from './questions.ts';

const perPage = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const after = new URL(request.url).searchParams.get('after');
  const { events } = await api.load(EventListDocument, { first: perPage, after });
  return api.answer(events);
}

/** What is coming, the soonest first: when, what, where, and what it costs whoever looks. */
export default function EventList() {
  const { items, endCursor, hasNext } = useLoaderData<typeof loader>();
  const t = useTranslations('events');
  const frame = useTranslations('frame');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const price = (amount: number): string => (amount === 0 ? frame('free') : money(amount, locale));
  return (
    <Page title={t('title')} lead={t('lead')}>
      {items.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
      <ul className={styles.list} hidden={items.length === 0}>
        {items.map(({ id, eventId, kind, title, place, startsAt, sale, from, upTo, soldOut }) => (
          <li key={id}>
            <p className="small quiet figures">
              {moment(startsAt, locale)}
              <span className={styles.tag}>{t(`kinds.${kind}`)}</span>
            </p>
            <Link to={to(`/events/${eventId}`)} className={styles.title}>
              {text(title)}
            </Link>
            <p className="small quiet">{text(place)}</p>
            <p className={`figures ${styles.price}`}>
              {sale !== 'open'
                ? t(sale)
                : soldOut
                  ? t('soldOut')
                  : from === upTo
                    ? price(from)
                    : t('prices', { from: price(from), upTo: price(upTo) })}
            </p>
          </li>
        ))}
      </ul>
      {hasNext && endCursor ? (
        <p>
          <Link to={`?after=${encodeURIComponent(endCursor)}`}>{t('later')}</Link>
        </p>
      ) : null}
    </Page>
  );
}
