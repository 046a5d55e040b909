import '../../desk/desk.css';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { returnAddress } from '../../addresses.ts';
import { Api } from '../../api/api.ts';
import { DeskApi } from '../../desk/desk-api.ts';
import { DeskViewerDocument } from '../../desk/desk-viewer.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { useFrame, useLinks, useText } from '../../frame.ts';
import { CommunityMark } from '../../parts/community-mark.tsx';
import { LanguageSwitch } from '../../parts/language-switch.tsx';
import { giveSecondFactor } from './give-second-factor.ts';
import { GiveFactor } from './give-factor.tsx';
import { RegisterFactor } from './register-factor.tsx';
import styles from './second-factor.module.css';

/** Only people of the secretariat get here; anyone else sees an unknown address. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const next = wantedPage(api, new URL(request.url).searchParams.get('next'));
  const { deskViewer } = await api.load(DeskViewerDocument);
  if (deskViewer.secondFactor === 'done') throw api.redirectTo(next);
  return api.answer({ email: deskViewer.email, registered: deskViewer.secondFactor === 'needed', next });
}

/** One action for every way; which button was pressed says which. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const answer = await giveSecondFactor(api, fields);
  if (answer === 'given') return api.redirectTo(wantedPage(api, fields.next ?? null));
  return api.answer(answer, answer.setup && !answer.codeProblem ? 200 : 422);
}

/** A page of this desk; never the page of the second factor itself. */
function wantedPage(api: Api, wanted: string | null): string {
  const address = returnAddress(api.place, wanted);
  const desk = `${api.place.base}/desk`;
  return address.startsWith(desk) && !address.includes('/second-factor') ? address : desk;
}

export default function SecondFactor() {
  const { email, registered, next } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { community } = useFrame();
  const t = useTranslations('desk.gate');
  const to = useLinks();
  const text = useText();
  return (
    <main id="main" className={`desk ${styles.page}`}>
      <title>{`${t('title')} | ${text(community.name)}`}</title>
      <header className={styles.head}>
        <p className={styles.name}>
          <CommunityMark theme={community.theme} size={28} />
          {text(community.name)}
        </p>
        <LanguageSwitch />
      </header>
      <h1>{t('title')}</h1>
      <p>{registered ? t('needLead') : t('registerLead')}</p>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {registered ? (
        <GiveFactor next={next} returned={returned} />
      ) : (
        <RegisterFactor next={next} returned={returned} />
      )}
      <Form method="post" action={to('/sign-out')} className={styles.other}>
        <span className="quiet">{t('signedInAs', { email })}</span>
        <button type="submit">{t('otherAccount')}</button>
      </Form>
    </main>
  );
}

export { ErrorBoundary } from '../site.tsx';
