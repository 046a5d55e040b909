import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import { AboutMember } from './parts/about-member.tsx';
import styles from './parts/desk-form.module.css';
import panels from './parts/panel.module.css';
import { PauseForm } from './pausing/pause-form.tsx';
import { PauseState } from './pausing/pause-state.tsx';
import {
  MemberPauseReviewDocument,
  PauseMemberDocument,
  PausingMemberDocument,
  WithdrawPauseOfMemberDocument,
} from './pausing/questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const memberId = params.id ?? '';
  const { member } = await api.load(PausingMemberDocument, { memberId });
  if (member.pause) return api.answer({ member, review: null, refusal: null });
  const outcome = await api.send(MemberPauseReviewDocument, { memberId });
  return outcome.ok
    ? api.answer({ member, review: outcome.value.memberPauseReview, refusal: null })
    : api.answer({ member, review: null, refusal: outcome.refusal.message });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const memberId = params.id ?? '';
  const { intent, choice = '' } = await textOf(request);
  const [months, fingerprint = ''] = choice.split(':');
  const outcome =
    intent === 'withdraw'
      ? await api.send(WithdrawPauseOfMemberDocument, { memberId })
      : await api.send(PauseMemberDocument, { memberId, months: Number(months), fingerprint });
  return outcome.ok
    ? api.redirect(`/desk/members/${memberId}`)
    : api.answer({ refusal: outcome.refusal.message }, 422);
}

/** Pausing for a member who asked: the lengths with their days, or the pause that is planned and its way back. */
export default function DeskPause() {
  const { member, review, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.pause');
  return (
    <AboutMember member={member} title={t('title')}>
      <p className="quiet">{t('lead')}</p>
      <ProblemSummary wrong={[]} refusal={returned?.refusal ?? refusal ?? undefined} />
      {member.pause ? (
        <section className={panels.panel}>
          <p className="figures">
            <PauseState pause={member.pause} />
          </p>
          {member.pause.running ? (
            <p className="small quiet">{t('runningHint')}</p>
          ) : (
            <Form method="post" className={styles.acts}>
              <SubmitButton name="intent" value="withdraw">
                {t('withdraw')}
              </SubmitButton>
              <p className="small quiet">{t('withdrawHint')}</p>
            </Form>
          )}
        </section>
      ) : null}
      {review ? <PauseForm review={review} /> : null}
    </AboutMember>
  );
}
