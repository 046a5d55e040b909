import { money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import styles from '../leave.module.css';
import { MyRightsRequestsDocument, SendRightsRequestDocument } from './questions.ts';
import { RequestChoice } from './request-choice.tsx';
import { requestKinds, requestWays } from './request-choices.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myRightsRequests } = await api.load(MyRightsRequestsDocument);
  return api.answer(myRightsRequests.terms);
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const kind = requestKinds.find((one) => one === fields.kind) ?? 'disclosure';
  const wanted = requestWays.find((one) => one === fields.wanted) ?? 'electronic';
  const { concerns = '' } = fields;
  const outcome = await api.send(SendRightsRequestDocument, { input: { kind, wanted, concerns } });
  return outcome.ok
    ? api.redirect(`/me/requests/${outcome.value.sendRightsRequest}`)
    : api.answer(returnedBy(outcome.refusal, { kind, wanted, concerns }), 422);
}

/** What is asked for, in one's own words, how the answer is wanted, and what it costs before it is asked. */
export default function NewRightsRequest() {
  const { fee } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('rightsRequests');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { wrongAmong, problemOf } = useReturnedProblems(returned);
  return (
    <Page title={t('newTitle')} lead={t('newLead')}>
      <ProblemSummary wrong={wrongAmong({ concerns: t('concerns') })} refusal={returned?.refusal} />
      <Form method="post" noValidate className={styles.form}>
        <RequestChoice
          name="kind"
          label={t('kind')}
          chosen={returned?.values.kind ?? 'disclosure'}
          choices={requestKinds.map((value) => ({
            ...{ value, label: t(`kinds.${value}`), hint: t(`kindHints.${value}`) },
          }))}
        />
        <LongTextField
          id="field-concerns"
          name="concerns"
          rows={4}
          maxLength={1000}
          label={t('concerns')}
          description={t('concernsHint')}
          defaultValue={returned?.values.concerns ?? ''}
          error={problemOf('concerns')}
        />
        <RequestChoice
          name="wanted"
          label={t('wanted')}
          chosen={returned?.values.wanted ?? 'electronic'}
          choices={requestWays.map((value) => ({
            ...{ value, label: t(`ways.${value}`), hint: t(`wayHints.${value}`) },
          }))}
        />
        <Notice>{fee > 0 ? t('fee', { fee: money(fee, locale) }) : t('free')}</Notice>
        <p className="small quiet">{t('identity')}</p>
        <Acts>
          <SubmitButton>{t('send')}</SubmitButton>
          <ButtonLink to={to('/me/requests')} quiet>
            {t('back')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
