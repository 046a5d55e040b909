import { UpdateCommunity } from '@enishi/identity';
import { tokyoDate } from '@enishi/kernel';
import type { PostingWish } from '../../domain/postings/posting-form.ts';
import { everyPosting } from '../../domain/postings/posting-search.ts';
import type { PostingFilter } from '../../domain/postings/posting-search.ts';
import { ApplyForPosting } from '../../actions/postings/apply-for-posting.ts';
import { ListPostings } from '../../actions/postings/list-postings.ts';
import { MoveApplicant } from '../../actions/postings/move-applicant.ts';
import { ListOwnApplications } from '../../actions/postings/list-own-applications.ts';
import { OwnApplications } from '../../actions/postings/own-applications.ts';
import { ReadApplicants } from '../../actions/postings/read-applicants.ts';
import { ReadPostings } from '../../actions/postings/read-postings.ts';
import { ReviewPosting } from '../../actions/postings/review-posting.ts';
import { TurnPosting } from '../../actions/postings/turn-posting.ts';
import { WritePosting } from '../../actions/postings/write-posting.ts';
import type { ApplicationState } from '../../domain/postings/application.ts';
import type { After } from '../../store/help-request.store.ts';
import { setWorkStage } from './work-stage.ts';
import type { RunningProgram } from './work-stage.ts';

export type Clerk = { companyId: string; accountId: string };

export const wholePosting: PostingWish = {
  ...{ title: '道東の小麦でパンをつくる', why: '地元の麦で地元の朝をつくる', growth: '製パンと通販' },
  ...{ whoWith: '店長の森さんと3人のパン職人', what: 'パンの開発と通販', contract: 'open_ended' },
  way: null,
  ...{ area: '01206', places: 1, lastDay: tokyoDate('2027-02-20'), ageReason: null },
  items: {
    ...{
      duty_now: '製造・通販',
      duty_range: '当社業務全般',
      place_now: '釧路市本店',
      place_range: '変更なし',
    },
    ...{ trial: 'なし', hours: '5:00〜14:00', breaks: '60分', holidays: '日・月', overtime: '月5時間ほど' },
    ...{ insurance: '健康・厚生年金・労災・雇用', recruiter: '株式会社こむぎ', smoke: '屋内禁煙' },
  },
  ...{ payUnit: 'month', payYen: 200_000, payMinutes: 9600, overtimeYen: 0, overtimeMinutes: 0 },
  ...{ overtimeExcess: false },
};

/** A community with companies, a desk and members, in which postings are written, published and applied for. */
export async function setPostingStage(program: RunningProgram, slug: string) {
  const work = await setWorkStage(program, slug);
  const { inside, deskId, communityId } = work;
  /** Enters the community's number of 特定募集情報等提供, or takes it out. */
  const number = (placementNumber: string | null = '51-募-000123') =>
    program.transactions.inIdentity(communityId, (tx) =>
      program.get(UpdateCommunity).run(tx, { settings: { disclosure: { ...disclosure, placementNumber } } }),
    );
  const write = (
    clerk: Clerk,
    more: Partial<PostingWish> = {},
    at: { id: string; edition: number } | null = null,
  ) =>
    inside((tx) =>
      program.get(WritePosting).run(tx, clerk, {
        id: at?.id ?? null,
        edition: at?.edition ?? 0,
        form: { ...wholePosting, ...more },
      }),
    );
  const turn = (clerk: Clerk, id: string, how: 'submit' | 'takeBack' | 'confirm' | 'close') =>
    inside((tx) => program.get(TurnPosting)[how](tx, clerk, id));
  const publish = (id: string, edition = 1, wage: number | null = null) =>
    inside((tx) => program.get(ReviewPosting).publish(tx, { id, edition, wage, by: deskId }));
  const offered = (id: string, memberId: string | null = null) =>
    inside((tx) => program.get(ApplyForPosting).offer(tx, id, memberId));
  const apply = async (memberId: string, postingId: string) => {
    const { wording } = await offered(postingId);
    const wish = { memberId, postingId, message: '麦の仕事がしたいです', agreedTo: wording.ja };
    return inside((tx) => program.get(ApplyForPosting).run(tx, { ...wish, locale: 'ja' }));
  };
  const list = (filter: Partial<PostingFilter> = {}, first = 50, after: After = null) =>
    inside((tx) => program.get(ListPostings).run(tx, { ...everyPosting, ...filter }, { first, after }));
  return {
    ...{ ...work, work, number, write, turn, publish, offered, apply },
    /** One that is up. */
    up: async (clerk: Clerk, more: Partial<PostingWish> = {}) => {
      const id = await write(clerk, more);
      await turn(clerk, id, 'submit');
      await publish(id);
      return id;
    },
    move: (clerk: Clerk, id: string, to: ApplicationState, reason = '') =>
      inside((tx) => program.get(MoveApplicant).run(tx, clerk, { id, to, reason })),
    open: (clerk: Clerk, id: string) => inside((tx) => program.get(ReadApplicants).open(tx, clerk, id)),
    applicants: (clerk: Clerk, id: string) => inside((tx) => program.get(ReadApplicants).list(tx, clerk, id)),
    withdraw: (memberId: string, id: string) =>
      inside((tx) => program.get(OwnApplications).withdraw(tx, memberId, id)),
    applied: (memberId: string) => inside((tx) => program.get(ListOwnApplications).run(tx, memberId)),
    list,
    shown: async () => (await list()).rows.map(({ id }) => id),
    counted: (id: string) => inside((tx) => program.get(ReadPostings).atDesk(tx, id)),
  };
}

/** As the settings are kept where nobody has changed them. */
const disclosure = {
  ...{ days: 90, leastAge: 18, unknownAge: 'allowed' as const, recordDays: 365 },
  ...{ answerDays: 14, quietDays: 180 },
};

export type PostingStage = Awaited<ReturnType<typeof setPostingStage>>;
