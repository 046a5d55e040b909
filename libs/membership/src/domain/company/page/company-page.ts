import { industries } from '@enishi/japan';
import { isSecureLink, Refusal, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { readLine, readParagraphs } from '../../typed-text.ts';

/** A person whom a company names on its page: what is shown, and nothing else, is what was typed. */
export type NamedPerson = { readonly name: string; readonly role: string };
/** An opening (募集) in the company's own words, with the page where it is described; empty where there is none. */
export type NamedOpening = { readonly title: string; readonly link: string };
/** A photo that is shown, with what it shows for whoever does not see it. */
export type ShownPhoto = { readonly id: string; readonly alt: string };

/** What a company says of itself to everybody. */
export type CompanyPageContent = {
  readonly purpose: string;
  /** Letter of a division of industry; empty while none was chosen. */
  readonly industry: string;
  /** Code of one of the community's municipalities; empty for elsewhere, where the prefecture of its address is shown. */
  readonly area: string;
  /** Empty where there is none. */
  readonly website: string;
  readonly people: readonly NamedPerson[];
  /** The day on which the company said that those people agree; null while nobody is named. */
  readonly peopleAgreedOn: TokyoDate | null;
  readonly openings: readonly NamedOpening[];
  readonly photos: readonly ShownPhoto[];
};

/** A page of which nothing was written yet. */
export const emptyPage: CompanyPageContent = {
  ...{ purpose: '', industry: '', area: '', website: '', people: [], peopleAgreedOn: null },
  ...{ openings: [], photos: [] },
};

/** What was typed, untouched; photos come another way. */
export type TypedPage = {
  readonly purpose: string;
  readonly industry: string;
  readonly area: string;
  readonly website: string;
  readonly people: readonly NamedPerson[];
  /** That everybody named has agreed to it (個人情報保護法27条: names are given to third parties with consent alone). */
  readonly peopleAgree: boolean;
  readonly openings: readonly NamedOpening[];
};

/** How much a page holds. */
export const pageLimits = {
  ...{ purpose: 1_000, people: 8, personName: 40, personRole: 60, openings: 10, openingTitle: 80, photos: 6 },
  alt: 120,
} as const;

const no = (code: string, field: string, facts: Record<string, number> = {}) =>
  refused(new Refusal('invalid', code, { field, ...facts }));

/**
 * Reads what a company typed of itself; a draft may be empty. Rows without a word are left out. Refusals (fact `field`): those of
 * lines, PAGE_INDUSTRY_UNKNOWN, PAGE_AREA_UNKNOWN, PAGE_LINK_INVALID, PAGE_ROWS_TOO_MANY, PAGE_PERSON_INCOMPLETE (fact `row`),
 * PAGE_PEOPLE_NOT_ASKED where somebody is named, or another role given, without consent; who is `known` has agreed before.
 */
export function readCompanyPage(
  typed: TypedPage,
  { areas, today, known = nobody }: { areas: readonly string[]; today: TokyoDate; known?: NamedBefore },
): Result<Omit<CompanyPageContent, 'photos'>> {
  const purpose = readParagraphs(typed.purpose, 'purpose', pageLimits.purpose);
  if (!purpose.ok) return purpose;
  const { industry, area } = typed;
  if (industry !== '' && !industries.some(({ code }) => code === industry))
    return no('PAGE_INDUSTRY_UNKNOWN', 'industry');
  if (area !== '' && !areas.includes(area)) return no('PAGE_AREA_UNKNOWN', 'area');
  const website = typed.website.trim();
  if (website !== '' && !isSecureLink(website)) return no('PAGE_LINK_INVALID', 'website');
  const people = readPeople(typed.people);
  if (!people.ok) return people;
  const added = people.value.some(({ name, role }) => !isKnown({ name, role }, known));
  if (added && !typed.peopleAgree) return no('PAGE_PEOPLE_NOT_ASKED', 'peopleAgree');
  const peopleAgreedOn = people.value.length === 0 ? null : added ? today : known.peopleAgreedOn;
  const openings = readOpenings(typed.openings);
  if (!openings.ok) return openings;
  const rows = { people: people.value, peopleAgreedOn, openings: openings.value };
  return ok({ purpose: purpose.value, industry, area, website, ...rows });
}

type NamedBefore = Pick<CompanyPageContent, 'people' | 'peopleAgreedOn'>;
const nobody: NamedBefore = { people: [], peopleAgreedOn: null };

const isKnown = ({ name, role }: NamedPerson, { people }: NamedBefore): boolean =>
  people.some((each) => each.name === name && each.role === role);

function readPeople(typed: readonly NamedPerson[]): Result<NamedPerson[]> {
  const rows = typed.filter(({ name, role }) => `${name}${role}`.trim() !== '');
  if (rows.length > pageLimits.people) return no('PAGE_ROWS_TOO_MANY', 'people', { most: pageLimits.people });
  const people: NamedPerson[] = [];
  for (const [at, { name, role }] of rows.entries()) {
    if (name.trim() === '') return no('PAGE_PERSON_INCOMPLETE', 'people', { row: at + 1 });
    const read = readLine(name, 'people', pageLimits.personName);
    if (!read.ok) return read;
    const what = role.trim() === '' ? ok('') : readLine(role, 'people', pageLimits.personRole);
    if (!what.ok) return what;
    people.push({ name: read.value, role: what.value });
  }
  return ok(people);
}

function readOpenings(typed: readonly NamedOpening[]): Result<NamedOpening[]> {
  const rows = typed.filter(({ title, link }) => `${title}${link}`.trim() !== '');
  const { openings: most } = pageLimits;
  if (rows.length > most) return no('PAGE_ROWS_TOO_MANY', 'openings', { most });
  const openings: NamedOpening[] = [];
  for (const { title, link: typedLink } of rows) {
    const read = readLine(title, 'openings', pageLimits.openingTitle);
    if (!read.ok) return read;
    const link = typedLink.trim();
    if (link !== '' && !isSecureLink(link)) return no('PAGE_LINK_INVALID', 'openings');
    openings.push({ title: read.value, link });
  }
  return ok(openings);
}
