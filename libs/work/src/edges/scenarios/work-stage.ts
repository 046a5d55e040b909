import { AddStaff, CreateCommunity, EnsureAccounts, PublishLegalDocument } from '@enishi/identity';
import { addDays, compareDates, tokyoDate, tokyoDateOf } from '@enishi/kernel';
import {
  DefinePlans,
  FoundCompany,
  LeaveMembership,
  RegisterMember,
  antisocialDeclaration,
} from '@enishi/membership';
import type { Transactions, Tx } from '@enishi/platform';
import { KeepSkills, ListTalentChoices } from '@enishi/talent';
import type { Type } from '@nestjs/common';
import { AskForHelp } from '../../actions/ask-for-help.ts';
import { KeepWageFigures } from '../../actions/wage-figures/keep-wage-figures.ts';
import { CutGigs } from '../../actions/cut-gigs.ts';
import { PublishGigs } from '../../actions/publish-gigs.ts';
import { ReadBoard } from '../../actions/read-board.ts';
import { ReadHelp } from '../../actions/read-help.ts';
import { ReadOwnGigs } from '../../actions/read-own-gigs.ts';
import { StepBack } from '../../actions/step-back.ts';
import { TakeGig } from '../../actions/take-gig.ts';
import { TurnGig } from '../../actions/turn-gig.ts';
import type { CutForm } from '../../domain/cut.ts';
import type { SignsForm } from '../../domain/signs/employment-signs.ts';
import type { HelpWish } from '../../domain/help-request.ts';
import { wageFigureLimits } from '../../domain/wage-figure.ts';

/** The part of a running program that a stage needs. */
export type RunningProgram = {
  get<Provided>(provider: Type<Provided>): Provided;
  transactions: Transactions;
};

/** When the days of a stage begin: noon of 1 December 2026 in Tokyo. */
export const opening = new Date('2026-12-01T03:00:00Z');

export const help: HelpWish = {
  ...{ title: '年末の客室準備', what: 'シーツ交換と配膳の準備', hours: 40, place: '旅館やまなみ 本館' },
  ...{ fromDay: tokyoDate('2026-12-28'), toDay: tokyoDate('2027-01-10'), contact: 'フロントの佐藤' },
};

const text = (ja: string, en = ja) => ({ ja, en });

const newFigureFrom = tokyoDate('2026-10-04');

/** A community with skills, a desk, companies and members, on which requests are cut and gigs are taken. */
export async function setWorkStage(program: RunningProgram, slug: string) {
  const communityId = await foundCommunity(program, slug);
  const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    program.transactions.inIdentity(communityId, work);
  let people = 0;
  const account = async (tx: Tx, email: string): Promise<string> =>
    (await program.get(EnsureAccounts).run(tx, [email], 'ja')).get(email)!;
  const deskId = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: `desk@${slug}.example.jp`, role: 'staff', locale: 'ja' }),
  );
  await inside((tx) => program.get(KeepSkills).run(tx, '清掃 / Cleaning\n接客 / Hospitality'));
  await inside((tx) => {
    // As early as a figure may be entered, where the clock of a spec stands long before October.
    const soonest = addDays(tokyoDateOf(tx.now), wageFigureLimits.ahead);
    const from = compareDates(newFigureFrom, soonest) < 0 ? newFigureFrom : soonest;
    const figure = { prefecture: '01', from, yen: 1_075, source: '北海道労働局' };
    return program.get(KeepWageFigures).enter(tx, figure, deskId);
  });
  const skillId = await inside(async (tx) => (await program.get(ListTalentChoices).run(tx)).skills[0]!.id);

  const member = (birthDate = '1990-04-02'): Promise<{ memberId: string; email: string }> => {
    people += 1;
    const email = `hana${people}@${slug}.example.jp`;
    return inside(async (tx) => {
      const { id } = await program.get(RegisterMember).run(tx, {
        ...{ accountId: await account(tx, email), email, locale: 'ja', wishedPlanKey: null },
        ...{ numberPrefix: 'W', welcome: false, guardian: { state: 'none', coversPaid: false } },
        applicant: {
          ...{ familyName: '山田', givenName: `花子${people}`, familyKana: 'ヤマダ', givenKana: 'ハナコ' },
          ...{ birthDate: tokyoDate(birthDate), prefecture: '01', tie: '道東に住んでいる' },
          ...{ newsletter: false, guardianEmail: null },
        },
      });
      return { memberId: id, email };
    });
  };

  const company = (): Promise<{ companyId: string; accountId: string }> => {
    people += 1;
    const email = `somu${people}@${slug}.example.jp`;
    return inside(async (tx) => {
      const accountId = await account(tx, email);
      const { id: companyId } = await program.get(FoundCompany).run(
        tx,
        {
          ...{ name: `旅館やまなみ${people}`, legalForm: 'other', formPlace: 'before', kana: 'ヤマナミ' },
          ...{ registrationNumber: '', postalCode: '085-0015', prefecture: '01', address: '釧路市北大通' },
          ...{ department: '総務部', contactName: '高橋 誠', contactEmail: email, employees: '12' },
          ...{ declared: true, declarationVersion: antisocialDeclaration.version },
          ...{ termsVersion: 1, privacyVersion: 1 },
        },
        { accountId, locale: 'ja', ip: null },
      );
      return { companyId, accountId };
    });
  };

  const form: CutForm = {
    ...{ title: 'シーツ交換', steps: '古いシーツを外す\n新しいシーツを張る', skillId, beginnerOk: true },
    ...{ area: '01206', place: '本館ロビー', firstDay: tokyoDate('2026-12-28'), days: 1 },
    ...{ from: '09:00', to: '11:30', places: 2, reward: 3000, minutes: null },
  };
  const asked = (of: { companyId: string; accountId: string }, more: Partial<HelpWish> = {}) =>
    inside((tx) => program.get(AskForHelp).asCompany(tx, of, { ...help, ...more }));
  const cut = (id: string, more: Partial<CutForm> = {}) =>
    inside((tx) => program.get(CutGigs).run(tx, { id, form: { ...form, ...more }, by: deskId }));
  const looked: SignsForm = { found: [], reason: '' };
  const insured = { kind: 'by_company', note: '行事保険、けがの治療費' };
  type Said = { signs?: SignsForm | null; insurance?: typeof insured | null };
  const publish = (id: string, justification = '', { signs = looked, insurance = insured }: Said = {}) =>
    inside((tx) => program.get(PublishGigs).run(tx, { id, justification, signs, insurance, by: deskId }));

  return {
    ...{ communityId, inside, deskId, member, company, form, asked, cut, publish },
    /** Gigs on the board, of a request of their own. */
    gigs: async (of: { companyId: string; accountId: string }, more: Partial<CutForm> = {}) => {
      const requestId = await asked(of);
      const ids = await cut(requestId, more);
      await publish(requestId);
      return ids;
    },
    take: (memberId: string, gigId: string, agreed = true) =>
      inside((tx) => program.get(TakeGig).run(tx, { memberId, gigId, agreed, locale: 'ja' })),
    back: (memberId: string, id: string, reason = '熱が出たため') =>
      inside((tx) => program.get(StepBack).run(tx, memberId, { id, reason })),
    callOff: (id: string, reason = '大雪のため') =>
      inside((tx) => program.get(TurnGig).callOff(tx, { id, reason, by: deskId })),
    own: (memberId: string) => inside((tx) => program.get(ReadOwnGigs).run(tx, memberId)),
    board: (filter: { day: string | null; area: string | null } = { day: null, area: null }) =>
      inside((tx) =>
        program
          .get(ReadBoard)
          .page(
            tx,
            { ...filter, day: filter.day ? tokyoDate(filter.day) : null },
            { first: 50, after: null },
          ),
      ),
    atDesk: (id: string) =>
      inside((tx) => program.get(ReadHelp).one(tx, id, { accountId: deskId, role: 'staff' })),
    leave: (memberId: string) =>
      inside((tx) =>
        program
          .get(LeaveMembership)
          .run(tx, { memberId, reasonKey: null, remark: null, atOnce: true, actor: null }),
      ),
  };
}

export type WorkStage = Awaited<ReturnType<typeof setWorkStage>>;

async function foundCommunity(program: RunningProgram, slug: string): Promise<string> {
  const id = await program.transactions.inIdentity(null, (tx) =>
    program.get(CreateCommunity).run(tx, {
      ...{ slug, host: null, name: text('見本の会', 'Example circle'), tagline: text('つながる') },
      ...{ region: text('道東'), about: text('見本です。'), theme: 'doto' },
      ...{ operatorName: text('一般社団法人見本', 'Example Association'), contactEmail: 'office@example.jp' },
      ...{ numberPrefix: 'W', municipalities: [{ code: '01206', name: text('釧路市', 'Kushiro') }] },
    }),
  );
  await program.transactions.inIdentity(id, async (tx) => {
    for (const kind of ['terms', 'privacy'] as const)
      await program.get(PublishLegalDocument).run(tx, {
        ...{ kind, title: text('規約', 'Terms'), body: text('本文', 'Body'), publishedBy: null },
        effectiveOn: tokyoDate('2026-01-01'),
      });
    await program.get(DefinePlans).run(tx, [
      {
        ...{ key: 'ind_free', kind: 'free', name: text('無料'), summary: text('無料'), eligibility: null },
        ...{ featured: false, position: 1, taxCategory: 'out_of_scope', taxNote: null },
        ...{ prices: [], benefits: [] },
      },
    ]);
  });
  return id;
}
