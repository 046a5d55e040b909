import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, type UiLocale } from '@enishi/ui';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { readUpload } from '../forms/read-upload.ts';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { BringForm } from './imports/bring-form.tsx';
import { BringMemberListDocument, MemberImportsDocument } from './imports/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import styles from './imports/imports.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { memberImports } = await api.load(MemberImportsDocument);
  return api.answer({ lists: memberImports });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { fields, file } = await readUpload(request, 'file');
  const { source = '', basis = '' } = fields;
  if (!file)
    return api.answer<Returned>({ problems: { file: { key: 'required' } }, values: { source, basis } }, 422);
  const brought = { fileName: file.name, content: file.content.toString('base64'), source, basis };
  const outcome = await api.send(BringMemberListDocument, brought);
  if (!outcome.ok) {
    const atFile = { CSV_EMPTY: 'file', CSV_NO_TEXT: 'file', CSV_BROKEN: 'file', BODY_TOO_LARGE: 'file' };
    return api.answer<Returned>(returnedBy(outcome.refusal, { file: '', source, basis }, atFile), 422);
  }
  return api.redirect(`/desk/members/imports/${outcome.value.bringMemberList}`);
}

/** Where lists from elsewhere are brought in, and those of before. */
export default function DeskImports() {
  const { lists } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.imports');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <div className={styles.page}>
      <BackLink to="/desk/members">{t('back')}</BackLink>
      <DeskTitle title={t('title')} />
      <p>{t('lead')}</p>
      <p className={`${panels.notice} ${panels.calm}`}>{t('noMoney')}</p>
      <BringForm returned={returned} />
      <section className={panels.panel} aria-labelledby="lists">
        <h2 id="lists">{t('lists')}</h2>
        {lists.length === 0 ? <p className="quiet">{t('noLists')}</p> : null}
        <ul className={styles.lists}>
          {lists.map((list) => (
            <li key={list.id}>
              <Link to={to(`/desk/members/imports/${list.id}`)}>{list.source}</Link>
              <span className={styles.state} data-state={list.state}>
                {t(`states.${list.state}`)}
              </span>
              <span className="small quiet figures">
                {list.fileName} · {t('rows', { n: list.rowCount })} · {moment(list.uploadedAt, locale)} ·{' '}
                {list.uploadedBy}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
