import { shortDay, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { Page } from '../../parts/page.tsx';
import styles from './legal.module.css';

const LegalDocumentDocument = graphql(`
  query LegalDocument($kind: LegalDocumentKind!) {
    legalDocument(kind: $kind) {
      version
      effectiveOn
      title {
        ja
        en
      }
      body {
        ja
        en
      }
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const kind = new URL(request.url).pathname.endsWith('/privacy') ? 'privacy' : 'terms';
  const { legalDocument } = await api.load(LegalDocumentDocument, { kind });
  return api.answer(legalDocument);
}

/** Terms or privacy policy in force: plain paragraphs, `## ` lines are headings. */
export default function LegalDocumentPage() {
  const found = useLoaderData<typeof loader>();
  const t = useTranslations('legal');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const blocks = text(found.body).split(/\n\s*\n/);
  return (
    <Page
      title={text(found.title)}
      eyebrow={t('effective', { date: shortDay(found.effectiveOn, locale), version: found.version })}
    >
      <div className={styles.prose}>
        {blocks.map((block, at) =>
          block.startsWith('## ') ? <h2 key={at}>{block.slice(3)}</h2> : <p key={at}>{block}</p>,
        )}
      </div>
    </Page>
  );
}
