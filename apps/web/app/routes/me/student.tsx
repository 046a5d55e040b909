import { formatJapaneseMonth } from '@enishi/japan';
import { tokyoMonth } from '@enishi/kernel';
import { day, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import styles from './leave.module.css';
import { DeclareStudentDocument, MyStudentStandingDocument } from './student-questions.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myStudentStanding } = await api.load(MyStudentStandingDocument);
  return api.answer(myStudentStanding);
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const { school = '', graduatesIn = '' } = fields;
  const outcome = await api.send(DeclareStudentDocument, { school, graduatesIn });
  return outcome.ok ? api.redirect('/me/student') : api.answer(returnedBy(outcome.refusal, fields), 422);
}

/** Saying to be a student, where that stands, and saying it again before the confirmed time is over. */
export default function Student() {
  const { offered, rule, lastDay, declaration } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('student');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const { wrongAmong, problemOf } = useReturnedProblems(returned);
  const wrong = wrongAmong({ school: t('school'), graduatesIn: t('graduatesIn') });
  const shown = (name: 'school' | 'graduatesIn') => returned?.values[name] ?? declaration?.[name] ?? '';
  return (
    <Page title={t('title')} lead={offered ? t(`lead.${rule.ground}`) : t('notOffered')}>
      {lastDay ? (
        <Notice tone="good" title={t(`heldTitle.${rule.ground}`, { date: day(lastDay, locale) })}>
          {t('confirmedLead')}
        </Notice>
      ) : null}
      {declaration?.state === 'waiting' ? (
        <Notice title={t('waitingTitle')}>
          {t('waitingLead', {
            school: declaration.school,
            month: formatJapaneseMonth(tokyoMonth(declaration.graduatesIn), locale),
          })}
        </Notice>
      ) : null}
      {declaration?.state === 'declined' ? (
        <Notice tone="warn" title={t('declinedTitle')}>
          {t('declinedLead', { reason: declaration.reason })}
        </Notice>
      ) : null}
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      {offered ? (
        <Form method="post" noValidate className={styles.form}>
          <TextField
            id="field-school"
            name="school"
            label={t('school')}
            description={t('schoolHint')}
            maxLength={80}
            defaultValue={shown('school')}
            error={problemOf('school')}
          />
          <TextField
            id="field-graduatesIn"
            name="graduatesIn"
            type="month"
            label={t('graduatesIn')}
            placeholder="2028-03"
            defaultValue={shown('graduatesIn')}
            error={problemOf('graduatesIn')}
          />
          {rule.asksFor ? <p>{t('asksFor', { what: text(rule.asksFor) })}</p> : null}
          <p className="small quiet">{t(`noMoney.${rule.ground}`)}</p>
          <Acts>
            <SubmitButton>{declaration ? t('again') : t('submit')}</SubmitButton>
            <ButtonLink to={to('/me')} quiet>
              {t('back')}
            </ButtonLink>
          </Acts>
        </Form>
      ) : (
        <Acts>
          <ButtonLink to={to('/plans')} quiet>
            {t('plans')}
          </ButtonLink>
        </Acts>
      )}
    </Page>
  );
}
