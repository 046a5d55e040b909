import type { UiLocale } from '@enishi/ui';

/** Where in the site a request is: which community, in which language. Read from the address, nowhere else. */
export type Place = { community: string; locale: UiLocale; base: string; rest: string };

/** `/doto/en/me` → { community: 'doto', locale: 'en', base: '/doto/en', rest: '/me' }. The chooser `/` has no community; `/en` is its English. */
export function placeOf(pathname: string): Place {
  const segments = pathname.split('/').filter(Boolean);
  if (segments[0] === 'en' || segments.length === 0) {
    const locale: UiLocale = segments[0] === 'en' ? 'en' : 'ja';
    return { community: '', locale, base: locale === 'en' ? '/en' : '', rest: '/' };
  }
  const community = segments[0] ?? '';
  const locale: UiLocale = segments[1] === 'en' ? 'en' : 'ja';
  const rest = segments.slice(locale === 'en' ? 2 : 1).join('/');
  return {
    community,
    locale,
    base: locale === 'en' ? `/${community}/en` : `/${community}`,
    rest: `/${rest}`,
  };
}

/** The same page in the other language, keeping the query. */
export function inOtherLanguage(pathname: string, search: string): string {
  const { community, locale, rest } = placeOf(pathname);
  if (!community) return locale === 'en' ? '/' : '/en';
  const base = locale === 'en' ? `/${community}` : `/${community}/en`;
  return `${base}${rest === '/' ? '' : rest}${search}`;
}

/**
 * A safe place to return to after signing in: an address of this very community, or its my page. Judged as a browser will
 * read it (tabs and line ends dropped, dots resolved, backslashes turned): `/doto/../<tab>/evil.example` is another site.
 */
export function returnAddress(place: Place, wanted: string | null): string {
  const home = `${place.base}/me`;
  const here = 'http://here.invalid';
  if (!wanted || !URL.canParse(wanted, here)) return home;
  const { origin, pathname, search } = new URL(wanted, here);
  const ours = pathname.startsWith(`/${place.community}/`) && !pathname.includes('//');
  return origin === here && ours ? pathname + search : home;
}
