import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Loader.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import './theme/site.css';
import { MantineProvider } from '@mantine/core';
import { siteWords } from '@enishi/ui';
import { type ReactNode, useContext, useMemo } from 'react';
import {
  Links,
  type LoaderFunctionArgs,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunctionArgs,
  useLocation,
  useRouteLoaderData,
} from 'react-router';
import { IntlProvider } from 'use-intl';
import { inOtherLanguage, placeOf } from './addresses.ts';
import { NonceContext } from './nonce.ts';
import { TroublePage } from './parts/trouble-page.tsx';
import type { loader as communityLoader } from './routes/community.tsx';
import { paletteStyle, themeOf } from './theme/theme.ts';

/** Language and words of the page. Nothing here asks the API, so error pages always have their words. */
export function loader({ request }: LoaderFunctionArgs) {
  const { origin, pathname } = new URL(request.url);
  const { locale } = placeOf(pathname);
  return {
    locale,
    origin,
    words: siteWords(locale),
    now: new Date().toISOString(),
    reference: request.headers.get('x-request-id') ?? '',
  };
}

/** The words are sent again only when the language changes. */
export function shouldRevalidate({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) {
  return placeOf(currentUrl.pathname).locale !== placeOf(nextUrl.pathname).locale;
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root');
  const community = useRouteLoaderData<typeof communityLoader>('community')?.community;
  const { pathname } = useLocation();
  const nonce = useContext(NonceContext);
  const locale = root?.locale ?? placeOf(pathname).locale;
  const theme = useMemo(() => themeOf(community?.theme), [community?.theme]);
  return (
    <html
      lang={locale}
      data-mantine-color-scheme="light"
      data-community-theme={community?.theme}
      style={paletteStyle(community?.theme)}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <meta name="theme-color" content={theme.other?.paper as string} />
        <Meta />
        {root ? (
          <link
            rel="alternate"
            hrefLang={locale === 'ja' ? 'en' : 'ja'}
            href={`${root.origin}${inOtherLanguage(pathname, '')}`}
          />
        ) : null}
        <Links nonce={nonce} />
      </head>
      <body>
        <MantineProvider
          theme={theme}
          forceColorScheme="light"
          getStyleNonce={() => nonce ?? ''}
          deduplicateCssVariables
        >
          {root ? (
            <IntlProvider
              locale={root.locale}
              messages={root.words as never}
              timeZone="Asia/Tokyo"
              now={new Date(root.now)}
            >
              {children}
            </IntlProvider>
          ) : (
            children
          )}
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <TroublePage />;
}
