import { Button } from '@mantine/core';
import { day, money, type UiLocale } from '@enishi/ui';
import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { TextField } from '../../forms/fields.tsx';
import { useProblemSentence } from '../../forms/checked-form.ts';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { graphql } from '../../gql/public/index.ts';
import { Notice, Page } from '../../parts/page.tsx';
import { MyPagesNav } from './my-pages.tsx';
import styles from './me.module.css';

const MyReceiptsDocument = graphql(`
  query MyReceipts {
    myReceipts {
      id
      number
      paidOn
      amount
      taxInside
      addressee
      description
      refunded
      addresseeEditable
      downloadUrl
    }
  }
`);

const SetReceiptAddresseeDocument = graphql(`
  mutation SetReceiptAddressee($id: ID!, $addressee: String!) {
    setReceiptAddressee(id: $id, addressee: $addressee) {
      id
    }
  }
`);

type Answer = { id: string; saved: boolean; returned?: Returned };

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  return api.answer(await api.load(MyReceiptsDocument));
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { id = '', addressee = '' } = await textOf(request);
  const outcome = await api.send(SetReceiptAddresseeDocument, { id, addressee });
  if (outcome.ok) return api.answer({ id, saved: true } satisfies Answer as Answer);
  return api.answer(
    { id, saved: false, returned: returnedBy(outcome.refusal, { addressee }) } satisfies Answer as Answer,
    422,
  );
}

type Receipt = Awaited<ReturnType<typeof loader>>['data']['myReceipts'][number];

/** Every receipt, its 宛名 to be set before it is downloaded. */
export default function MyReceipts() {
  const { myReceipts } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('receipts');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      {myReceipts.length === 0 ? <Notice>{t('empty')}</Notice> : null}
      <ul className={styles.list}>
        {myReceipts.map((receipt) => (
          <ReceiptItem
            key={receipt.id}
            receipt={receipt}
            answer={answer?.id === receipt.id ? answer : undefined}
          />
        ))}
      </ul>
    </Page>
  );
}

function ReceiptItem({ receipt, answer }: { receipt: Receipt; answer?: Answer }) {
  const t = useTranslations('receipts');
  const locale = useLocale() as UiLocale;
  const sentence = useProblemSentence();
  const problem = answer?.returned?.problems.addressee;
  return (
    <li>
      <div className={styles.row}>
        <div>
          <p className={styles.amount}>{money(receipt.amount, locale)}</p>
          <p>
            <span className="small quiet">{t('proviso')}</span> <span lang="ja">{receipt.description}</span>
          </p>
          <p className="small quiet figures">
            {t('paidOn', { date: day(receipt.paidOn, locale) })} ·{' '}
            {t('taxInside', { price: money(receipt.taxInside, locale) })}
          </p>
          <p className="small quiet figures">
            {t('number')} {receipt.number}
          </p>
          {receipt.refunded > 0 ? (
            <p className={styles.badge}>{t('refunded', { price: money(receipt.refunded, locale) })}</p>
          ) : null}
        </div>
        <Button component="a" href={receipt.downloadUrl} variant="default" download mih={48}>
          {t('download')}
        </Button>
      </div>
      {receipt.addresseeEditable ? (
        <Form method="post" className={styles.inline} preventScrollReset>
          <input type="hidden" name="id" value={receipt.id} />
          <TextField
            id={`field-addressee-${receipt.id}`}
            name="addressee"
            label={t('addressee')}
            defaultValue={answer?.returned?.values.addressee ?? receipt.addressee}
            error={problem ? sentence(problem) : answer?.returned?.refusal}
            maxLength={100}
            autoComplete="organization"
          />
          <SubmitButton quiet name="id" value={receipt.id} mih={48}>
            {t('saveAddressee')}
          </SubmitButton>
        </Form>
      ) : (
        <p className="small quiet">
          {t('addressee')}: {receipt.addressee} — {t('fixed')}
        </p>
      )}
      {answer?.saved ? <Notice tone="good">{t('saved')}</Notice> : null}
    </li>
  );
}
