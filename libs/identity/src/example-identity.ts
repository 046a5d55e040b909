import { tokyoDate } from '@enishi/kernel';
import type { Transactions, Tx } from '@enishi/platform';
import type { Type } from '@nestjs/common';

import { ConfirmEmailLink } from './actions/confirm-email-link.ts';
import { CreateCommunity } from './actions/create-community.ts';
import type { NewCommunity } from './actions/create-community.ts';
import { PublishLegalDocument } from './actions/publish-legal-document.ts';
import { RequestSignInLink } from './actions/request-sign-in-link.ts';
import { legalNoticeFields } from './domain/legal-notice-fields.ts';

const text = (ja: string, en: string) => ({ ja, en });

/** A fictional community of Doto, as a case to test with. */
export const dotoCommunity: NewCommunity = {
  slug: 'doto',
  host: null,
  name: text('道東ひがしの会', 'Doto Higashi'),
  tagline: text('離れていても、道東のひとりになる。', 'Be one of Doto, wherever you live.'),
  region: text('北海道 道東', 'Eastern Hokkaido'),
  about: text('道東が好きな人の会です。', 'People who love eastern Hokkaido.'),
  theme: 'doto',
  operatorName: text('一般社団法人ひがしの会（架空）', 'Higashi no Kai (fictional)'),
  contactEmail: 'hello@doto.example.jp',
  numberPrefix: 'D',
  municipalities: [{ code: '01206', name: text('釧路市', 'Kushiro') }],
};

/** A second one, to see that nothing leaks between them. */
export const oguniCommunity: NewCommunity = {
  ...dotoCommunity,
  slug: 'oguni',
  name: text('小国郷ゆけむりの会', 'Oguni Yukemuri'),
  theme: 'oguni',
  numberPrefix: 'O',
  municipalities: [{ code: '43423', name: text('南小国町', 'Minamioguni') }],
};

/** Everything the law asks for, so that a notice can be published. */
export const wholeNotice = legalNoticeFields.map(({ key, label }) => ({
  key: key as string,
  ja: `${label.ja}の内容`,
  en: `On ${label.en}`,
}));

/** The parts of a running program and its database that an example needs. */
type RunningProgram = { get<Provided>(provider: Type<Provided>): Provided; transactions: Transactions };
type VisibleDatabase = { look<Row>(sql: string, parameters?: unknown[]): Promise<Row[]> };

/** Two communities on a running program, and the steps that specs take again and again. */
export class ExampleIdentity {
  doto = '';
  oguni = '';

  constructor(
    private readonly database: VisibleDatabase,
    private readonly program: RunningProgram,
  ) {}

  get<Provided>(provider: Type<Provided>): Provided {
    return this.program.get(provider);
  }

  inDoto<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.program.transactions.inIdentity(this.doto, work);
  }

  inOguni<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.program.transactions.inIdentity(this.oguni, work);
  }

  async found(): Promise<void> {
    const { transactions } = this.program;
    this.doto = await transactions.inIdentity(null, (tx) => this.get(CreateCommunity).run(tx, dotoCommunity));
    this.oguni = await transactions.inIdentity(null, (tx) =>
      this.get(CreateCommunity).run(tx, oguniCommunity),
    );
  }

  /** Publishes terms and privacy policy of Doto, version by version. */
  async publishDocuments(effectiveOn = '2026-04-01'): Promise<void> {
    for (const kind of ['terms', 'privacy'] as const) {
      const title =
        kind === 'terms' ? text('会員規約', 'Terms') : text('プライバシーポリシー', 'Privacy policy');
      const document = {
        kind,
        effectiveOn: tokyoDate(effectiveOn),
        title,
        body: text('本文', 'Text'),
        publishedBy: null,
      };
      await this.inDoto((tx) => this.get(PublishLegalDocument).run(tx, document));
    }
  }

  /** The newest mail to an address, with the token in its link. */
  async mailTo(address: string): Promise<{ subject: string; text: string; token: string }> {
    const [row] = await this.database.look<{
      letter: { subject: string; paragraphs: string[]; button?: { url: string } };
    }>('select letter from platform.mail where recipient = $1 order by id desc limit 1', [address]);
    if (!row) throw new Error(`no mail to ${address}`);
    const { subject, paragraphs, button } = row.letter;
    return { subject, text: paragraphs.join('\n'), token: button?.url.split('/link/')[1] ?? '' };
  }

  /** Signs an address in by mailed link; opens an account if it has none. */
  async signIn(email: string, userAgent: string | null = null) {
    await this.inDoto((tx) =>
      this.get(RequestSignInLink).run(tx, { email, locale: 'ja', browserNonce: 'n' }),
    );
    const { token } = await this.mailTo(email);
    const { session } = await this.inDoto((tx) =>
      this.get(ConfirmEmailLink).run(tx, token, { userAgent, sessionId: null }),
    );
    const [row] = await this.database.look<{ id: string }>(
      'select id from identity.account where email = $1',
      [email],
    );
    return { ...session, accountId: row?.id ?? '' };
  }
}
