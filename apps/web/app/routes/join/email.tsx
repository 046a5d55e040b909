import {
  Form,
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import * as z from 'zod/mini';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { readForm } from '../../forms/read-form.ts';
import * as rules from '../../forms/rules.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { Page } from '../../parts/page.tsx';
import { PlanLine } from '../../parts/plan-line.tsx';
import { couponIn, couponPart, rememberCoupon } from './wanted-coupon.ts';
import { rememberInterval, wantedInterval } from './wanted-interval.ts';
import styles from './join.module.css';

const JoinPlansDocument = graphql(`
  query JoinPlans {
    viewer {
      memberId
    }
    plans {
      key
      kind
      name {
        ja
        en
      }
      prices {
        interval
        amount
        monthlyEquivalent
      }
      taxCategory
    }
  }
`);

const StartJoinDocument = graphql(`
  mutation StartJoin($email: String!, $planKey: String) {
    startJoin(email: $email, planKey: $planKey) {
      emailMasked
      expiresInMinutes
    }
  }
`);

const schema = z.object({
  email: rules.email(),
  planKey: rules.optionalText(60),
  interval: rules.optionalText(5),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { plans, viewer } = await api.load(JoinPlansDocument);
  const params = new URL(request.url).searchParams;
  const plan = plans.find(({ key, kind }) => key === params.get('plan') && kind !== 'free') ?? null;
  const interval = wantedInterval(params.get('interval'), plan?.prices);
  const coupon = couponIn(request.url);
  if (viewer?.memberId)
    throw api.redirect(
      plan ? `/me/upgrade?plan=${plan.key}&interval=${interval}${couponPart(coupon)}` : '/me',
    );
  if (coupon) api.setCookie(rememberCoupon(coupon));
  return api.answer({ plan, interval });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const read = await readForm(request, schema);
  if (!read.ok) return api.answer(read.returned, 422);
  const { email, planKey, interval } = read.value;
  const outcome = await api.send(StartJoinDocument, { email, planKey: planKey || null });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, read.fields), 422);
  const { emailMasked, expiresInMinutes } = outcome.value.startJoin;
  if (planKey) api.setCookie(rememberInterval(interval));
  return api.redirect(`/join/sent?to=${encodeURIComponent(emailMasked)}&minutes=${expiresInMinutes}`);
}

/** The first step: an address, nothing else. The plan chosen before stays in sight with its price. */
export default function JoinEmail() {
  const { plan, interval } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('join');
  const frame = useTranslations('frame');
  const to = useLinks();
  const text = useText();
  const form = useCheckedForm(schema, returned, { planKey: plan?.key ?? '', interval });
  const wrong = form.wrongAmong(['email']).map((one) => ({ ...one, label: t('email') }));
  return (
    <Page
      title={plan ? t('paidTitle', { plan: text(plan.name) }) : t('emailTitle')}
      lead={plan ? t('paidLead') : t('emailLead')}
    >
      {plan ? <PlanLine plan={plan} interval={interval} title={t('chosen')} /> : null}
      <Form method="post" noValidate onSubmit={form.onSubmit} className={styles.form}>
        <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
        <input type="hidden" {...form.hidden('planKey')} />
        <input type="hidden" {...form.hidden('interval')} />
        <TextField
          {...form.field('email')}
          label={t('email')}
          description={t('emailHint')}
          type="email"
          inputMode="email"
          autoComplete="email"
        />
        <SubmitButton>{t('sendLink')}</SubmitButton>
      </Form>
      <p className="small">
        {t('haveAccount')} <Link to={to('/sign-in')}>{frame('signIn')}</Link>
      </p>
    </Page>
  );
}
