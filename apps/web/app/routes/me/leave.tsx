import { day, type UiLocale } from '@enishi/ui';
import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { SelectField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Page, Section } from '../../parts/page.tsx';
import { LeaveMembershipDocument, LeavingReviewDocument } from './leave-questions.ts';
import { LeavingWaits } from './leaving-waits.tsx';
import { TwoLists } from './two-lists.tsx';
import styles from './leave.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { leavingReview } = await api.load(LeavingReviewDocument);
  if (leavingReview.state === 'left') throw api.redirect('/me');
  return api.answer(leavingReview);
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { reasonKey = '', remark = '', when = '' } = await textOf(request);
  const input = { reasonKey: reasonKey || null, remark: remark.trim() || null, atOnce: when === 'now' };
  const outcome = await api.send(LeaveMembershipDocument, { input });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, { reasonKey, remark, when }), 409);
  return api.redirect('/me/leave');
}

/** One page, one button: what ends, what stays, the last day, and that a plan alone can be cancelled instead. */
export default function LeavePage() {
  const review = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('leave');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  if (review.state === 'leaving') return <LeavingWaits lastUsableDay={review.lastUsableDay ?? null} />;
  const lastDay = review.lastUsableDay ? day(review.lastUsableDay, locale) : null;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Facts>
        <Fact name={t('when')}>{lastDay ?? (review.paid ? t('atOnce') : t('today'))}</Fact>
        <Fact name={t('money')}>{text(review.money)}</Fact>
      </Facts>
      {review.paid ? (
        <Section title={t('insteadTitle')} lead={t('insteadLead', { plan: text(review.planName) })}>
          <Acts>
            <ButtonLink to={to('/me/cancel')} quiet>
              {t('instead')}
            </ButtonLink>
          </Acts>
        </Section>
      ) : null}
      <TwoLists
        goes={{ title: t('endsTitle'), items: review.whatEnds }}
        stays={{ title: t('staysTitle'), items: review.whatStays }}
      />
      <Form method="post" className={styles.form}>
        <ProblemSummary wrong={[]} refusal={returned?.refusal} />
        {lastDay ? (
          <fieldset className={styles.choice}>
            <legend>{t('whenTitle')}</legend>
            {[
              { value: 'period_end', words: t('periodEnd', { date: lastDay }) },
              { value: 'now', words: t('now') },
            ].map(({ value, words }) => (
              <label key={value}>
                <input
                  type="radio"
                  name="when"
                  value={value}
                  defaultChecked={(returned?.values.when || 'period_end') === value}
                />
                <span>{words}</span>
              </label>
            ))}
          </fieldset>
        ) : null}
        <SelectField
          name="reasonKey"
          id="field-reasonKey"
          label={t('reason')}
          optional
          defaultValue={returned?.values.reasonKey}
          data={[
            { value: '', label: t('reasonNone') },
            ...review.reasons.map(({ key, label }) => ({ value: key, label: text(label) })),
          ]}
        />
        <LongTextField
          name="remark"
          id="field-remark"
          label={t('remark')}
          description={t('remarkHint')}
          optional
          rows={3}
          maxLength={1000}
          defaultValue={returned?.values.remark}
        />
        <Acts>
          <SubmitButton>{t('act')}</SubmitButton>
          <ButtonLink to={to('/me')} quiet>
            {t('stay')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
