import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useFrame, useLinks, useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import events from './events/events.module.css';
import styles from './guests/guests.module.css';
import { EraseGuestDocument, GuestRecordDocument } from './guests/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { DownloadIcon } from './parts/icons.tsx';
import panels from './parts/panel.module.css';
import type { guestRecord } from './words/ja/guest-record.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { guestRecord } = await api.load(GuestRecordDocument, { orderId: params.orderId ?? '' });
  return api.answer(guestRecord);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const orderId = params.orderId ?? '';
  const { typedName = '' } = await textOf(request);
  const outcome = await api.send(EraseGuestDocument, { orderId, typedName });
  if (outcome.ok) return api.redirect(`/desk/guests/${orderId}`);
  const { message, facts } = outcome.refusal;
  return api.answer({ typedName, refusal: message, field: facts.field ?? null }, 422);
}

/** All that is kept of somebody without an account: to be shown to them, handed to them as a file, and erased. */
export default function DeskGuestRecord() {
  const record = useLoaderData<typeof loader>();
  const t = useTranslations('desk.guestRecord');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  const requests = useTranslations('desk.requests');
  const { orderId, eventId, name, erasedAt, tables } = record;
  const to = useLinks();
  const file = (kind: 'json' | 'csv') =>
    `/files/${community.slug}/desk/guests/${orderId}.${kind}?locale=${locale}`;
  return (
    <div className={events.page}>
      <BackLink to={`/desk/events/${eventId}/attendees`}>{t('back')}</BackLink>
      <DeskTitle title={name ?? t('nobody')} page={t('title')} />
      {erasedAt ? (
        <p className={`${panels.notice} ${panels.calm}`}>{t('done', { at: moment(erasedAt, locale) })}</p>
      ) : (
        <p className="quiet">{t('lead')}</p>
      )}
      <p className={events.links}>
        {(['csv', 'json'] as const).map((kind) => (
          <a key={kind} href={file(kind)}>
            <DownloadIcon />
            {t(kind)}
          </a>
        ))}
      </p>
      {erasedAt ? null : (
        <p>
          <Link to={to(`/desk/requests/new?order=${orderId}&name=${encodeURIComponent(name ?? '')}`)}>
            {requests('enterFor')}
          </Link>
        </p>
      )}
      {tables.map((table) => (
        <RecordTable key={table.table} table={table} />
      ))}
      <p className="small quiet">{t('inside')}</p>
      <OtherPurchases others={record.others} />
      {erasedAt ? null : <Erase record={record} />}
    </div>
  );
}

type GuestRecord = ReturnType<typeof useLoaderData<typeof loader>>;
type Shown = GuestRecord['tables'][number];

/** A table as whoever asks can read it: ids and the like are in the files alone. */
function RecordTable({ table: { table, title, rows } }: { table: Shown }) {
  const t = useTranslations('desk.guestRecord');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const written = (name: string, value: string) => {
    if (inWords.includes(name) && t.has(`words.${value as Word}`)) return t(`words.${value as Word}`);
    return /^\d{4}-\d{2}-\d{2}T/.test(value) ? moment(value, locale) : value;
  };
  return (
    <section className={panels.panel} aria-labelledby={table}>
      <h2 id={table}>{text(title)}</h2>
      {rows.map(({ fields }, at) => (
        <dl key={at} className={styles.fields}>
          {fields.flatMap(({ name, value }) =>
            t.has(`columns.${name as Column}`)
              ? [
                  <dt key={name}>{t(`columns.${name as Column}`)}</dt>,
                  <dd key={`${name}-value`}>{written(name, value)}</dd>,
                ]
              : [],
          )}
        </dl>
      ))}
    </section>
  );
}

/** What else the address has ordered: each purchase has a record of its own. */
function OtherPurchases({ others }: { others: GuestRecord['others'] }) {
  const t = useTranslations('desk.guestRecord');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  if (others.length === 0) return null;
  return (
    <section className={panels.panel} aria-labelledby="others">
      <h2 id="others">{t('others')}</h2>
      <p className="quiet">{t('othersLead')}</p>
      <ul>
        {others.map(({ orderId, title, orderedAt, later }) => (
          <li key={orderId}>
            <Link to={to(`/desk/guests/${orderId}`)}>{text(title)}</Link>
            {later ? ` ${t('later')}` : ''} <span className="quiet">{moment(orderedAt, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Column = keyof typeof guestRecord.columns;
type Word = keyof typeof guestRecord.words;
/** Columns that hold one of a few words of the program. */
const inWords = ['state', 'means', 'locale'];

/** What goes and what stays, then the name typed by hand; or why it cannot be yet. */
function Erase({ record: { name, hindrance } }: { record: GuestRecord }) {
  const t = useTranslations('desk.guestRecord');
  const returned = useActionData<typeof action>();
  return (
    <section className={panels.panel} aria-labelledby="erase">
      <h2 id="erase">{t('erase')}</h2>
      {hindrance ? (
        <p className={`${panels.notice} ${panels.warn}`}>{t(`hindered.${hindrance}`)}</p>
      ) : (
        <>
          <p>{t('goes')}</p>
          <p className="quiet">{t('stays')}</p>
          {returned && !returned.field ? (
            <p className={`${panels.notice} ${panels.bad}`} role="alert">
              {returned.refusal}
            </p>
          ) : null}
          <Form method="post" noValidate>
            <TextField
              id="field-typedName"
              name="typedName"
              label={t('typed')}
              description={t('typedHint', { name: name ?? '' })}
              defaultValue={returned?.typedName ?? ''}
              error={returned?.field ? returned.refusal : undefined}
              autoComplete="off"
            />
            <SubmitButton mih={48} mt="md">
              {t('act')}
            </SubmitButton>
          </Form>
        </>
      )}
    </section>
  );
}
