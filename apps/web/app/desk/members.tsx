import { type LoaderFunctionArgs, Link, useLoaderData, useNavigation } from 'react-router';
import { useTranslations } from 'use-intl';
import { count } from '@enishi/ui';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { ExportLinks } from './members/export-links.tsx';
import { Facets } from './members/facets.tsx';
import { addressOf, filterIn, forApi, isOpen } from './members/member-filter.ts';
import { MemberTable } from './members/member-table.tsx';
import { MembersDocument } from './members/questions.ts';
import { SearchForm } from './members/search-form.tsx';
import { useListKeys } from './members/use-list-keys.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import { Skeleton } from './parts/skeleton.tsx';
import { useLate } from './parts/use-late.ts';
import { useRights } from './rights.ts';
import panels from './parts/panel.module.css';
import styles from './members/members.module.css';

const pageSize = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const filter = filterIn(searchParams);
  const after = searchParams.get('after');
  const api = new DeskApi(request);
  const { members, memberFacets } = await api.load(MembersDocument, {
    filter: forApi(filter),
    first: pageSize,
    after,
  });
  return api.answer({ filter, after, members, facets: memberFacets });
}

/** Find anyone in seconds: search, chips with counts, pages by key; everything in the address. */
export default function DeskMembers() {
  const { filter, after, members, facets } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.members');
  const { state, location } = useNavigation();
  const late = useLate(state === 'loading' && location?.pathname.endsWith('/members') === true);
  const list = useListKeys();
  return (
    <div ref={list}>
      <DeskTitle title={t('title')}>
        <p className={styles.found} aria-live="polite">
          {isOpen(filter) ? t('found', { count: facets.total }) : t('foundOf', { count: facets.total })}
        </p>
      </DeskTitle>
      <SearchForm filter={filter} />
      <Facets filter={filter} facets={facets} />
      {late ? (
        <Skeleton />
      ) : members.items.length > 0 ? (
        <MemberTable rows={members.items} />
      ) : (
        <Nobody open={isOpen(filter)} />
      )}
      <nav className={styles.pager} aria-label={t('shown', { count: count(members.items.length) })}>
        {after ? <Link to={addressOf(filter)}>{t('first')}</Link> : <span />}
        {members.items.length > 0 ? (
          <span className="quiet small">{t('shown', { count: count(members.items.length) })}</span>
        ) : null}
        {members.hasNext && members.endCursor ? (
          <Link to={nextAddress(addressOf(filter), members.endCursor)}>{t('next')}</Link>
        ) : (
          <span />
        )}
      </nav>
      {facets.total > 0 ? <ExportLinks filter={filter} /> : null}
      <BringLink />
    </div>
  );
}

function nextAddress(address: string, cursor: string): string {
  return `${address === '.' ? '?' : `${address}&`}after=${encodeURIComponent(cursor)}`;
}

/** The ways to lists from other services, to likely doubles, to students who wait and to requests about data, for those who may. */
function BringLink() {
  const t = useTranslations('desk.imports');
  const to = useLinks();
  const merging = useTranslations('desk.merging');
  const students = useTranslations('desk.students');
  const requests = useTranslations('desk.requests');
  const { bringPeople, mergePeople, givePlans, answersRequests } = useRights();
  return (
    <p className={styles.bring}>
      {bringPeople ? <Link to={to('/desk/members/imports')}>{t('link')}</Link> : null}
      {mergePeople ? <Link to={to('/desk/members/doubles')}>{merging('listLink')}</Link> : null}
      {givePlans ? <Link to={to('/desk/members/students')}>{students('listLink')}</Link> : null}
      {answersRequests ? <Link to={to('/desk/requests')}>{requests('listLink')}</Link> : null}
    </p>
  );
}

function Nobody({ open }: { open: boolean }) {
  const t = useTranslations('desk.members');
  const to = useLinks();
  return (
    <section className={panels.empty}>
      <h2>{open ? t('emptyTitle') : t('noneTitle')}</h2>
      <p>{open ? t('emptyLead') : t('noneLead')}</p>
      {open ? (
        <a href={to('/plans')}>{t('emptyAct')}</a>
      ) : (
        <Link to={to('/desk/members')}>{t('noneAct')}</Link>
      )}
    </section>
  );
}
