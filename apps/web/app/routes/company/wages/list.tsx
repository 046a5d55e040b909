import { day, money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { isTokyoDate } from '@enishi/kernel';
import { Api } from '../../../api/api.ts';
import { TextField } from '../../../forms/fields.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useFrame, useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page, Section } from '../../../parts/page.tsx';
import styles from '../talent/talent.module.css';
import { CompanyWagesDocument, ConfirmWagesDocument } from './questions.ts';
import { WageItem } from './wage-item.tsx';

/** Today in Japan, as 2026-12-28. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
/** A day that every rule refuses, for what is none. */
const never = '1970-01-01';

const monthIn = (request: Request): string => {
  const asked = new URL(request.url).searchParams.get('month') ?? '';
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today().slice(0, 7);
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const month = monthIn(request);
  const { companyWages } = await api.load(CompanyWagesDocument, { companyId, month });
  const done = new URL(request.url).searchParams.has('said');
  return api.answer({ companyId, month, wages: companyWages, today: today(), done });
}

/** The company has paid some of its wages. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const form = await request.formData();
  const ids = form.getAll('id').map(String);
  const typed = String(form.get('paidOn') ?? '');
  const paidOn = isTokyoDate(typed) ? typed : never;
  const outcome = await api.send(ConfirmWagesDocument, { companyId, ids, paidOn });
  if (outcome.ok) return api.redirect(`/company/${companyId}/wages?month=${monthIn(request)}&said=paid`);
  return api.answer<Returned>(returnedBy(outcome.refusal, { paidOn: typed }), 422);
}

/** What the company owes whom it employed in a month, and that it has paid them. */
export default function CompanyWages() {
  const { companyId, month, wages, today: on, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('employment.wages');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { community } = useFrame();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const owed = wages.filter(({ state }) => state !== 'paid');
  const total = wages.reduce((sum, { amount }) => sum + amount, 0);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ProblemSummary wrong={wrongAmong({ paidOn: t('paidOn') })} refusal={returned?.refusal} />
      {done && !returned ? <Notice tone="good">{t('said')}</Notice> : null}
      <Form method="get" className={styles.form}>
        <TextField id="field-month" name="month" type="month" label={t('month')} defaultValue={month} />
        <SubmitButton quiet mih={48}>
          {t('show')}
        </SubmitButton>
      </Form>
      <Section title={t('total', { total: money(total, locale) })}>
        {wages.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
        <Form method="post" noValidate className={styles.form}>
          <ul className={styles.found}>
            {wages.map((wage) => (
              <WageItem key={wage.id} wage={wage} />
            ))}
          </ul>
          {owed.length > 0 ? (
            <>
              <TextField
                id="field-paidOn"
                name="paidOn"
                type="date"
                label={t('paidOn')}
                error={problemOf('paidOn')}
                defaultValue={returned?.values.paidOn ?? on}
                description={t('due', { date: day(owed[0]!.dueOn, locale) })}
              />
              <SubmitButton mih={48}>{t('confirm')}</SubmitButton>
            </>
          ) : null}
        </Form>
      </Section>
      <Acts>
        {wages.length > 0 ? (
          <a href={`/files/${community.slug}/company-wages/${companyId}/${month}.csv`} download>
            {t('csv')}
          </a>
        ) : null}
        <ButtonLink quiet to={to(`/company/${companyId}/help`)}>
          {t('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
