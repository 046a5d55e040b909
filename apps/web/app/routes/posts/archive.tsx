import { moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks } from '../../frame.ts';
import { Page } from '../../parts/page.tsx';
import styles from '../letters/letters.module.css';
import { PostArchiveDocument } from './questions.ts';

const perPage = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const after = new URL(request.url).searchParams.get('after');
  const { posts } = await api.load(PostArchiveDocument, { first: perPage, after });
  return api.answer(posts);
}

/** Everything that was published, newest first; who may read it stands beside the title. */
export default function PostArchive() {
  const { items, endCursor, hasNext } = useLoaderData<typeof loader>();
  const t = useTranslations('posts');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {items.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
      <ul className={styles.list} hidden={items.length === 0}>
        {items.map(({ id, title, language, publishedAt, audience, open }) => (
          <li key={id}>
            <Link to={to(`/posts/${id}`)} lang={language}>
              {title}
            </Link>
            <p className="small quiet figures">
              {moment(publishedAt, locale)}
              {audience === 'public' ? null : (
                <span className={styles.tag}>{open ? t('forYou') : t(`only.${audience}`)}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
      {hasNext && endCursor ? (
        <p>
          <Link to={`?after=${encodeURIComponent(endCursor)}`}>{t('older')}</Link>
        </p>
      ) : null}
    </Page>
  );
}
