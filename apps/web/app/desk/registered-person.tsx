import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { QrCode } from '../parts/qr-code.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import {
  FindAgainDocument,
  LoseTouchDocument,
  OpenFamilyContactDocument,
  PrintSheetAtDeskDocument,
  RegisteredPersonDocument,
} from './registration/questions.ts';
import styles from './registration/registration.module.css';

type Family = { name: string; telephone: string; relation: string };
type Answer = { refusal?: string; done?: 'lost' | 'found'; family?: Family; code?: string };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const memberId = params.memberId ?? '';
  const { registeredPerson } = await api.load(RegisteredPersonDocument, { memberId });
  return api.answer({ ...registeredPerson, origin: new URL(request.url).origin });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const memberId = params.memberId ?? '';
  const { act = '', reason = '' } = await textOf(request);
  if (act === 'family') {
    const opened = await api.send(OpenFamilyContactDocument, { memberId });
    if (opened.ok) return api.answer<Answer>({ family: opened.value.openFamilyContact });
    return api.answer<Answer>({ refusal: opened.refusal.message }, 409);
  }
  if (act === 'sheet') {
    const printed = await api.send(PrintSheetAtDeskDocument, { memberId });
    if (printed.ok) return api.answer<Answer>({ code: printed.value.printSheetAtDesk });
    return api.answer<Answer>({ refusal: printed.refusal.message }, 409);
  }
  const outcome =
    act === 'lose'
      ? await api.send(LoseTouchDocument, { memberId, reason })
      : await api.send(FindAgainDocument, { memberId });
  if (!outcome.ok) return api.answer<Answer>({ refusal: outcome.refusal.message }, 409);
  return api.answer<Answer>({ done: act === 'lose' ? 'lost' : 'found' });
}

/** Somebody who was registered at a desk: how they are reached, what if they are not, and a new sheet. */
export default function DeskRegisteredPerson() {
  const { name, number, telephone, claimedAt, outSince, outReason, hasFamily, origin } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { memberId = '' } = useParams();
  const t = useTranslations('desk.registration');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <div className={styles.page}>
      <BackLink to="/desk/work/desks">{t('title')}</BackLink>
      <DeskTitle title={name} of={number} />
      <OutcomeNotice done={answer?.done ? t(`said.${answer.done}`) : null} refusal={answer?.refusal} />
      <p className="figures">
        {telephone ? t('telephone', { telephone }) : t('noTelephone')}
        {claimedAt ? ` · ${t('claimedAt', { at: moment(claimedAt, locale) })}` : null} ·{' '}
        <Link to={to(`/desk/members/${memberId}`)}>{t('toMember')}</Link>
      </p>
      <section className={panels.panel}>
        <h2>{t('touchTitle')}</h2>
        {outSince ? (
          <>
            <p className="figures">
              {t('outSince', { at: moment(outSince, locale), reason: outReason ?? '' })}
            </p>
            {answer?.family ? (
              <p className={styles.telephone} role="status">
                {t('familyIs', answer.family)}
              </p>
            ) : null}
            <Form method="post" className={styles.buttons}>
              {hasFamily ? (
                <SubmitButton quiet name="act" value="family" mih={48}>
                  {t('openFamily')}
                </SubmitButton>
              ) : null}
              <SubmitButton name="act" value="find" mih={48}>
                {t('found')}
              </SubmitButton>
            </Form>
            <p className="small quiet">{hasFamily ? t('familyLead') : t('noFamily')}</p>
          </>
        ) : (
          <Form method="post" className={form.form}>
            <p className="small">{t('touchLead')}</p>
            <TextField
              id="field-reason"
              name="reason"
              label={t('touchReason')}
              description={t('touchHint')}
              maxLength={200}
            />
            <div className={form.acts}>
              <SubmitButton quiet name="act" value="lose" mih={48}>
                {t('lose')}
              </SubmitButton>
            </div>
          </Form>
        )}
      </section>
      <section className={panels.panel}>
        <h2>{t('sheetTitle')}</h2>
        <p className="small">{t('sheetLead')}</p>
        {answer?.code ? (
          <div className={styles.once} role="status">
            <QrCode value={`${origin}${to(`/claim/${answer.code}`)}`} label={t('sheetTitle')} />
            <p>
              <code>{answer.code}</code>
            </p>
          </div>
        ) : null}
        <Form method="post">
          <SubmitButton quiet name="act" value="sheet" mih={48}>
            {t('sheet')}
          </SubmitButton>
        </Form>
      </section>
    </div>
  );
}
