import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { DeskCompaniesDocument } from './companies/questions.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { GigTemplateDocument, KeepTemplateDocument, TemplateStartDocument } from './remake/questions.ts';
import { TemplateFields } from './remake/template-fields.tsx';
import { templateFields, templateIn, templateOut } from './remake/template-form.ts';

const mostCompanies = 100;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const query = new URL(request.url).searchParams;
  const [gigId, insteadOf] = [query.get('gig'), query.get('instead')];
  const { companies } = await api.load(DeskCompaniesDocument, { first: mostCompanies });
  const { templateStart } = await api.load(TemplateStartDocument, { gigId });
  const earlier = insteadOf
    ? (await api.load(GigTemplateDocument, { id: insteadOf })).gigTemplate.template
    : templateStart.gig;
  return api.answer({
    ...{ insteadOf, skills: templateStart.skills },
    usual: earlier ? templateOut(earlier) : ({ length: '150', beginnerOk: 'on' } as Record<string, string>),
    companies: companies.items.map(({ id, title }) => ({ id, title })),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const outcome = await api.send(KeepTemplateDocument, {
    template: templateIn(fields),
    companyId: fields.companyId || null,
    insteadOf: new URL(request.url).searchParams.get('instead'),
  });
  if (outcome.ok) return api.redirect(`/desk/work/templates/${outcome.value.keepTemplate}?said=kept`);
  const named = { ...Object.fromEntries(templateFields.map((name) => [name, ''])), ...fields };
  return api.answer<Returned>(returnedBy(outcome.refusal, named), 422);
}

/** The desk keeps a piece of work, by itself, of a gig, or anew. */
export default function GigTemplateNew() {
  const { usual, insteadOf, companies, skills } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.remake');
  const { wrongAmong } = useReturnedProblems(returned);
  const labels = Object.fromEntries(templateFields.map((name) => [name, t(`fields.${name}`)]));
  return (
    <div className={form.page}>
      <BackLink to="/desk/work/templates">{t('title')}</BackLink>
      <DeskTitle title={t(insteadOf ? 'anewTitle' : 'newTitle')} />
      <p className="quiet">{t(insteadOf ? 'anewLead' : 'newLead')}</p>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <TemplateFields {...{ usual, companies, skills, returned }} />
    </div>
  );
}
