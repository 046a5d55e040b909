import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, type UiLocale } from '@enishi/ui';
import { textOf } from '../forms/read-form.ts';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';
import { actIn, draftToSave, headingsIn, type NoticeReturned } from './settings/notice-form.ts';
import { NoticeEditor } from './settings/notice-editor.tsx';
import {
  LegalNoticeDraftDocument,
  PublishLegalNoticeDocument,
  SaveLegalNoticeDocument,
} from './settings/questions.ts';
import { SettingsNav } from './settings/settings-nav.tsx';
import styles from './settings/settings.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { legalNoticeDraft } = await api.load(LegalNoticeDraftDocument);
  return api.answer({ draft: legalNoticeDraft });
}

/** Saves one part, or everything and publishes; a refusal to publish keeps what was saved and typed. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const act = actIn(values);
  const { legalNoticeDraft } = await api.load(LegalNoticeDraftDocument);
  const saved = await api.send(SaveLegalNoticeDocument, draftToSave(legalNoticeDraft, values, act));
  if (!saved.ok) return refused(saved.refusal);
  if (act !== 'publish') return api.answer<NoticeReturned>({ act, done: true, wrong: [], values });
  const published = await api.send(PublishLegalNoticeDocument);
  if (!published.ok) return refused(published.refusal, true);
  const version = published.value.publishLegalNotice.publishedVersion ?? null;
  return api.answer<NoticeReturned>({ act, done: true, version, wrong: [], values });

  function refused({ message, facts }: { message: string; facts: Record<string, unknown> }, kept = false) {
    return api.answer<NoticeReturned>(
      { act, done: false, kept, refusal: message, wrong: headingsIn(facts), values },
      422,
    );
  }
}

export default function DeskSettings() {
  const { draft } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.settings');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const rights = useRights();
  const { publishedVersion, publishedAt } = draft;
  return (
    <>
      <DeskTitle title={t('title')} page={t('legal')} />
      <SettingsNav />
      <div className={styles.intro}>
        <p className="quiet">{t('legalLead')}</p>
        <p className={styles.state}>
          {publishedVersion && publishedAt ? (
            t('published', { version: publishedVersion, at: moment(publishedAt, locale) })
          ) : (
            <strong>{t('notPublished')}</strong>
          )}
          {publishedVersion ? <a href={to('/legal/tokushoho')}>{t('viewPublic')}</a> : null}
        </p>
      </div>
      {rights.legalNotice ? null : <p className={`${panels.notice} ${panels.calm}`}>{t('readOnly')}</p>}
      <NoticeEditor draft={draft} returned={returned} readOnly={!rights.legalNotice} />
    </>
  );
}
