import { day, money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import type { MyPayQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { gigPay } from '../../../parts/gig-pay.ts';
import { Acts, Notice, Page, Section } from '../../../parts/page.tsx';
import { PayAccountFields } from '../../../parts/pay-account-fields.tsx';
import { payAccountFields, payAccountIn } from '../../../parts/pay-account-form.ts';
import { MyPagesNav } from '../my-pages.tsx';
import styles from '../requests/requests.module.css';
import {
  MyPayDocument,
  NameMyPayAccountDocument,
  SayWageUnpaidDocument,
  TakeBackWageUnpaidDocument,
} from './pay-questions.ts';
import { WageState } from './wage-state.tsx';

const wageActs = ['unpaid', 'paid_after_all'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myPay } = await api.load(MyPayDocument);
  const asked = new URL(request.url).searchParams;
  const said = wageActs.find((one) => one === asked.get('said')) ?? null;
  return api.answer({ pay: myPay, done: asked.has('saved'), said });
}

/** Takes the account to which rewards go, or that a wage was not paid. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const values = await textOf(request);
  const { act, id = '', line = '' } = values;
  if (act === 'unpaid' || act === 'paid_after_all') {
    const said =
      act === 'unpaid'
        ? await api.send(SayWageUnpaidDocument, { id, line })
        : await api.send(TakeBackWageUnpaidDocument, { id });
    if (said.ok) return api.redirect(`/me/gigs/pay?said=${act}`);
    return api.answer<Returned>(returnedBy(said.refusal, { act, id, line }), 422);
  }
  const outcome = await api.send(NameMyPayAccountDocument, { account: payAccountIn(values) });
  if (outcome.ok) return api.redirect('/me/gigs/pay?saved=1');
  const named = Object.fromEntries(payAccountFields.map((name) => [name, values[name] ?? '']));
  return api.answer<Returned>(returnedBy(outcome.refusal, named), 422);
}

type Pay = MyPayQuery['myPay'];
type Reward = Pay['rewards'][number];

/** What the viewer is paid for gigs, by when, and to which account. */
export default function MyPay() {
  const { pay, done, said } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('myPay');
  const words = useTranslations('employment.own');
  const wage = returned?.values.act ? returned : undefined;
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const paid = pay.rewards.filter(({ state }) => state === 'paid');
  const waiting = pay.rewards.filter(({ state }) => state !== 'paid').reverse();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      {done && !returned ? <Notice tone="good">{t('said.account')}</Notice> : null}
      {said && !returned ? <Notice tone="good">{words(`said.${said}`)}</Notice> : null}
      <ProblemSummary wrong={[]} refusal={wage?.refusal} />
      <Account pay={pay} returned={wage ? undefined : returned} />
      {pay.rewards.length === 0 ? (
        <Notice title={t('empty')}>
          <p>{t('emptyLead')}</p>
          <Acts>
            <ButtonLink quiet to={to('/me/gigs')}>
              {t('toGigs')}
            </ButtonLink>
          </Acts>
        </Notice>
      ) : null}
      <Rewards title={t('waitingTitle')} rewards={waiting} />
      <Rewards title={t('paidTitle')} rewards={paid} />
      {pay.years.length > 0 ? (
        <Section title={t('yearsTitle')}>
          <ul>
            {pay.years.map(({ year, count, total }) => (
              <li key={year} className="figures">
                {t('yearLine', { year: String(year), count, total: money(total, locale) })}
              </li>
            ))}
          </ul>
          <p className="small quiet">{t('yearsLead')}</p>
        </Section>
      ) : null}
    </Page>
  );
}

function Account({ pay, returned }: { pay: Pay; returned: Returned | undefined }) {
  const t = useTranslations('myPay');
  const words = useTranslations('payAccount');
  const { account, accountAsked } = pay;
  const form = <AccountForm returned={returned} />;
  return (
    <Section title={t('accountTitle')}>
      {account ? (
        <p className="figures">{t('accountNow', { ...account, kind: words(`kinds.${account.kind}`) })}</p>
      ) : (
        <p>{t('accountNone')}</p>
      )}
      {accountAsked ? <Notice tone="warn">{t('accountAsked')}</Notice> : null}
      {account && !accountAsked ? (
        <details open={returned ? true : undefined}>
          <summary>{t('accountChange')}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </Section>
  );
}

function AccountForm({ returned }: { returned: Returned | undefined }) {
  const t = useTranslations('myPay');
  const words = useTranslations('payAccount');
  const { wrongAmong } = useReturnedProblems(returned);
  const labels = Object.fromEntries(payAccountFields.map((name) => [name, words(`fields.${name}`)]));
  return (
    <Form method="post" noValidate className={styles.answer}>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <PayAccountFields returned={returned} />
      <p className="small quiet">{t('accountKept')}</p>
      <Acts>
        <SubmitButton mih={48}>{t('accountAct')}</SubmitButton>
      </Acts>
    </Form>
  );
}

function Rewards({ title, rewards }: { title: string; rewards: readonly Reward[] }) {
  const t = useTranslations('myPay');
  const locale = useLocale() as UiLocale;
  if (rewards.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.requests}>
        {rewards.map((reward) => (
          <li key={reward.id}>
            <p className={styles.head}>
              {reward.title} <span className="figures">{gigPay(reward.track, reward.amount, locale)}</span>
            </p>
            <p className="small figures">{t('worked', { day: day(reward.workDay, locale) })}</p>
            {reward.track === 'employment' ? <WageState reward={reward} /> : <RewardState reward={reward} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RewardState({ reward }: { reward: Reward }) {
  const t = useTranslations('myPay');
  const locale = useLocale() as UiLocale;
  const { state, means, paidOn, dueOn, returnReason } = reward;
  if (state === 'paid')
    return (
      <p className={styles.state}>
        {t(`states.${means === 'cash' ? 'cash' : 'transfer'}`, { day: paidOn ? day(paidOn, locale) : '' })}
      </p>
    );
  return (
    <p className={styles.state}>
      {t(`states.${state}`, { due: day(dueOn, locale), reason: returnReason ?? '' })}
    </p>
  );
}
