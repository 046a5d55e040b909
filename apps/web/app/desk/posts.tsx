import { moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { OutreachNav } from './outreach/outreach-nav.tsx';
import styles from './outreach/outreach.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { DeskPostsDocument } from './posts/questions.ts';
import { useRights } from './rights.ts';

const perPage = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const params = new URL(request.url).searchParams;
  const { posts } = await api.load(DeskPostsDocument, { first: perPage, after: params.get('after') });
  return api.answer({ posts, discarded: params.has('discarded') });
}

/** All posts, those last changed first. */
export default function DeskPosts() {
  const { posts, discarded } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.posts');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const rights = useRights();
  return (
    <>
      <DeskTitle title={t('title')} page={t('posts')}>
        {rights.writes ? <ButtonLink to={to('/desk/outreach/posts/new')}>{t('newPost')}</ButtonLink> : null}
      </DeskTitle>
      <OutreachNav />
      {discarded ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('discarded')}
        </p>
      ) : null}
      <p className={`quiet ${styles.lead}`}>{t('lead')}</p>
      {posts.items.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : (
        <ul className={styles.letters}>
          {posts.items.map(({ id, titleJa, audience, state, updatedAt, publishedAt }) => (
            <li key={id}>
              <Link to={to(`/desk/outreach/posts/${id}`)} className={styles.letter}>
                <span className={styles.subject}>
                  {titleJa}
                  <span className={panels.tag}>{t(`short.${audience}`)}</span>
                </span>
                <span className={styles.state} data-state={state}>
                  {t(`states.${state}`)}
                </span>
                <span className={`figures ${styles.when}`}>
                  {publishedAt
                    ? t('publishedAt', { at: moment(publishedAt, locale) })
                    : t('changedAt', { at: moment(updatedAt, locale) })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {posts.hasNext && posts.endCursor ? (
        <Link className={styles.more} to={`?after=${encodeURIComponent(posts.endCursor)}`}>
          {t('next')}
        </Link>
      ) : null}
    </>
  );
}
