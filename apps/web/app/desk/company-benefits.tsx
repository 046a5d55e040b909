import { addDays, tokyoDateOf } from '@enishi/kernel';
import { day, type UiLocale } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../frame.ts';
import { BenefitList } from '../parts/benefit-list.tsx';
import { BenefitLog } from '../parts/benefit-log.tsx';
import { BenefitReports } from '../parts/benefit-reports.tsx';
import { answerOf, type Answered } from './benefits/answer-of.ts';
import { GrantForm } from './benefits/grant-form.tsx';
import { Granted } from './benefits/granted.tsx';
import { DeskBenefitsDocument } from './benefits/questions.ts';
import { TakeBack } from './benefits/take-back.tsx';
import { UseForm } from './benefits/use-form.tsx';
import { DeskApi } from './desk-api.ts';
import member from './member/member.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

/** How long an extra grant lasts where nobody says otherwise. */
const usualGrantDays = 90;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const companyId = params.id ?? '';
  const { company, companyBenefits } = await api.load(DeskBenefitsDocument, { companyId });
  return api.answer({ company, benefits: companyBenefits ?? null, today: tokyoDateOf(new Date()) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const answer = await answerOf(api, request, params.id ?? '');
  return api.answer<Answered>(answer, answer.returned ? 422 : 200);
}

/** What a company used of its plan, and what the desk does about it: writing down, taking back, granting more. */
export default function DeskCompanyBenefits() {
  const { company, benefits, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.benefits');
  const site = useTranslations('benefits');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { writes } = useRights();
  const returnedTo = (act: Answered['act']) =>
    answer?.act === act ? (answer.returned ?? undefined) : undefined;
  const back = returnedTo('back');
  return (
    <>
      <BackLink to={`/desk/companies/${company.id}`}>{company.title}</BackLink>
      <DeskTitle title={t('title')} />
      {answer && !answer.returned ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t(`done.${answer.act}`)}
        </p>
      ) : null}
      {back ? (
        <p className={`${panels.notice} ${panels.warn}`} role="status">
          {back.refusal ?? t('reasonMissing')}
        </p>
      ) : null}
      {benefits ? (
        <div className={member.columns}>
          <div className={member.column}>
            <section className={panels.panel} aria-labelledby="items">
              <h2 id="items">{text(benefits.planName)}</h2>
              <p className="small quiet figures">
                {t('year', { from: day(benefits.from, locale), lastDay: day(benefits.lastDay, locale) })}
              </p>
              <BenefitList items={benefits.items} />
            </section>
            <section className={panels.panel} aria-labelledby="log">
              <h2 id="log">{t('log')}</h2>
              <BenefitLog uses={benefits.uses} by={({ recordedBy }) => recordedBy ?? t('byProgram')}>
                {({ id, returnable, returnedBy }) => (
                  <>
                    {returnedBy ? <span className={member.actor}>{returnedBy}</span> : null}
                    {returnable && writes ? <TakeBack id={id} /> : null}
                  </>
                )}
              </BenefitLog>
            </section>
          </div>
          <div className={member.column}>
            {benefits.open && writes ? (
              <section className={panels.panel} aria-labelledby="use">
                <h2 id="use">{t('use')}</h2>
                <p className="small quiet">{t('useLead')}</p>
                <UseForm
                  key={benefits.key}
                  items={benefits.items}
                  initial={{ usedOn: today, key: benefits.key }}
                  returned={returnedTo('use')}
                />
              </section>
            ) : null}
            <section className={panels.panel} aria-labelledby="report">
              <h2 id="report">{site('report')}</h2>
              <BenefitReports reports={benefits.reports} />
            </section>
            <section className={panels.panel} aria-labelledby="granted">
              <h2 id="granted">{t('granted')}</h2>
              <p className="small quiet">{t('grantLead')}</p>
              <Granted grants={benefits.grants} />
              {benefits.open && writes ? (
                <GrantForm
                  key={benefits.key}
                  choices={benefits.choices}
                  initial={{ endsOn: addDays(today, usualGrantDays) }}
                  returned={returnedTo('grant')}
                />
              ) : null}
            </section>
          </div>
        </div>
      ) : (
        <section className={panels.empty}>
          <h2>{t('none')}</h2>
        </section>
      )}
    </>
  );
}
