import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { TickField } from '../../../forms/fields.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import { BusyWeeksDocument, SayBusyWeeksDocument } from './questions.ts';
import styles from './weeks.module.css';
import { weeksByMonth } from './weeks.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { busyWeeks } = await api.load(BusyWeeksDocument, { companyId });
  const saved = new URL(request.url).searchParams.has('saved');
  return api.answer({ companyId, weeks: busyWeeks, saved });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const fields = await textOf(request);
  const ticked = (name: string, most: number) =>
    Array.from({ length: most }, (_, at) => at + 1).filter((number) => fields[`${name}${number}`] === 'on');
  const outcome = await api.send(SayBusyWeeksDocument, {
    ...{ companyId, weeks: ticked('week', 52), months: ticked('month', 12) },
  });
  if (outcome.ok) return api.redirect(`/company/${companyId}/season?saved=1`);
  return api.answer(returnedBy(outcome.refusal, fields), 422);
}

/** In which weeks of a year a company is busy; the secretariat plans by it who could help whom. */
export default function CompanySeason() {
  const { companyId, weeks, saved } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('busyWeeks');
  const to = useLinks();
  const { wrongAmong } = useReturnedProblems(returned);
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <ProblemSummary wrong={wrongAmong({ weeks: t('title') })} refusal={returned?.refusal} />
      {saved && !returned ? <Notice tone="good">{t('saved', { count: weeks.length })}</Notice> : null}
      <Form method="post" key={weeks.join()}>
        <div className={styles.months}>
          {weeksByMonth.map(({ month, weeks: own }) => (
            <fieldset key={month} className={styles.month}>
              <legend>{t('month', { month })}</legend>
              <TickField id={`month${month}`} name={`month${month}`} label={t('whole')} />
              {own.map(({ week, from }) => (
                <TickField
                  key={week}
                  id={`week${week}`}
                  name={`week${week}`}
                  label={t('week', { from: from.slice(5).replace(/^0/, '').replace(/-0?/, '/') })}
                  defaultChecked={weeks.includes(week)}
                />
              ))}
            </fieldset>
          ))}
        </div>
        <Acts>
          <SubmitButton mih={48}>{t('save')}</SubmitButton>
          <ButtonLink quiet to={to(`/company/${companyId}/help`)}>
            {t('back')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
