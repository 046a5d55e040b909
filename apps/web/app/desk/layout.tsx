import './desk.css';
import {
  type LoaderFunctionArgs,
  Outlet,
  type ShouldRevalidateFunctionArgs,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskApi } from './desk-api.ts';
import { DeskShellDocument, DeskViewerDocument } from './desk-viewer.ts';
import { DeskNav } from './parts/desk-nav.tsx';
import { rightsOf } from './rights.ts';
import styles from './layout.module.css';

/** The gate: signed in, of the secretariat, second factor given. Nobody else learns that there is a desk. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { deskViewer } = await api.load(DeskViewerDocument);
  if (deskViewer.secondFactor !== 'done') throw api.toGate('SECOND_FACTOR_FIRST');
  const { email, role } = deskViewer;
  const { paymentMode, moneyMatters } = await api.load(DeskShellDocument, { money: rightsOf(role).money });
  return api.answer({ email, role, paymentMode, openMatters: moneyMatters?.length ?? null });
}

/**
 * Asked again after every act that was done and on the pages about money; a fault elsewhere then leaves the navigation
 * standing.
 */
export function shouldRevalidate({ nextUrl, formMethod, actionStatus = 200 }: ShouldRevalidateFunctionArgs) {
  const acted = formMethod !== undefined && formMethod !== 'GET' && actionStatus < 400;
  return acted || /\/desk(\/money)?$/.test(nextUrl.pathname);
}

export default function DeskLayout() {
  const shell = useLoaderData<typeof loader>();
  const t = useTranslations('desk.shell');
  return (
    <div className={`desk ${styles.desk}`}>
      <a href="#main" className={`${styles.skip} not-printed`}>
        {t('skip')}
      </a>
      <DeskNav {...shell} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
