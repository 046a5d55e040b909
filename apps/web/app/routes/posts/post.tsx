import { moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useFrame, useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { SimpleText } from '../../parts/simple-text.tsx';
import styles from '../letters/letters.module.css';
import { PostDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { post } = await api.load(PostDocument, { id: params.id ?? '' });
  return api.answer(post);
}

/** A post, whole or as far as it may be read, and then the way to the rest. */
export default function Post() {
  const post = useLoaderData<typeof loader>();
  const t = useTranslations('posts');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <Page title={post.title} eyebrow={moment(post.publishedAt, locale)}>
      <div lang={post.language} className={post.open ? undefined : styles.beginning}>
        <SimpleText blocks={post.body} />
      </div>
      {post.open ? null : <TheRest audience={post.audience} />}
      <p>
        <Link to={to('/posts')}>← {t('all')}</Link>
      </p>
    </Page>
  );
}

/** What opens the rest: joining free, or a plan. */
function TheRest({ audience }: { audience: 'public' | 'members' | 'privileged' }) {
  const t = useTranslations('posts');
  const frame = useTranslations('frame');
  const to = useLinks();
  const { viewer } = useFrame();
  const free = audience === 'members';
  return (
    <Notice title={free ? t('restFreeTitle') : t('restTitle')}>
      <p>{free ? t('restFreeLead') : t('restLead')}</p>
      <div className={styles.join}>
        <Acts>
          {free ? (
            <ButtonLink to={to('/join')}>{frame('join')}</ButtonLink>
          ) : (
            <ButtonLink to={to('/plans')}>{t('seePlans')}</ButtonLink>
          )}
          {viewer ? null : (
            <ButtonLink quiet to={to('/sign-in')}>
              {frame('signIn')}
            </ButtonLink>
          )}
        </Acts>
      </div>
    </Notice>
  );
}
