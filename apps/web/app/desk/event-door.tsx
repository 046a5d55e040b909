import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { DoorAnswer } from './events/door-answer.tsx';
import { DoorParty } from './events/door-party.tsx';
import { DoorMistakes } from './events/door-mistakes.tsx';
import { DoorTakenBack } from './events/door-taken-back.tsx';
import { DoorPhones, type OfferedLink } from './events/door-phones.tsx';
import { DeskDoorDocument, EndDoorPhoneDocument, OfferDoorPhoneDocument } from './events/door-questions.ts';
import styles from './events/events.module.css';
import {
  AdmitByCodeDocument,
  AdmitTicketDocument,
  DeskEventDocument,
  UndoAdmissionDocument,
} from './events/questions.ts';
import form from './parts/desk-form.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { event } = await api.load(DeskEventDocument, { id: params.id ?? '' });
  const { id, titleJa, tickets, inside } = event;
  const watched = await api.loadUnless('NOT_ALLOWED', DeskDoorDocument, { eventId: id });
  return api.answer({
    id,
    titleJa,
    tickets,
    inside,
    door: watched?.door ?? null,
    origin: new URL(request.url).origin,
  });
}

/** Reads a code, or takes back the last one that was let in; hands out a phone for the door, or ends one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { act = '', ticketId = '', qr = '', phoneId = '', ...offer } = await textOf(request);
  if (act === 'offer') return offered(api, params.id ?? '', offer);
  if (act.startsWith('end-')) {
    const ended = await api.send(EndDoorPhoneDocument, { id: phoneId });
    return ended.ok ? api.answer({ ended: true }) : api.answer({ refusal: ended.refusal.message }, 409);
  }
  if (act === 'admit-party') return partyIn(api, params.id ?? '', offer);
  if (act === 'undo') {
    const undone = await api.send(UndoAdmissionDocument, { ticketId });
    return undone.ok ? api.answer({ undone: true }) : api.answer({ refusal: undone.refusal.message }, 409);
  }
  const outcome = await api.send(AdmitByCodeDocument, { eventId: params.id ?? '', code: qr });
  return outcome.ok
    ? api.answer({ admissions: [outcome.value.admitByCode], read: Date.now() })
    : api.answer({ refusal: outcome.refusal.message }, 409);
}

/** One after the other: what is said of one hinders no other. */
async function partyIn(api: DeskApi, eventId: string, fields: Record<string, string>) {
  const admissions = [];
  for (const name of Object.keys(fields).filter((key) => key.startsWith('in-'))) {
    const outcome = await api.send(AdmitTicketDocument, { eventId, ticketId: name.slice(3) });
    if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
    admissions.push(outcome.value.admitTicket);
  }
  return api.answer({ admissions, read: Date.now() });
}

async function offered(
  api: DeskApi,
  eventId: string,
  { label = '', occurrenceId = '' }: Record<string, string>,
) {
  const made = await api.send(OfferDoorPhoneDocument, { eventId, occurrenceId, label });
  return made.ok
    ? api.answer({ link: made.value.offerDoorPhone, label })
    : api.answer({ refusal: made.refusal.message }, 409);
}

/** The door of an event: one field that a hand scanner types into, and below it what is to be done, readable at a glance. */
export default function DeskEventDoor() {
  const { id, titleJa, tickets, inside, door, origin } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.events');
  const phones = useTranslations('desk.door');
  const counter = useTranslations('desk.eventCounter');
  const to = useLinks();
  const admissions = answer && 'admissions' in answer ? answer.admissions : [];
  const made: OfferedLink | null =
    answer && 'link' in answer
      ? { label: answer.label, address: `${origin}${to(`/door/${answer.link}`)}` }
      : null;
  const read = answer && 'read' in answer ? answer.read : 0;
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${id}`}>{t('backToEvent')}</BackLink>
      <DeskTitle title={t('door')} of={titleJa}>
        <strong className="figures">{t('insideOf', { inside, tickets })}</strong>
      </DeskTitle>
      <Form method="post" className={form.form}>
        <TextField
          key={read}
          id="field-qr"
          name="qr"
          label={t('qr')}
          description={t('qrHint')}
          autoComplete="off"
          autoFocus
          spellCheck={false}
        />
        <div className={form.acts}>
          <SubmitButton name="act" value="admit" mih={52}>
            {t('admit')}
          </SubmitButton>
        </div>
      </Form>
      {answer && 'refusal' in answer ? (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {answer.refusal}
        </p>
      ) : null}
      {answer && 'undone' in answer ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('undone')}
        </p>
      ) : null}
      {answer && 'ended' in answer ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {phones('ended')}
        </p>
      ) : null}
      {admissions.map((admission) =>
        admission.verdict === 'choose' ? (
          <DoorParty key="choose" party={admission.party} />
        ) : (
          <DoorAnswer key={admission.ticketId ?? ''} admission={admission} />
        ),
      )}
      <p>
        <Link to={to(`/desk/events/${id}/attendees`)}>{t('byName')}</Link>
      </p>
      <p>
        <Link to={to(`/desk/events/${id}/counter`)}>{counter('atDoor')}</Link>
      </p>
      {door ? <DoorMistakes mistakes={door.mistakes} /> : null}
      {door ? <DoorTakenBack takenBack={door.takenBack} /> : null}
      {door ? <DoorPhones door={door} offered={made} /> : null}
    </div>
  );
}
