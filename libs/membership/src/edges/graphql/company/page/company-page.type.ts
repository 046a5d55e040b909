import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale } from '@enishi/kernel';
import { InstantScalar, graphqlEnum } from '@enishi/platform';
import type { OwnPage } from '../../../../actions/company/page/read-own-page.ts';
import type { LivePages } from '../../../../actions/company/page/read-live-pages.ts';
import { companyTitle } from '../../../../domain/company/company-profile.ts';
import type { CompanyPageContent } from '../../../../domain/company/page/company-page.ts';
import { isShown, pageStates } from '../../../../domain/company/page/page-state.ts';
import type { PageState } from '../../../../domain/company/page/page-state.ts';
import type { PageOwner } from '../../../../store/company/page/company-page.store.ts';
import type { PhotoSides } from '../../../../store/company/page/company-photo.store.ts';
import { companyPhotoAddress } from '../../../files/company-photos.ts';

export const PageStateEnum = graphqlEnum<PageState>(
  Object.values(pageStates),
  'CompanyPageState',
  'Seen by nobody else; by everybody; hidden by the desk.',
);

@ObjectType('CompanyPerson', { description: 'A person whom a company names, with their consent.' })
@InputType('CompanyPersonInput')
export class CompanyPersonType {
  @Field(() => String) name: string;
  @Field(() => String, { description: 'May be empty.' }) role: string;
}

@ObjectType('CompanyOpening', { description: 'An opening in the words of the company.' })
@InputType('CompanyOpeningInput')
export class CompanyOpeningType {
  @Field(() => String) title: string;
  @Field(() => String, { description: 'https; may be empty.' }) link: string;
}

@ObjectType('CompanyPhoto')
export class CompanyPhotoType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'On the site’s own origin.' }) url: string;
  @Field(() => Int) width: number;
  @Field(() => Int) height: number;
  @Field(() => String, { description: 'What it shows.' }) alt: string;
}

@ObjectType('CompanyPage', { description: 'What a company says of itself.' })
export class CompanyPageType {
  @Field(() => ID) companyId: string;
  @Field(() => String, { description: 'With its legal form.' }) title: string;
  @Field(() => String, { description: 'May be empty.' }) kana: string;
  @Field(() => String, { description: 'ja or en: what the company writes in.' }) language: Locale;
  @Field(() => String, { description: 'JIS code.' }) prefecture: string;
  @Field(() => String, { description: 'Code of a municipality; empty for elsewhere.' }) area: string;
  @Field(() => String, { description: 'Letter of a division of industry.' }) industry: string;
  @Field(() => String) purpose: string;
  @Field(() => String, { description: 'https; may be empty.' }) website: string;
  @Field(() => [CompanyPersonType]) people: readonly CompanyPersonType[];
  @Field(() => [CompanyOpeningType]) openings: readonly CompanyOpeningType[];
  @Field(() => [CompanyPhotoType]) photos: CompanyPhotoType[];
}

@ObjectType('CompanyDirectory', { description: 'By reading; what it may be narrowed to leads to something.' })
export class CompanyDirectoryType {
  @Field(() => [CompanyPageType]) items: CompanyPageType[];
  @Field(() => [String], { description: 'Codes of municipalities and of prefectures.' }) areas: string[];
  @Field(() => [String]) industries: string[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@InputType({ description: 'What the directory is narrowed to; what is left out or empty narrows nothing.' })
export class CompanyDirectoryFilter {
  @Field(() => String, { nullable: true, description: 'Code of a municipality or a prefecture.' })
  area?: string | null;
  @Field(() => String, { nullable: true, description: 'Letter of a division.' }) industry?: string | null;
  @Field(() => String, { nullable: true, description: 'a, ka, sa … wa; other for names without kana.' })
  row?: string | null;
}

@ObjectType('CompanyPageDraft', { description: 'A page as it is being written, and where it stands.' })
export class CompanyPageDraftType {
  @Field(() => CompanyPageType) page: CompanyPageType;
  @Field(() => PageStateEnum) state: PageState;
  @Field(() => Boolean, { description: 'Whether the draft says something else than what is published.' })
  changed: boolean;
  @Field(() => Boolean, { description: 'Whether the company has a plan, so that its page may be shown.' })
  mayBeShown: boolean;
  @Field(() => InstantScalar, { nullable: true }) publishedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Why the desk hides it.' }) hiddenBecause:
    string | null;
}

@InputType()
export class CompanyPageInput {
  @Field(() => String) purpose: string;
  @Field(() => String, { description: 'Letter of a division; may be empty in a draft.' }) industry: string;
  @Field(() => String, { description: 'Code of a municipality; empty for elsewhere.' }) area: string;
  @Field(() => String) website: string;
  @Field(() => [CompanyPersonType]) people: CompanyPersonType[];
  @Field(() => Boolean, { description: 'That everybody named has agreed to it.' }) peopleAgree: boolean;
  @Field(() => [CompanyOpeningType]) openings: CompanyOpeningType[];
}

type Frame = { slug: string; photos: readonly PhotoSides[] };

/** A company's page with the photos that are there. */
export function companyPageType(
  { id, locale, ...owner }: PageOwner,
  page: CompanyPageContent,
  { slug, photos }: Frame,
): CompanyPageType {
  const { kana, prefecture } = owner;
  return {
    ...{ companyId: id, title: companyTitle(owner), kana, prefecture, language: locale },
    ...{ area: page.area, industry: page.industry, purpose: page.purpose, website: page.website },
    ...{ people: page.people, openings: page.openings },
    photos: page.photos.flatMap(({ id: photoId, alt }) => {
      const sides = photos.find((each) => each.id === photoId);
      return sides ? [{ ...sides, alt, url: companyPhotoAddress(slug, photoId) }] : [];
    }),
  };
}

/** A page as those see it who write it. */
export function pageDraftType(
  owner: PageOwner,
  { kept, state, standing, photos }: OwnPage,
  slug: string,
): CompanyPageDraftType {
  const { draft, published, publishedAt, hiddenBecause } = kept;
  return {
    page: companyPageType(owner, draft, { slug, photos }),
    ...{ state, publishedAt, hiddenBecause, mayBeShown: isShown(standing) },
    changed: JSON.stringify(draft) !== JSON.stringify(published),
  };
}

/** A page of the directory. */
export function companyDirectoryType(
  { rows, photos, more, areas, industries }: LivePages,
  slug: string,
  cursorOf: (row: LivePages['rows'][number]) => string,
): CompanyDirectoryType {
  const last = rows.at(-1);
  const items = rows.map((row) => companyPageType(row, row.page, { slug, photos }));
  return { items, areas, industries, endCursor: last ? cursorOf(last) : null, hasNext: more };
}
