import type { BothLanguages } from '@enishi/ui';
import type { ShownCompanyPageFragment } from '../../gql/public/graphql.ts';

/** A company as an Organization of schema.org, for search engines: what stands on its page and nothing else. */
export function structuredCompany(
  { title, purpose, website, photos, language }: ShownCompanyPageFragment,
  address: string,
  area: BothLanguages | null,
): Record<string, string | string[] | Record<string, string>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: title,
    description: purpose,
    url: website || address,
    mainEntityOfPage: address,
    ...(photos.length > 0 ? { image: photos.map(({ url }) => new URL(url, address).href) } : {}),
    ...(area ? { location: { '@type': 'Place', name: language === 'en' ? area.en : area.ja } } : {}),
  };
}
