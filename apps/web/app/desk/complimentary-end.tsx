import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { day, type UiLocale } from '@enishi/ui';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useText } from '../frame.ts';
import { EndComplimentaryDocument, GivePlanDocument } from './complimentary/questions.ts';
import { DeskApi } from './desk-api.ts';
import { AboutMember } from './parts/about-member.tsx';
import styles from './parts/desk-form.module.css';
import panels from './parts/panel.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { member } = await api.load(GivePlanDocument, { memberId: params.id ?? '' });
  const present = member.grounds.find(({ id, kind }) => id === params.presentId && kind === 'complimentary');
  return api.answer({ member, present: present ?? null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const outcome = await api.send(EndComplimentaryDocument, { id: params.presentId ?? '' });
  return outcome.ok
    ? api.redirect(`/desk/members/${params.id}`)
    : api.answer({ refusal: outcome.refusal.message }, 422);
}

/** Ending a plan that was given, before its day: what happens is said before the button. */
export default function DeskComplimentaryEnd() {
  const { member, present } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.complimentary');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const running = present && present.state !== 'ended';
  return (
    <AboutMember member={member} title={t('endTitle')}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {running ? (
        <>
          <section className={panels.panel}>
            <p>
              <strong>{text(present.planName)}</strong>
            </p>
            <p className="figures">
              {t('endDays', {
                from: day(present.from, locale),
                until: present.lastDay ? day(present.lastDay, locale) : '',
              })}
            </p>
            <p>{t('endConsequence')}</p>
          </section>
          <Form method="post" className={styles.acts}>
            <SubmitButton name="intent" value="end">
              {t('endSubmit')}
            </SubmitButton>
          </Form>
        </>
      ) : (
        <p className={`${panels.notice} ${panels.calm}`}>{t('endOver')}</p>
      )}
    </AboutMember>
  );
}
