import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { moneyTaxIncluded, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { readUpload, type Upload } from '../forms/read-upload.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks, useText } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import {
  AddTemplatePictureDocument,
  GigTemplateDocument,
  RaiseTemplatePictureDocument,
  RemoveTemplatePictureDocument,
  TurnTemplateDocument,
} from './remake/questions.ts';
import { TemplatePictures } from './remake/template-pictures.tsx';
import styles from './talent/talent.module.css';

const acts = ['kept', 'add', 'remove', 'raise', 'retire', 'restore'] as const;
type Act = (typeof acts)[number];
const notes = ['insurance', 'dangers', 'clothes'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { gigTemplate } = await api.load(GigTemplateDocument, { id: params.id ?? '' });
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ at: gigTemplate, said: acts.find((one) => one === query) ?? null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const upload = await readUpload(request, 'photo');
  const act = acts.find((one) => one === upload.fields.act) ?? 'add';
  const values = { photo: '', line: '', ...upload.fields };
  if (act === 'add' && !upload.file)
    return api.answer<Returned>({ problems: { photo: { key: 'required' } }, values }, 422);
  const outcome = await sent(api, act, id, upload);
  if (outcome.ok) return api.redirect(`/desk/work/templates/${id}?said=${act}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, values), 422);
}

function sent(api: DeskApi, act: Act, id: string, { fields, file }: Upload) {
  const { line = '', pictureId = '' } = fields;
  if (act === 'remove') return api.send(RemoveTemplatePictureDocument, { id: pictureId });
  if (act === 'raise') return api.send(RaiseTemplatePictureDocument, { id: pictureId });
  if (act === 'retire' || act === 'restore')
    return api.send(TurnTemplateDocument, { id, to: act === 'retire' ? 'retired' : 'kept' });
  return api.send(AddTemplatePictureDocument, { id, content: file?.content.toString('base64') ?? '', line });
}

/** One template with its procedure in pictures. */
export default function GigTemplate() {
  const { at, said } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.remake');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const { wrongAmong } = useReturnedProblems(returned);
  const { template } = at;
  const kept = template.state === 'kept';
  return (
    <div className={form.page}>
      <BackLink to="/desk/work/templates">{t('title')}</BackLink>
      <DeskTitle title={template.title} of={template.company || t('forAll')}>
        {kept ? (
          <ButtonLink quiet to={to(`/desk/work/templates/new?instead=${template.id}`)}>
            {t('anew')}
          </ButtonLink>
        ) : null}
      </DeskTitle>
      <OutcomeNotice done={said && !returned ? t(`said.${said}`) : null} />
      <ProblemSummary
        wrong={wrongAmong({ photo: t('photo'), line: t('line') })}
        refusal={returned?.refusal}
      />
      {kept ? null : <p className="quiet">{t('retiredLead')}</p>}
      <p className="figures">
        {text(template.skill)} · {t('lasts', { length: template.length })} ·{' '}
        {moneyTaxIncluded(template.reward, locale)}
        {template.beginnerOk ? ` · ${t('beginnerOk')}` : ''}
      </p>
      <p className="small figures">
        {template.pastMinutes === null
          ? t('guessed', { minutes: template.minutes })
          : t('past', { minutes: template.pastMinutes ?? 0, count: template.pastCount })}
      </p>
      <ol>
        {template.steps.map((step, index) => (
          <li key={index}>{`${index + 1}. ${step}`}</li>
        ))}
      </ol>
      <dl className={styles.facts}>
        {notes
          .filter((name) => template[name] !== '')
          .map((name) => (
            <div key={name}>
              <dt>{t(`fields.${name}`)}</dt>
              <dd style={{ whiteSpace: 'pre-line' }}>{template[name]}</dd>
            </div>
          ))}
      </dl>
      <TemplatePictures at={at} returned={returned} />
      <Form method="post" preventScrollReset>
        <SubmitButton quiet mih={48} name="act" value={kept ? 'retire' : 'restore'}>
          {t(kept ? 'retire' : 'restore')}
        </SubmitButton>
      </Form>
    </div>
  );
}
