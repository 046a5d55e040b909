import { Button } from '@mantine/core';
import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { TextField } from '../../forms/fields.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice, Page } from '../../parts/page.tsx';
import { MyPagesNav } from '../me/my-pages.tsx';
import { PersonEntry } from './person.tsx';
import { DirectoryDocument } from './questions.ts';
import styles from './directory.module.css';

const perPage = 20;
const longestSearch = 60;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { searchParams } = new URL(request.url);
  const text = (searchParams.get('q') ?? '').slice(0, longestSearch);
  const after = searchParams.get('after');
  const outcome = await api.send(DirectoryDocument, { first: perPage, after, text });
  if (outcome.ok) return api.answer({ ...outcome.value.directory, text, whyNot: '' });
  const whyNot = outcome.refusal.message;
  const status = outcome.refusal.kind === 'forbidden' ? 200 : 422;
  return api.answer({ items: [], endCursor: null, hasNext: false, text, whyNot }, status);
}

/** Members who wish to be found by other members. */
export default function Directory() {
  const { items, endCursor, hasNext, text, whyNot } = useLoaderData<typeof loader>();
  const t = useTranslations('directory');
  const to = useLinks();
  if (whyNot)
    return (
      <Page title={t('title')} lead={t('lead')}>
        <MyPagesNav />
        <Notice>
          <p>{whyNot}</p>
          <ButtonLink to={to('/plans')} quiet>
            {t('plans')}
          </ButtonLink>
        </Notice>
      </Page>
    );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      <div>
        <ButtonLink to={to('/me/directory')} quiet>
          {t('manage')}
        </ButtonLink>
      </div>
      <Form method="get" className={styles.search} role="search">
        <TextField
          key={text}
          id="field-q"
          name="q"
          type="search"
          label={t('search')}
          optional
          defaultValue={text}
          maxLength={longestSearch}
        />
        <Button type="submit" variant="default" mih={48}>
          {t('searchSubmit')}
        </Button>
      </Form>
      {items.length === 0 ? (
        <Notice>
          <p>{text ? t('emptySearch', { text }) : t('empty')}</p>
          {text ? (
            <ButtonLink to={to('/directory')} quiet>
              {t('searchAll')}
            </ButtonLink>
          ) : null}
        </Notice>
      ) : (
        <ul className={styles.people}>
          {items.map((person, index) => (
            <li key={`${person.displayName}-${index}`}>
              <PersonEntry person={person} />
            </li>
          ))}
        </ul>
      )}
      {hasNext && endCursor ? (
        <div>
          <ButtonLink to={`?${new URLSearchParams({ q: text, after: endCursor }).toString()}`} quiet>
            {t('more')}
          </ButtonLink>
        </div>
      ) : null}
    </Page>
  );
}
