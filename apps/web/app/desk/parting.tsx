import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { day, moment, type UiLocale } from '@enishi/ui';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import { MemberDocument } from './member/questions.ts';
import { UndoMergeDocument } from './merging/questions.ts';
import { AboutMember } from './parts/about-member.tsx';
import panels from './parts/panel.module.css';
import styles from './merging/merging.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { member } = await api.load(MemberDocument, { id: params.id ?? '' });
  return api.answer({ member, merge: member.merges.find(({ id }) => id === params.mergeId) ?? null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const outcome = await api.send(UndoMergeDocument, { id: params.mergeId ?? '' });
  return outcome.ok
    ? api.redirect(`/desk/members/${params.id}`)
    : api.answer({ refusal: outcome.refusal.message }, 422);
}

/** Parting two entries again that were merged: what it does is said before the button. */
export default function DeskParting() {
  const { member, merge } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.merging');
  const locale = useLocale() as UiLocale;
  return (
    <AboutMember member={member} title={t('undoTitle')}>
      {returned?.refusal ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {returned.refusal}
        </p>
      ) : null}
      {merge?.undoable ? (
        <>
          <section className={panels.panel}>
            <p>
              {t('mergedLine', {
                ...{ number: merge.formerNumber, by: merge.mergedBy },
                at: moment(merge.mergedAt, locale),
              })}
            </p>
            <ul className={styles.happens}>
              {[t('undoBoth'), t('undoMoney'), t('undoSignIn'), t('undoLetters')].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
          <Form method="post" className={styles.acts}>
            <SubmitButton name="intent" value="undo">
              {t('undoSubmit')}
            </SubmitButton>
            <span className="small quiet">
              {t('undoableUntil', { day: day(merge.undoableUntil, locale) })}
            </span>
          </Form>
        </>
      ) : (
        <p className={`${panels.notice} ${panels.calm}`}>{t('undoOver')}</p>
      )}
    </AboutMember>
  );
}
