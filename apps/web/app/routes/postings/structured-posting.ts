import type { BothLanguages } from '@enishi/ui';
import type { ShownPostingFragment } from '../../gql/public/graphql.ts';

type Structured = Record<string, unknown>;

const units = { hour: 'HOUR', day: 'DAY', month: 'MONTH' } as const;

/** A posting as a JobPosting of schema.org, for search engines: employment that can be applied for, and nothing else (業務委託 is no job in that sense). */
export function structuredPosting(
  posting: ShownPostingFragment,
  area: BothLanguages | null,
): Structured | null {
  const { contract, payUnit, phase, title, why, whoWith, what, growth, company, payYen } = posting;
  if (contract === 'outsourcing' || payUnit === 'job' || phase !== 'open') return null;
  const place = posting.items.find(({ item }) => item === 'place_now')?.text;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: [whoWith, what, why, growth].join('\n\n'),
    datePosted: posting.publishedOn,
    validThrough: `${posting.lastDay}T23:59:59+09:00`,
    employmentType: contract === 'fixed_term' ? 'TEMPORARY' : 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: company },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'JP',
        ...(area ? { addressLocality: area.ja } : {}),
        ...(place ? { streetAddress: place } : {}),
      },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'JPY',
      value: { '@type': 'QuantitativeValue', value: payYen, unitText: units[payUnit] },
    },
    // Work that is wholly done from home has to say for where one may live; the place of the company stays beside it.
    ...(posting.way === 'home'
      ? {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: { '@type': 'Country', name: 'Japan' },
        }
      : {}),
    directApply: true,
  };
}
