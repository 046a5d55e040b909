import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import type { LikelyDoublesQuery } from '../gql/desk/graphql.ts';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { Entry } from './merging/entry.tsx';
import { DismissDoubleDocument, LikelyDoublesDocument } from './merging/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import styles from './merging/merging.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { likelyDoubles } = await api.load(LikelyDoublesDocument);
  return api.answer(likelyDoubles);
}

/** "Two people": the pair is not shown again. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { oneId = '', otherId = '' } = await textOf(request);
  const outcome = await api.send(DismissDoubleDocument, { oneId, otherId });
  return outcome.ok
    ? api.answer({ dismissed: true, refusal: '' })
    : api.answer({ dismissed: false, refusal: outcome.refusal.message }, 422);
}

/** Who may be in the register twice, with the reasons; a person decides. */
export default function DeskDoubles() {
  const { pairs, more } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.merging');
  return (
    <div className={styles.page}>
      <BackLink to="/desk/members">{t('backToList')}</BackLink>
      <DeskTitle title={t('listTitle')} />
      <p>{t('listLead')}</p>
      <OutcomeNotice done={answer?.dismissed && t('dismissed')} refusal={answer?.refusal} />
      {pairs.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('noneTitle')}</h2>
          <p>{t('noneLead')}</p>
        </section>
      ) : (
        <ul className={styles.pairs}>
          {pairs.map((pair) => (
            <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
          ))}
        </ul>
      )}
      {more ? <p className="small quiet">{t('more')}</p> : null}
      <p className="small quiet">{t('logged')}</p>
    </div>
  );
}

function Pair({ pair }: { pair: LikelyDoublesQuery['likelyDoubles']['pairs'][number] }) {
  const t = useTranslations('desk.merging');
  const to = useLinks();
  const { one, other, reasons } = pair;
  return (
    <li className={panels.panel}>
      <ul className={styles.reasons} aria-label={t('reasons')}>
        {reasons.map((reason) => (
          <li key={reason}>{t(`reason.${reason}`)}</li>
        ))}
      </ul>
      <div className={styles.two}>
        <Entry entry={one} />
        <Entry entry={other} />
      </div>
      <div className={styles.acts}>
        <ButtonLink to={to(`/desk/members/${one.id}/merge?with=${other.number}`)}>{t('compare')}</ButtonLink>
        <Form method="post">
          <input type="hidden" name="oneId" value={one.id} />
          <input type="hidden" name="otherId" value={other.id} />
          <SubmitButton quiet name="pair" value={`${one.id} ${other.id}`}>
            {t('dismiss')}
          </SubmitButton>
        </Form>
      </div>
    </li>
  );
}
