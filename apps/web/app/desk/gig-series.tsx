import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import type { SeriesPreviewQuery } from '../gql/desk/graphql.ts';
import { municipalitiesOf } from '../parts/municipalities.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import {
  CutSeriesDocument,
  GigTemplateDocument,
  SeriesPreviewDocument,
  SeriesStartDocument,
} from './remake/questions.ts';
import { SeriesFields } from './remake/series-fields.tsx';
import { seriesFields, seriesIn, seriesOut } from './remake/series-form.ts';
import { SeriesPreview } from './remake/series-preview.tsx';
import { HelpRequestDocument } from './work/questions.ts';

type Preview = SeriesPreviewQuery['seriesPreview'];

/** What is proposed is looked at right away, so that one more press cuts it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const templateId = new URL(request.url).searchParams.get('template') ?? '';
  const { helpRequest } = await api.load(HelpRequestDocument, { id });
  const { gigTemplate } = await api.load(GigTemplateDocument, { id: templateId });
  const { seriesStart } = await api.load(SeriesStartDocument, { id, templateId });
  const areas = (await municipalitiesOf(request)).filter(({ code }) => helpRequest.areas.includes(code));
  const values = seriesOut(seriesStart, { area: areas[0]?.code ?? '', place: helpRequest.request.place });
  const outcome = await api.send(SeriesPreviewDocument, { id, templateId, series: seriesIn(values) });
  return api.answer({
    ...{ id, values, areas, title: helpRequest.request.title, company: helpRequest.request.company },
    ...{ template: gigTemplate.template, minutes: seriesStart.minutes },
    preview: outcome.ok ? outcome.value.seriesPreview : null,
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const templateId = new URL(request.url).searchParams.get('template') ?? '';
  const fields = await textOf(request);
  const asked = { id, templateId, series: seriesIn(fields) };
  const named = { ...Object.fromEntries(seriesFields.map((name) => [name, ''])), ...fields };
  const looked = await api.send(SeriesPreviewDocument, asked);
  if (!looked.ok)
    return api.answer<Answer>({ returned: returnedBy(looked.refusal, named), preview: null }, 422);
  if (fields.act === 'preview')
    return api.answer<Answer>({
      returned: { problems: {}, values: named },
      preview: looked.value.seriesPreview,
    });
  const outcome = await api.send(CutSeriesDocument, asked);
  if (outcome.ok) return api.redirect(`/desk/work/${id}?said=cut`);
  return api.answer<Answer>({ returned: returnedBy(outcome.refusal, named), preview: null }, 422);
}

type Answer = { returned: Returned; preview: Preview | null };

/** A request is cut into many gigs at once, by a template. */
export default function GigSeries() {
  const { id, values, areas, template, title, company, minutes, preview } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.remake');
  const returned = answer?.returned;
  const { wrongAmong } = useReturnedProblems(returned);
  const labels = Object.fromEntries(seriesFields.map((name) => [name, t(`series.${name}`)]));
  const shown = answer ? answer.preview : preview;
  return (
    <div className={form.page}>
      <BackLink to={`/desk/work/${id}`}>{title}</BackLink>
      <DeskTitle title={t('seriesTitle', { title: template.title })} of={company} />
      <p className="quiet">{t('seriesLead', { length: template.length, minutes })}</p>
      {template.pastMinutes === null ? null : (
        <p className="small figures">
          {t('past', { minutes: template.pastMinutes ?? 0, count: template.pastCount })}
        </p>
      )}
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      {shown ? <SeriesPreview preview={shown} /> : null}
      <SeriesFields values={returned?.values ?? values} areas={areas} returned={returned} />
    </div>
  );
}
