import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { count, moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { readUpload } from '../forms/read-upload.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import type { PastListsQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import { BringPastForm } from './past/bring-past-form.tsx';
import styles from './past/past.module.css';
import { AskPastPeopleDocument, BringPastListDocument, PastListsDocument } from './past/questions.ts';

const said = ['brought', 'asked'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { pastLists } = await api.load(PastListsDocument);
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ lists: pastLists, done: said.find((one) => one === query) ?? null });
}

/** Takes a list in, or writes to its people. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { fields, file } = await readUpload(request, 'file');
  if (fields.listId) {
    const asked = await api.send(AskPastPeopleDocument, { listId: fields.listId });
    if (asked.ok) return api.redirect('/desk/talent/past?said=asked');
    return api.answer<Returned>(returnedBy(asked.refusal, {}), 409);
  }
  const { title = '', origin = '', on = '' } = fields;
  const typed = { title, origin, on };
  if (!file) {
    const missing = ['file', ...(['title', 'origin'] as const).filter((field) => !typed[field].trim())];
    const problems = Object.fromEntries(missing.map((field) => [field, { key: 'required' as const }]));
    return api.answer<Returned>({ problems, values: typed }, 422);
  }
  const content = file.content.toString('base64');
  const outcome = await api.send(BringPastListDocument, {
    ...{ fileName: file.name, content, title, origin, on: on || null },
  });
  if (outcome.ok) return api.redirect('/desk/talent/past?said=brought');
  const atFile = { CSV_EMPTY: 'file', CSV_NO_TEXT: 'file', CSV_BROKEN: 'file', BODY_TOO_LARGE: 'file' };
  return api.answer<Returned>(returnedBy(outcome.refusal, { file: '', ...typed }, atFile), 422);
}

/** Where old lists are taken in, and what has become of those of before. */
export default function DeskPastLists() {
  const { lists, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.past');
  return (
    <div className={styles.page}>
      <BackLink to="/desk/talent">{t('back')}</BackLink>
      <DeskTitle title={t('title')} />
      <OutcomeNotice done={done && !returned ? t(`said.${done}`) : null} />
      <p>{t('lead')}</p>
      <p className={`${panels.notice} ${panels.calm}`}>{t('quiet')}</p>
      <BringPastForm returned={returned} />
      <section className={panels.panel} aria-labelledby="lists">
        <h2 id="lists">{t('lists')}</h2>
        {lists.length === 0 ? <p className="quiet">{t('noLists')}</p> : null}
        <ul className={styles.lists}>
          {lists.map((list) => (
            <PastList key={list.id} list={list} />
          ))}
        </ul>
      </section>
    </div>
  );
}

const counted = ['people', 'toAsk', 'asked', 'unreachable', 'claimed', 'refused', 'forgotten'] as const;

function PastList({ list }: { list: PastListsQuery['pastLists'][number] }) {
  const t = useTranslations('desk.past');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { id, title, origin, fileName: file, broughtAt, takings, toAsk } = list;
  return (
    <li>
      <h3>{title}</h3>
      <p className="small quiet figures">
        {t('about', { file, date: moment(broughtAt, locale), takings: count(takings) })}
      </p>
      <p className="small">{origin}</p>
      <dl className={styles.counts}>
        {counted
          .filter((name) => name === 'people' || list[name] > 0)
          .map((name) => (
            <div key={name}>
              <dt>{t(`counts.${name}`)}</dt>
              <dd className="figures">{count(list[name])}</dd>
            </div>
          ))}
      </dl>
      <div className={styles.acts}>
        {toAsk > 0 ? (
          <Form method="post" encType="multipart/form-data">
            <input type="hidden" name="listId" value={id} />
            <SubmitButton mih={48} aria-label={t('askOf', { title, count: toAsk })}>
              {t('ask', { count: toAsk })}
            </SubmitButton>
          </Form>
        ) : null}
        <Link to={to(`/desk/talent/past/${id}`)} aria-label={t('openOf', { title })}>
          {t('open')}
        </Link>
      </div>
    </li>
  );
}
