import { type LoaderFunctionArgs, Outlet, useLoaderData, useRouteLoaderData } from 'react-router';
import { IntlProvider, useLocale } from 'use-intl';
import { placeOf } from '../../addresses.ts';
import { TroublePage } from '../../parts/trouble-page.tsx';
import type { loader as rootLoader } from '../../root.tsx';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';

/** The words of the door, which other pages do not carry. */
export function loader({ request }: LoaderFunctionArgs) {
  return { door: placeOf(new URL(request.url).pathname).locale === 'en' ? en : ja };
}

/** Pages of the door have nothing around them: they are put on the home screen, and held in one hand. */
export default function DoorFrame() {
  const { door } = useLoaderData<typeof loader>();
  const site = useRouteLoaderData<typeof rootLoader>('root')?.words;
  const locale = useLocale();
  return (
    <IntlProvider locale={locale} messages={{ ...site, door } as never} timeZone="Asia/Tokyo">
      <Outlet />
    </IntlProvider>
  );
}

export function ErrorBoundary() {
  return <TroublePage />;
}
