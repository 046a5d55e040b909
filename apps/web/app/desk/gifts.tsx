import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { GiftLine } from './gifts/gift-line.tsx';
import { DeskGiftsDocument, ReturnGiftDocument, SendGiftAgainAtDeskDocument } from './gifts/questions.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import styles from './money/unpaid-list.module.css';

const perPage = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const after = new URL(request.url).searchParams.get('after');
  const { gifts } = await api.load(DeskGiftsDocument, { first: perPage, after });
  return api.answer({ gifts, continued: after !== null });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { id = '', act } = await textOf(request);
  const outcome =
    act === 'return'
      ? await api.send(ReturnGiftDocument, { id })
      : await api.send(SendGiftAgainAtDeskDocument, { id });
  if (!outcome.ok) return api.answer({ done: null, refusal: outcome.refusal.message }, 409);
  return api.answer({ done: act === 'return' ? ('returned' as const) : ('sent' as const), refusal: null });
}

/** All gifts that were paid, newest first, with what the desk does for whoever calls. Of both people the number alone. */
export default function DeskGifts() {
  const { gifts, continued } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.gifts');
  const to = useLinks();
  return (
    <>
      <DeskTitle title={t('title')} />
      {answer ? (
        <p className={`${panels.notice} ${answer.done ? panels.good : panels.warn}`} role="status">
          {answer.done ? t(answer.done) : answer.refusal}
        </p>
      ) : null}
      <p className="quiet">{t('lead')}</p>
      {gifts.items.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('empty')}</h2>
        </section>
      ) : (
        <table className={`${panels.table} ${styles.table}`} role="table" aria-label={t('title')}>
          <thead role="rowgroup">
            <tr role="row">
              {(['giver', 'what', 'state', 'recipient', 'acts'] as const).map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {gifts.items.map((gift) => (
              <GiftLine key={gift.id} gift={gift} />
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.pages}>
        {continued ? <Link to={to('/desk/gifts')}>{t('first')}</Link> : null}
        {gifts.hasNext && gifts.endCursor ? (
          <Link to={to(`/desk/gifts?after=${encodeURIComponent(gifts.endCursor)}`)}>{t('more')}</Link>
        ) : null}
      </p>
    </>
  );
}
