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
import { graphql } from '../../gql/public/index.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Page } from '../../parts/page.tsx';
import { CancelAlternative } from './cancel-alternative.tsx';
import { TwoLists } from './two-lists.tsx';
import styles from './leave.module.css';

const CancellationReviewDocument = graphql(`
  query CancellationReview {
    cancellationReview {
      planName {
        ja
        en
      }
      lastUsableDay
      refund {
        ja
        en
      }
      whatEnds {
        ja
        en
      }
      whatStays {
        ja
        en
      }
      alreadyCancelled
      alternative
      reasons {
        key
        label {
          ja
          en
        }
      }
    }
  }
`);

const CancelMembershipDocument = graphql(`
  mutation CancelMembership($reason: String, $reasonKey: String) {
    cancelMembership(reason: $reason, reasonKey: $reasonKey) {
      lastUsableDay
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(CancellationReviewDocument);
  if (outcome.ok) return api.answer(outcome.value.cancellationReview);
  throw api.redirect('/me');
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { reason = '', reasonKey = '' } = await textOf(request);
  const said = { reason: reason.trim() || null, reasonKey: reasonKey || null };
  const outcome = await api.send(CancelMembershipDocument, said);
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, { reason, reasonKey }), 409);
  return api.redirect('/me/cancel');
}

/** One page, one button: what ends, what stays, the last usable day. Nobody is held back: what could be done instead stands below it, once. */
export default function CancelPage() {
  const review = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('cancel');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const lastDay = day(review.lastUsableDay, locale);
  if (review.alreadyCancelled) {
    return (
      <Page title={t('doneTitle')} lead={t('doneLead', { date: lastDay })}>
        <Acts>
          <ButtonLink to={to('/me')} quiet>
            {t('backToMe')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead', { plan: text(review.planName) })}>
      <Facts>
        <Fact name={t('lastDay')}>{lastDay}</Fact>
        <Fact name={t('charge')}>{t('noMoreCharge')}</Fact>
        <Fact name={t('refund')}>{text(review.refund)}</Fact>
      </Facts>
      <TwoLists
        goes={{ title: t('endsTitle'), items: review.whatEnds }}
        stays={{ title: t('staysTitle'), items: review.whatStays }}
      />
      <Form method="post" className={styles.form}>
        <ProblemSummary wrong={[]} refusal={returned?.refusal} />
        <SelectField
          name="reasonKey"
          id="field-reasonKey"
          label={t('chosen')}
          optional
          defaultValue={returned?.values.reasonKey}
          data={[
            { value: '', label: t('chosenNone') },
            ...review.reasons.map(({ key, label }) => ({ value: key, label: text(label) })),
          ]}
        />
        <LongTextField
          name="reason"
          id="field-reason"
          label={t('reason')}
          description={t('reasonHint')}
          optional
          rows={3}
          maxLength={1000}
          defaultValue={returned?.values.reason}
        />
        <Acts>
          <SubmitButton>{t('act')}</SubmitButton>
          <ButtonLink to={to('/me')} quiet>
            {t('keep')}
          </ButtonLink>
        </Acts>
      </Form>
      {review.alternative ? <CancelAlternative alternative={review.alternative} /> : null}
    </Page>
  );
}
