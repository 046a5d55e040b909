import type { CompanyPageInput } from '../../../gql/public/graphql.ts';

type Fields = Record<string, string>;

/** Rows the form has room for; the API has the last word. */
export const mostRows = { person: 8, opening: 10 } as const;
export const mostPhotos = 6;

/** How many rows to show: those that are filled in, and two more while there is room. */
export function rowsShown(kind: keyof typeof mostRows, filled: number): number {
  return Math.min(mostRows[kind], filled + 2);
}

/** What the form says of a company. */
export function pageIn(fields: Fields): CompanyPageInput {
  const { purpose = '', industry = '', area = '', website = '' } = fields;
  const rows = (kind: keyof typeof mostRows) => Array.from({ length: mostRows[kind] }, (_, at) => at + 1);
  return {
    ...{ purpose, industry, area, website, peopleAgree: fields['peopleAgree'] !== undefined },
    people: rows('person').map((n) => ({
      name: fields[`person-${n}-name`] ?? '',
      role: fields[`person-${n}-role`] ?? '',
    })),
    openings: rows('opening').map((n) => ({
      title: fields[`opening-${n}-title`] ?? '',
      link: fields[`opening-${n}-link`] ?? '',
    })),
  };
}
