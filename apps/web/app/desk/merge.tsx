import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { MergeForm } from './merging/merge-form.tsx';
import { MergeMembersDocument, MergeReviewDocument } from './merging/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import styles from './merging/merging.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const other = new URL(request.url).searchParams.get('with')?.trim() ?? '';
  const nothing = { other, review: null, refusal: '' };
  if (other === '') return api.answer(nothing);
  const outcome = await api.loadOrConflict(MergeReviewDocument, { memberId: params.id ?? '', other });
  return outcome.ok
    ? api.answer({ ...nothing, review: outcome.value.mergeReview })
    : api.answer({ ...nothing, refusal: outcome.refusal.message });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { oneId = '', otherId = '', revision = '', ...fields } = await textOf(request);
  const of = (name: string) => fields[name] ?? '';
  const choice = {
    ...{ number: of('number'), email: of('email'), name: of('name'), kana: of('kana') },
    ...{ birthDate: of('birthDate'), prefecture: of('prefecture'), tie: of('tie') },
  };
  const outcome = await api.send(MergeMembersDocument, { input: { oneId, otherId, choice, revision } });
  return outcome.ok
    ? api.redirect(`/desk/members/${outcome.value.mergeMembers}#doubles`)
    : api.answer({ refusal: outcome.refusal.message }, 422);
}

/** Two entries of one person: the other number is asked for, both are shown side by side, then they are merged. */
export default function DeskMerge() {
  const { other, review, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { id } = useParams();
  const t = useTranslations('desk.merging');
  const to = useLinks();
  const problem = returned?.refusal || refusal;
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/members/${id}`}>{t('back')}</BackLink>
      <DeskTitle title={t('title')} />
      {problem ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {problem}
        </p>
      ) : null}
      {review ? (
        <>
          <p className="quiet">{t('lead')}</p>
          <MergeForm key={review.revision} review={review} />
        </>
      ) : (
        <Form method="get" className={styles.ask}>
          <p className="quiet">{t('askLead')}</p>
          <TextField
            id="field-with"
            name="with"
            label={t('otherNumber')}
            defaultValue={other}
            autoComplete="off"
          />
          <SubmitButton>{t('compare')}</SubmitButton>
          <Link to={to('/desk/members/doubles')}>{t('listLink')}</Link>
        </Form>
      )}
    </div>
  );
}
