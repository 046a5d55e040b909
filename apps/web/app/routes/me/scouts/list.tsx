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
import { Api } from '../../../api/api.ts';
import { TextField, TickField } from '../../../forms/fields.tsx';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import { textOf } from '../../../forms/read-form.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { MyScoutsQuery } from '../../../gql/public/graphql.ts';
import { Acts } from '../../../parts/page.tsx';
import { RequestsPage } from '../requests/requests-page.tsx';
import styles from '../requests/requests.module.css';
import { AnswerScoutDocument, MyScoutsDocument } from './questions.ts';

const said = ['accepted', 'declined'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myScouts } = await api.load(MyScoutsDocument);
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ scouts: myScouts, done: said.find((one) => one === query) ?? null });
}

/** One tap answers; a yes sends the sentence back as it was shown. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { act, id = '', agreed = '', telephone = '', message = '', email = '' } = await textOf(request);
  const card =
    act === 'accept' ? { telephone, message, agreedTo: agreed || null, emailAgreedTo: email || null } : null;
  const outcome = await api.send(AnswerScoutDocument, { id, card });
  if (outcome.ok) return api.redirect(`/me/scouts?said=${card ? 'accepted' : 'declined'}`);
  return api.answer({ refusal: outcome.refusal.message }, 422);
}

/** Companies that would like to talk to the viewer: those that wait for an answer first. */
export default function MyScouts() {
  const { scouts, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('scouts');
  const talks = useTranslations('talks');
  const to = useLinks();
  const asked = scouts.filter(({ state }) => state === 'asked');
  const others = scouts.filter(({ state }) => state !== 'asked');
  const requestsOf = (rows: typeof scouts) => rows.map((one) => <Scout key={one.id} scout={one} />);
  return (
    <RequestsPage
      title={t('title')}
      lead={t('lead')}
      said={done && !returned ? t(`said.${done}`) : null}
      refusal={returned?.refusal}
      empty={{ title: t('empty'), lead: t('emptyLead'), toward: '/me/talent/companies', label: t('toCard') }}
      groups={[
        { title: t('askedTitle'), requests: requestsOf(asked) },
        { title: t('othersTitle'), requests: requestsOf(others) },
      ]}
    >
      <p>
        <Link to={to('/me/consents')}>{t('toConsents')}</Link>
      </p>
      <p>
        <Link to={to('/me/talks')}>{talks('title')}</Link>
      </p>
    </RequestsPage>
  );
}

type ScoutLine = MyScoutsQuery['myScouts'][number];

/** Which company, why, and until when it can be answered. */
function Scout({ scout }: { scout: ScoutLine }) {
  const { companyId, company, shown, why, state, answerBy } = scout;
  const t = useTranslations('scouts');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <li>
      <p className={styles.head}>
        {shown ? <Link to={to(`/companies/${companyId}`)}>{company}</Link> : company}
      </p>
      <p className={styles.note}>{why}</p>
      {state === 'asked' ? (
        <>
          <p className="small figures">{t('answerBy', { date: moment(answerBy, locale) })}</p>
          <Answer scout={scout} />
        </>
      ) : (
        <p className={styles.state}>{t(`states.${state}`)}</p>
      )}
    </li>
  );
}

function Answer({ scout: { id, company, shown, wording, emailWording } }: { scout: ScoutLine }) {
  const t = useTranslations('scouts');
  const text = useText();
  return (
    <Form method="post" className={styles.answer}>
      <input type="hidden" name="id" value={id} />
      {shown ? (
        <>
          <p className="small quiet">{t('agree')}</p>
          <p className="small">{text(wording)}</p>
          <input type="hidden" name="agreed" value={text(wording)} />
          <details>
            <summary>{t('more')}</summary>
            <TextField
              optional
              id={`telephone-${id}`}
              name="telephone"
              label={t('telephone')}
              inputMode="tel"
            />
            <LongTextField optional id={`message-${id}`} name="message" rows={3} label={t('message')} />
            <TickField
              id={`email-${id}`}
              name="email"
              value={text(emailWording)}
              label={text(emailWording)}
              description={t('emailHint')}
            />
          </details>
        </>
      ) : (
        <p className="small">{t('notShown')}</p>
      )}
      <Acts>
        {shown ? (
          <SubmitButton mih={48} name="act" value="accept" aria-label={t('acceptOf', { company })}>
            {t('accept')}
          </SubmitButton>
        ) : null}
        <SubmitButton quiet mih={48} name="act" value="decline" aria-label={t('declineOf', { company })}>
          {t('decline')}
        </SubmitButton>
      </Acts>
    </Form>
  );
}
