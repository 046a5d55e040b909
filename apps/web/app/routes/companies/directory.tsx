import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { SelectField } from '../../forms/fields.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { FilterForm } from '../../parts/filter-form.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { CompanyCard } from './company-card.tsx';
import { KanaRows } from './kana-rows.tsx';
import { industryName, placeName } from './place-names.ts';
import { CompanyDirectoryDocument, NextHostedDocument } from './questions.ts';
import styles from './companies.module.css';

const perPage = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { searchParams } = new URL(request.url);
  const chosen = (name: string) => (searchParams.get(name) ?? '').slice(0, 10);
  const filter = { area: chosen('area'), industry: chosen('industry'), row: chosen('row') };
  const page = { first: perPage, after: searchParams.get('after') };
  const { companyDirectory, community } = await api.load(CompanyDirectoryDocument, { ...page, filter });
  const companyIds = companyDirectory.items.map(({ companyId }) => companyId);
  const { nextHostedEvents: next } = await api.load(NextHostedDocument, { companyIds });
  return api.answer({ ...companyDirectory, next, municipalities: community.municipalities, filter });
}

/** Companies that show themselves, by reading, narrowed by area, industry and the row of the syllabary. */
export default function CompanyDirectory() {
  const { items, next, areas, industries, endCursor, hasNext, municipalities, filter } =
    useLoaderData<typeof loader>();
  const t = useTranslations('companies');
  const to = useLinks();
  const text = useText();
  const narrowed = Object.values(filter).some((each) => each !== '');
  const named = (codes: string[], nameOf: (code: string) => { ja: string; en: string } | null) =>
    codes.map((code) => ({ value: code, label: text(nameOf(code) ?? { ja: code, en: code }) }));
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      {items.length > 0 || narrowed ? (
        <>
          <FilterForm shown={filter} act={t('narrow')}>
            <SelectField
              id="field-area"
              name="area"
              label={t('area')}
              optional
              defaultValue={filter.area}
              data={[
                { value: '', label: t('everyArea') },
                ...named(areas, (code) => placeName(code, municipalities)),
              ]}
            />
            <SelectField
              id="field-industry"
              name="industry"
              label={t('industry')}
              optional
              defaultValue={filter.industry}
              data={[{ value: '', label: t('everyIndustry') }, ...named(industries, industryName)]}
            />
            {filter.row ? <input type="hidden" name="row" value={filter.row} /> : null}
          </FilterForm>
          <KanaRows filter={filter} />
        </>
      ) : null}
      {items.length === 0 ? (
        <Notice>
          <p>{narrowed ? t('emptyNarrowed') : t('empty')}</p>
          <ButtonLink to={narrowed ? to('/companies') : to('/company')} quiet>
            {narrowed ? t('showAll') : t('join')}
          </ButtonLink>
        </Notice>
      ) : (
        <ul className={styles.cards}>
          {items.map((company) => (
            <li key={company.companyId}>
              <CompanyCard
                company={company}
                municipalities={municipalities}
                next={next.find(({ companyId }) => companyId === company.companyId)}
              />
            </li>
          ))}
        </ul>
      )}
      {hasNext && endCursor ? (
        <Acts>
          <ButtonLink to={`?${new URLSearchParams({ ...filter, after: endCursor }).toString()}`} quiet>
            {t('more')}
          </ButtonLink>
        </Acts>
      ) : null}
      {items.length > 0 ? (
        <p>
          <Link to={to('/company')}>{t('join')}</Link>
        </p>
      ) : null}
    </Page>
  );
}
