import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ApiRefusal } from '../api/refusal.ts';
import { textOf } from '../forms/read-form.ts';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import styles from './outreach/outreach.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { PostEditor } from './posts/post-editor.tsx';
import { blankPost, type PostFields, postIn, postInput } from './posts/post-form.ts';
import {
  DeskPostDocument,
  DiscardPostDocument,
  PublishPostDocument,
  SavePostDocument,
  WithdrawPostDocument,
} from './posts/questions.ts';

/** What the editor answers when the post was not kept. */
export type PostReturned = { refusal: string; field: string | null; typed: PostFields };

const said = ['saved', 'published', 'withdrawn'] as const;
const idIn = (params: { id?: string }) => (params.id === 'new' || !params.id ? null : params.id);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const id = idIn(params);
  const asked = new URL(request.url).searchParams.get('said');
  const done = said.find((one) => one === asked) ?? null;
  if (!id) return api.answer({ id, state: 'draft' as const, post: blankPost, done });
  const { post } = await api.load(DeskPostDocument, { id });
  const { state, titleEn, bodyEn, ...words } = post;
  return api.answer({ id, state, post: { ...words, titleEn: titleEn ?? '', bodyEn: bodyEn ?? '' }, done });
}

/** Saves, and on the same press publishes; withdrawing and deleting leave the words as they are kept. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const typed = postIn(fields);
  const known = idIn(params);
  const no = ({ message, facts }: ApiRefusal) =>
    api.answer<PostReturned>(
      { refusal: message, field: typeof facts.field === 'string' ? facts.field : null, typed },
      422,
    );
  const { act } = fields;
  if (known && (act === 'discard' || act === 'withdraw')) {
    const gone =
      act === 'discard'
        ? await api.send(DiscardPostDocument, { id: known })
        : await api.send(WithdrawPostDocument, { id: known });
    if (!gone.ok) return no(gone.refusal);
    return api.redirect(
      act === 'discard' ? '/desk/outreach/posts?discarded' : `/desk/outreach/posts/${known}?said=withdrawn`,
    );
  }
  const saved = await api.send(SavePostDocument, { id: known, input: postInput(typed) });
  if (!saved.ok) return no(saved.refusal);
  const id = saved.value.savePost;
  if (act !== 'publish') return api.redirect(`/desk/outreach/posts/${id}?said=saved`);
  const published = await api.send(PublishPostDocument, { id });
  return published.ok ? api.redirect(`/desk/outreach/posts/${id}?said=published`) : no(published.refusal);
}

export default function DeskPost() {
  const { id, state, post, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.posts');
  const to = useLinks();
  return (
    <div className={styles.page}>
      <BackLink to="/desk/outreach/posts">{t('back')}</BackLink>
      <DeskTitle title={t('write')} />
      {done && !returned ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t(done)}
          {done !== 'withdrawn' && state === 'published' ? (
            <a href={to(`/posts/${id}`)} className={styles.more}>
              {t('view')}
            </a>
          ) : null}
        </p>
      ) : null}
      <PostEditor
        key={id}
        post={returned?.typed ?? post}
        state={state}
        kept={id !== null}
        problem={returned ? { field: returned.field, sentence: returned.refusal } : undefined}
      />
    </div>
  );
}
