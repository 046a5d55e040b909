import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import { OutreachNav } from './outreach/outreach-nav.tsx';
import styles from './outreach/outreach.module.css';
import { SaveSenderCardDocument, SenderCardDocument } from './outreach/questions.ts';
import { WritingField } from './outreach/writing-field.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const fields = ['senderName', 'postalAddress', 'contact'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { senderCard } = await api.load(SenderCardDocument);
  return api.answer({ card: senderCard });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const typed = await textOf(request);
  const { senderName = '', postalAddress = '', contact = '' } = typed;
  const saved = await api.send(SaveSenderCardDocument, { input: { senderName, postalAddress, contact } });
  if (saved.ok) return api.answer({ saved: true, refusal: null, field: null });
  const { message, facts } = saved.refusal;
  return api.answer({ saved: false, refusal: message, field: String(facts.field ?? '') }, 422);
}

/** The lines under every letter, as the law asks for them. */
export default function OutreachSender() {
  const { card } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.outreach');
  const rights = useRights();
  return (
    <div className={styles.page}>
      <DeskTitle title={t('title')} page={t('sender')} />
      <OutreachNav />
      <p className="quiet">{t('senderLead')}</p>
      <OutcomeNotice done={answer?.saved && t('senderSaved')} refusal={answer?.refusal} />
      {card.saved || answer?.saved ? null : (
        <p className={`${panels.notice} ${panels.warn}`}>{t('senderProposed')}</p>
      )}
      {rights.legalNotice ? null : <p className={`${panels.notice} ${panels.calm}`}>{t('readOnly')}</p>}
      <Form method="post" noValidate className={panels.panel}>
        <fieldset disabled={!rights.legalNotice} className={styles.plain}>
          {fields.map((name) => (
            <WritingField
              key={name}
              name={name}
              label={t(name)}
              hint={t(`${name}Hint`)}
              value={card[name]}
              problem={answer?.field === name ? (answer.refusal ?? undefined) : undefined}
            />
          ))}
          {rights.legalNotice ? (
            <div className={styles.acts}>
              <SubmitButton mih={48}>{t('senderSave')}</SubmitButton>
            </div>
          ) : null}
        </fieldset>
      </Form>
    </div>
  );
}
