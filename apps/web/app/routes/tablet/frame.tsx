import { type LoaderFunctionArgs, Outlet, useLoaderData, useRouteLoaderData } from 'react-router';
import { IntlProvider, useLocale } from 'use-intl';
import { placeOf } from '../../addresses.ts';
import { TroublePage } from '../../parts/trouble-page.tsx';
import type { loader as rootLoader } from '../../root.tsx';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';

/** The words of the tablet, which other pages do not carry. */
export function loader({ request }: LoaderFunctionArgs) {
  return { tablet: placeOf(new URL(request.url).pathname).locale === 'en' ? en : ja };
}

/** Pages of the shared tablet have nothing around them: it is handed over a counter, and every way out of it is the clerk’s. */
export default function TabletFrame() {
  const { tablet } = useLoaderData<typeof loader>();
  const site = useRouteLoaderData<typeof rootLoader>('root')?.words;
  const locale = useLocale();
  return (
    <IntlProvider locale={locale} messages={{ ...site, tablet } as never} timeZone="Asia/Tokyo">
      <Outlet />
    </IntlProvider>
  );
}

export function ErrorBoundary() {
  return <TroublePage />;
}
