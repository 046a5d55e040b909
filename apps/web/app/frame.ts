import { inLocale, type BothLanguages, type UiLocale } from '@enishi/ui';
import { useLocation, useRouteLoaderData } from 'react-router';
import { useLocale } from 'use-intl';
import { placeOf } from './addresses.ts';
import type { loader } from './routes/community.tsx';

/** The community of this page and its viewer (null when signed out). Only below `/:community`. */
export function useFrame() {
  const frame = useRouteLoaderData<typeof loader>('community');
  if (!frame) throw new Error('useFrame() is for pages below /:community');
  return frame;
}

/** Addresses within this community and language: `const to = useLinks(); to('/me')`. */
export function useLinks(): (path: string) => string {
  const { base } = placeOf(useLocation().pathname);
  return (path) => (path === '/' ? base || '/' : `${base}${path}`);
}

/** The viewer's half of bilingual content: `const text = useText(); text(plan.name)`. */
export function useText(): (text: BothLanguages) => string {
  const locale = useLocale() as UiLocale;
  return (text) => inLocale(text, locale);
}
