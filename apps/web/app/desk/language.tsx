import { type LoaderFunctionArgs, Outlet, useLoaderData, useRouteLoaderData } from 'react-router';
import { IntlProvider, useLocale } from 'use-intl';
import { placeOf } from '../addresses.ts';
import type { loader as rootLoader } from '../root.tsx';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';

/** The desk's words, in the language of the address. */
export function loader({ request }: LoaderFunctionArgs) {
  return { desk: placeOf(new URL(request.url).pathname).locale === 'en' ? en : ja };
}

/** Switching the language is a full load, so the words travel once. */
export function shouldRevalidate() {
  return false;
}

export default function DeskLanguage() {
  const { desk } = useLoaderData<typeof loader>();
  const site = useRouteLoaderData<typeof rootLoader>('root')?.words;
  const locale = useLocale();
  return (
    <IntlProvider locale={locale} messages={{ ...site, desk } as never} timeZone="Asia/Tokyo">
      <Outlet />
    </IntlProvider>
  );
}

/** Whoever does not belong to the secretariat sees the same page as for any unknown address. */
export { ErrorBoundary } from '../routes/site.tsx';
