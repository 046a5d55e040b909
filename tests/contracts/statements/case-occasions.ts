import { addDays, newId, tokyoDateOf } from '@enishi/kernel';
import { AllowAccompaniment } from '@enishi/talent';
import { AskForCase, CareCodes, NameCoordinator, OpenCase } from '@enishi/work';
import { clerk } from './company-occasions.ts';
import { banked } from './crew-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

/** What operations of support cases cost; see `statements-per-operation.ts`. */
export const statementsOfCases: Readonly<Record<string, number>> = {
  'public Query.companySupport': 5,
  'public Mutation.askForSupport': 4,
  'public Query.mySupport': 3,
  'public Mutation.askForMySupport': 8,
  'public Query.myAccompaniment': 3,
  'public Mutation.allowAccompaniment': 5,
  'public Query.careForm': 4,
  'public Mutation.answerCare': 2,
  'desk Query.caseDesk': 10,
  'desk Query.supportCase': 6,
  'desk Mutation.openCase': 9,
  'desk Mutation.nameCoordinator': 1,
  'desk Mutation.limitCaseload': 1,
  'desk Mutation.assignCase': 9,
  'desk Mutation.turnCase': 5,
  'desk Mutation.closeCase': 6,
  'desk Mutation.handOverCase': 9,
  'desk Mutation.nameSecond': 8,
  'desk Mutation.noteCase': 2,
  'desk Mutation.doNextAction': 5,
  'desk Mutation.takeCareAnswer': 4,
  'desk Mutation.settleCareRisk': 4,
};

/** A company, and two coordinators at the desk. */
async function desked(stage: OperationStage) {
  const [company, owner, other] = [await clerk(stage), await stage.owner(), await stage.owner()];
  const next = { what: '電話をかける', dueOn: addDays(tokyoDateOf(stage.api.clock.now()), 3) };
  await stage.inside(async (tx) => {
    for (const { accountId } of [owner, other])
      await stage.api
        .get(NameCoordinator)
        .run(tx, { accountId, role: 'owner' }, { name: '河野', reach: '090-0000-0000' });
    await tx.change('update work.coordinator set load_limit = 200', []);
  });
  return { company, owner, other, next };
}

/** A case that waits in the tray, beside many others. */
async function asked(stage: OperationStage) {
  const of = await desked(stage);
  const id = await stage.inside((tx) => stage.api.get(AskForCase).asCompany(tx, of.company, '人を迎えたい'));
  await stage.multiply('work.support_case', id, { id: 'gen_random_uuid()', origin: `'desk'` });
  return { ...of, id };
}

/** A case that is under way, with a contact that was asked and one with a sign; beside many other cases. */
async function underWay(stage: OperationStage) {
  const of = await desked(stage);
  const { accountId } = of.owner;
  const { companyId } = of.company;
  const form = {
    companyId,
    recordId: null,
    wish: '人を迎えたい',
    weight: 1,
    mainId: accountId,
    next: of.next,
  };
  const id = await stage.inside((tx) => stage.api.get(OpenCase).run(tx, { accountId, role: 'owner' }, form));
  await stage.multiply('work.support_case', id, { id: 'gen_random_uuid()' });
  const [waits, sign] = [newId(), newId()];
  await stage.inside(async (tx) => {
    for (const [contact, state, risks] of [
      [waits, 'asked', []],
      [sign, 'answered', ['may_stop']],
    ] as const)
      await tx.change(
        `insert into work.care_contact (id, community_id, case_id, side, day, due_on, state, asked_at, risks)
         values ($1, $2, $3, 'company', $4, $5, $6, $7, $8)`,
        [contact, tx.community, id, state === 'asked' ? 7 : 1, of.next.dueOn, state, tx.now, risks],
      );
  });
  const actionId = await stage.inside(async (tx) => {
    const rows = await tx.query<{ id: string }>('select id from work.next_action where case_id = $1', [id]);
    return rows[0]!.id;
  });
  return { ...of, id, waits, sign, code: stage.api.get(CareCodes).of(waits), actionId };
}

/** Somebody of the talent bank, with the sentence by which a coordinator may accompany them. */
async function offered(stage: OperationStage) {
  const { member } = await banked(stage);
  const { wording } = await stage.inside((tx) =>
    stage.api.get(AllowAccompaniment).offer(tx, member.memberId),
  );
  return { member, agreedTo: wording.ja };
}

const by =
  <Of>(
    prepare: (stage: OperationStage) => Promise<Of>,
    asker: (of: Of) => Occasion['asker'],
    variables: (of: Of) => Record<string, unknown>,
  ) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await prepare(stage);
    return { asker: asker(of), variables: variables(of) };
  };
type Desked = Awaited<ReturnType<typeof desked>>;
const desk = ({ owner: { asker } }: Desked) => asker;
const company = ({ company: { asker } }: Desked) => asker;
const answer = { going: 'badly', staying: 'no', talk: 'yes', line: '' };
const everyStep = ['story_told', 'next_passed', 'consent_checked', 'greeting_agreed'];

/** Who is accompanied by whom, and how it goes after a match. */
export const caseOccasions: Occasions = {
  'public Query.companySupport': by(underWay, company, (of) => ({ companyId: of.company.companyId })),
  'public Mutation.askForSupport': by(desked, company, (of) => ({
    ...{ companyId: of.company.companyId, wish: '人を迎えたい' },
  })),
  'public Query.mySupport': async (stage) => {
    const { member, agreedTo } = await offered(stage);
    const who = { ...member, agreedTo, locale: 'ja' as const };
    await stage.inside((tx) => stage.api.get(AskForCase).asPerson(tx, who, '相談したい'));
    return { asker: member.asker, variables: {} };
  },
  'public Query.myAccompaniment': async (stage) => ({
    ...{ asker: (await offered(stage)).member.asker, variables: {} },
  }),
  'public Mutation.allowAccompaniment': async (stage) => {
    const { member, agreedTo } = await offered(stage);
    return { asker: member.asker, variables: { agreedTo } };
  },
  'public Mutation.askForMySupport': async (stage) => {
    const { member, agreedTo } = await offered(stage);
    return { asker: member.asker, variables: { wish: '相談したい', agreedTo } };
  },
  'public Query.careForm': async (stage) => {
    const { code } = await underWay(stage);
    return { asker: stage.visitor, variables: { code } };
  },
  'public Mutation.answerCare': async (stage) => {
    const { code } = await underWay(stage);
    return { asker: stage.visitor, variables: { code, answer } };
  },
  'desk Query.caseDesk': by(underWay, desk, () => ({})),
  'desk Query.supportCase': by(underWay, desk, ({ id }) => ({ id })),
  'desk Mutation.openCase': by(desked, desk, ({ company: { companyId }, owner, next }) => ({
    ...{ companyId, recordId: null, wish: '人を迎えたい', weight: 2, mainId: owner.accountId, next },
  })),
  'desk Mutation.nameCoordinator': by(desked, desk, () => ({ name: '河野', reach: '電話で' })),
  'desk Mutation.limitCaseload': by(desked, desk, ({ other }) => ({ accountId: other.accountId, limit: 30 })),
  'desk Mutation.assignCase': by(asked, desk, ({ id, owner, next }) => ({
    ...{ id, edition: 1, mainId: owner.accountId, secondId: null, weight: 2, next, anyway: false },
  })),
  'desk Mutation.turnCase': by(underWay, desk, ({ id, next }) => ({
    ...{ id, edition: 1, rest: true, said: '', next },
  })),
  'desk Mutation.closeCase': async (stage) => {
    const { id, sign, owner } = await underWay(stage);
    await stage.inside((tx) =>
      tx.change('update work.care_contact set settled_at = now() where id = $1', [sign]),
    );
    return { asker: owner.asker, variables: { id, edition: 1, ending: 'reached', line: 'かないました' } };
  },
  'desk Mutation.handOverCase': by(underWay, desk, ({ id, other }) => ({
    ...{ id, edition: 1, toId: other.accountId, steps: everyStep, note: '話した', anyway: false },
  })),
  'desk Mutation.nameSecond': by(underWay, desk, ({ id, other }) => ({
    ...{ id, edition: 1, secondId: other.accountId, anyway: false },
  })),
  'desk Mutation.noteCase': by(underWay, desk, ({ id }) => ({ id, text: '話を聞いた' })),
  'desk Mutation.doNextAction': by(underWay, desk, ({ id, actionId, next }) => ({
    ...{ id, actionId, said: '', next },
  })),
  'desk Mutation.takeCareAnswer': by(underWay, desk, ({ id, waits }) => ({ caseId: id, id: waits, answer })),
  'desk Mutation.settleCareRisk': by(underWay, desk, ({ id, sign }) => ({
    ...{ caseId: id, id: sign, note: '電話で話した' },
  })),
};
