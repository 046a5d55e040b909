import { tokyoDateOf } from '@enishi/kernel';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../forms/fields.tsx';
import { LongTextField } from '../forms/long-text-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { requestKinds, requestWays } from '../routes/me/rights-requests/request-choices.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { EnterRightsRequestDocument } from './requests/questions.ts';

const channels = ['letter', 'call', 'counter'] as const;
const locales = ['ja', 'en'] as const;

/** `number`: of the member who asks; `order` and `name`: of a guest who does. */
export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const of = (name: string) => query.get(name)?.slice(0, 120) ?? '';
  const today: string = tokyoDateOf(new Date());
  return { memberNumber: of('number'), orderId: of('order'), name: of('name'), receivedOn: today };
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const typed = await textOf(request);
  const { memberNumber = '', name = '', email = '', contact = '', concerns = '' } = typed;
  const { receivedOn = '', orderId = '' } = typed;
  const kind = requestKinds.find((one) => one === typed.kind) ?? 'disclosure';
  const wanted = requestWays.find((one) => one === typed.wanted) ?? 'paper';
  const channel = channels.find((one) => one === typed.channel) ?? 'letter';
  const locale = locales.find((one) => one === typed.locale) ?? 'ja';
  const input = { memberNumber, name, email, contact, concerns, receivedOn, kind, wanted, channel, locale };
  const outcome = await api.send(EnterRightsRequestDocument, {
    input: { ...input, orderId: orderId || null },
  });
  return outcome.ok
    ? api.redirect(`/desk/requests/${outcome.value.enterRightsRequest}?said=entered`)
    : api.answer(returnedBy(outcome.refusal, { ...input, orderId }), 422);
}

/** The desk enters what came by letter, by telephone or at the counter. */
export default function DeskRightsRequestNew() {
  const begun = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.requests');
  const words = useTranslations('rightsRequests');
  const { wrongAmong, problemOf } = useReturnedProblems(returned);
  const shown: Record<string, string> = { wanted: 'paper', ...begun, ...returned?.values };
  const texts = ['memberNumber', 'name', 'email', 'contact', 'concerns', 'receivedOn', 'wanted'] as const;
  const field = (name: (typeof texts)[number] | 'kind' | 'channel' | 'locale') => ({
    ...{ id: `field-${name}`, name, label: t(`fields.${name}`), error: problemOf(name) },
    defaultValue: shown[name] ?? '',
  });
  return (
    <div className={form.page}>
      <BackLink to="/desk/requests">{t('toTray')}</BackLink>
      <DeskTitle title={t('newTitle')} />
      <p className="quiet">{t('newLead')}</p>
      <ProblemSummary
        wrong={wrongAmong(Object.fromEntries(texts.map((name) => [name, t(`fields.${name}`)])))}
        refusal={returned?.refusal}
      />
      <Form method="post" noValidate className={form.form}>
        <input type="hidden" name="orderId" value={shown.orderId ?? ''} />
        <TextField
          {...field('memberNumber')}
          optional
          description={t('fields.memberNumberHint')}
          className={form.short}
          autoComplete="off"
        />
        <TextField {...field('name')} optional maxLength={120} autoComplete="off" />
        <TextField {...field('email')} optional type="email" maxLength={254} autoComplete="off" />
        <LongTextField
          {...field('contact')}
          optional
          rows={2}
          maxLength={200}
          description={t('fields.contactHint')}
        />
        <SelectField
          {...field('locale')}
          data={locales.map((value) => ({ value, label: t(`locales.${value}`) }))}
        />
        <SelectField
          {...field('kind')}
          data={requestKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
        />
        <LongTextField
          {...field('concerns')}
          rows={4}
          maxLength={1000}
          description={t('fields.concernsHint')}
        />
        <SelectField
          {...field('wanted')}
          data={requestWays.map((value) => ({ value, label: words(`ways.${value}`) }))}
        />
        <SelectField
          {...field('channel')}
          data={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
        />
        <TextField
          {...field('receivedOn')}
          type="date"
          className={form.short}
          description={t('fields.receivedOnHint')}
        />
        <div className={form.acts}>
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
