import { day, moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../forms/fields.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import {
  EndMinorPapersDocument,
  KeepMinorPapersDocument,
  MinorRecordDocument,
} from './member/minor-questions.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';

const certificates = ['residence', 'family_register'] as const;
const guardians = ['parent', 'guardian'] as const;
const closings = ['MINORS_NOT_TAKEN', 'MINOR_BIRTH_UNKNOWN', 'MINOR_OF_AGE', 'MINOR_AT_SCHOOL'] as const;

type Answer = Partial<Returned> & { done?: 'kept' | 'ended'; count?: number };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const memberId = params.id ?? '';
  return api.answer({ memberId, ...(await api.load(MinorRecordDocument, { memberId })).minorRecord });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { act, ...fields } = await textOf(request);
  if (act === 'end') {
    const { id = '', reason = '' } = fields;
    const ended = await api.send(EndMinorPapersDocument, { id, reason });
    if (ended.ok) return api.answer<Answer>({ done: 'ended', count: ended.value.endMinorPapers });
    return api.answer<Answer>(returnedBy(ended.refusal, { reason }), 409);
  }
  const { certificate = '', birthDate = '', guardian = '', signedOn = '' } = fields;
  const papers = { certificate, birthDate, guardian, signedOn };
  const kept = await api.send(KeepMinorPapersDocument, { memberId: params.id ?? '', papers });
  if (kept.ok) return api.answer<Answer>({ done: 'kept' });
  return api.answer<Answer>(returnedBy(kept.refusal, papers), 422);
}

/** What the secretariat has seen of somebody younger than eighteen who wants to be employed, and the end of it. */
export default function DeskMinorPapers() {
  const { memberId, name, papers, closed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.minors');
  const member = useTranslations('desk.member');
  const locale = useLocale() as UiLocale;
  const why = closings.find((one) => one === closed);
  const inForce = papers.some(({ endedAt }) => !endedAt);
  return (
    <div className={form.page}>
      <BackLink to={`/desk/members/${memberId}`}>{member('backTo', { name })}</BackLink>
      <DeskTitle title={t('title')} of={name} />
      <p className="quiet">{t('lead')}</p>
      <OutcomeNotice
        done={answer?.done ? t(`said.${answer.done}`, { count: answer.count ?? 0 }) : null}
        refusal={answer?.refusal}
      />
      {why ? <p className={`${panels.notice} ${panels.calm}`}>{t(`closed.${why}`)}</p> : null}
      {papers.length === 0 && !why ? <p className="quiet">{t('none')}</p> : null}
      {papers.map((one) => (
        <section key={one.id} className={panels.panel}>
          <h2>
            {one.endedAt
              ? t('ended', { at: moment(one.endedAt, locale), reason: one.endReason ?? '' })
              : t('inForce')}
          </h2>
          <p className="figures">
            {t('line', {
              certificate: t(`certificates.${one.certificate}`),
              born: day(one.born, locale),
              guardian: t(`guardians.${one.guardian}`),
              signed: day(one.signedOn, locale),
            })}
          </p>
          <p className="small quiet figures">
            {t('seen', { at: moment(one.seenAt, locale), by: one.by ?? t('atDesk') })}
          </p>
          {one.endedAt ? null : <EndForm id={one.id} answer={answer} />}
        </section>
      ))}
      {why || inForce ? null : <KeepForm answer={answer} />}
    </div>
  );
}

function EndForm({ id, answer }: { id: string; answer: Answer | undefined }) {
  const t = useTranslations('desk.minors');
  const { problemOf } = useReturnedProblems({ problems: answer?.problems ?? {} });
  const wrong = problemOf('reason');
  return (
    <details open={Boolean(wrong)}>
      <summary>{t('end')}</summary>
      <p className="small">{t('endLead')}</p>
      <Form method="post" className={form.form}>
        <input type="hidden" name="id" value={id} />
        <TextField id="field-reason" name="reason" label={t('reason')} maxLength={200} error={wrong} />
        <div className={form.acts}>
          <SubmitButton quiet name="act" value="end" mih={48}>
            {t('endNow')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}

function KeepForm({ answer }: { answer: Answer | undefined }) {
  const t = useTranslations('desk.minors');
  const { problemOf, wrongAmong } = useReturnedProblems({ problems: answer?.problems ?? {} });
  const field = (name: 'certificate' | 'birthDate' | 'guardian' | 'signedOn') => ({
    ...{ id: `field-${name}`, name, label: t(name), error: problemOf(name) },
    ...{ defaultValue: answer?.values?.[name] ?? '', autoComplete: 'off' },
  });
  const labels = {
    certificate: t('certificate'),
    birthDate: t('birthDate'),
    guardian: t('guardian'),
    signedOn: t('signedOn'),
  };
  return (
    <section className={panels.panel}>
      <h2>{t('keepTitle')}</h2>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={undefined} />
      <Form method="post" noValidate className={form.form}>
        <SelectField
          {...field('certificate')}
          data={[
            { value: '', label: t('choose') },
            ...certificates.map((value) => ({ value, label: t(`certificates.${value}`) })),
          ]}
        />
        <TextField {...field('birthDate')} description={t('birthHint')} />
        <SelectField
          {...field('guardian')}
          data={[
            { value: '', label: t('choose') },
            ...guardians.map((value) => ({ value, label: t(`guardians.${value}`) })),
          ]}
        />
        <TextField {...field('signedOn')} description={t('signedHint')} />
        <div className={form.acts}>
          <SubmitButton name="act" value="keep" mih={48}>
            {t('keep')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
