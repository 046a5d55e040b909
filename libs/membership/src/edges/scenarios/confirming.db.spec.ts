import { ConfirmOfferChange, RemindOfConfirmationsJob } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { PauseMembership } from '../../actions/pause-membership.ts';
import { ResumeMembership } from '../../actions/resume-membership.ts';
import { ReviewPause } from '../../actions/review-pause.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside, letters, membershipOf } = stage;
const dayOfMinutes = 24 * 60;

/** A card whose bank wants to hear from its holder. */
const form = {
  ...{ email: 'hanako@example.jp', number: '4000002500003155', expiry: '12/34', cvc: '123' },
  ...{ name: 'HANAKO SATO', country: 'JP' },
};
const post = async (url: string, body: Record<string, string>): Promise<string> =>
  (await fetch(url, { method: 'POST', body: new URLSearchParams(body), redirect: 'manual' })).headers.get(
    'location',
  ) ?? '';

/** Somebody who pays with such a card and has paused for six months. */
const resting = async (locale: Locale) => {
  const person = await stage.member();
  await inside((tx) =>
    tx.query('update membership.member set locale = $2 where id = $1', [person.id, locale]),
  );
  await post(await post(await stage.openPage(person.id), form), { result: 'complete' });
  await stage.catchUp();
  const { options } = await inside((tx) => program.get(ReviewPause).run(tx, person.id));
  const { months, fingerprint } = options.find((each) => each.months === 6)!;
  await inside((tx) => program.get(PauseMembership).run(tx, person.id, { months, fingerprint, actor: null }));
  await program.runReactions();
  return { ...person, locale };
};
type Resting = Awaited<ReturnType<typeof resting>>;

/** Presses the button that ends the pause. */
const comeBack = async (person: Resting): Promise<Resting & { changeId: string }> => {
  const { locale } = person;
  const resume = program.get(ResumeMembership);
  const review = await inside((tx) => resume.review(tx, person.id));
  const origin = { communitySlug: 'doto', locale, ip: null, userAgent: null };
  const press = { fingerprint: review.fingerprint, idempotencyKey: newId() };
  const { id: changeId } = await inside((tx) => resume.run(tx, person.id, press, origin));
  await program.runReactions();
  return { ...person, changeId };
};
const confirm = async ({ id, changeId }: { id: string; changeId: string }): Promise<void> => {
  const returnUrl = `http://localhost:3000/doto/me/change/${changeId}`;
  const subject = { kind: 'member' as const, id };
  const page = await program
    .get(ConfirmOfferChange)
    .run(stage.communityId(), subject, { id: changeId, returnUrl });
  await post(page!, { result: 'complete' });
  await stage.catchUp();
};
const ring = async (minutes: number): Promise<void> => {
  await stage.pass(minutes / dayOfMinutes);
  await program.get(RemindOfConfirmationsJob).run();
  await program.runReactions();
};
const about = async (email: string, words: RegExp): Promise<string[]> =>
  (await letters(email)).filter((subject) => words.test(subject));

describe('mails about a charge that the member has to confirm to the card company', () => {
  it('one to whoever has left the bank, none to whoever is still there or has confirmed', async () => {
    const before = [await resting('ja'), await resting('en')];
    await stage.pass(41);
    const [left, confirmed] = [await comeBack(before[0]!), await comeBack(before[1]!)];
    await ring(10);
    expect(await about(left.email, /本人認証/)).toEqual([]);
    await confirm(confirmed);
    await ring(15);
    await ring(60);
    expect(await about(left.email, /本人認証/)).toEqual([
      '「スタンダード会員」の再開には、カード会社の本人認証が必要です',
    ]);
    expect(await about(confirmed.email, /waits for you/)).toEqual([]);
    expect(await about(confirmed.email, /goes on/)).toHaveLength(1);
    expect(await membershipOf(left.id)).toMatchObject({ pause: { running: true } });
    await confirm(left);
    expect(await membershipOf(left.id)).toMatchObject({ pause: null });
  });

  it('one more, once, when nobody confirmed in time: the pause goes on, no money has moved', async () => {
    const person = await resting('en');
    await stage.pass(41);
    const { id, email } = await comeBack(person);
    await ring(25);
    await stage.pass(1);
    await stage.pass(1);
    await ring(10);
    expect(await about(email, /waits for you/)).toHaveLength(1);
    expect(await about(email, /has not resumed/)).toHaveLength(1);
    expect(await membershipOf(id)).toMatchObject({ pause: { running: true } });
    const [letter] = await database.look<{ text: string }>(
      `select letter::text "text" from platform.mail where recipient = $1 and letter->>'subject' like '%has not resumed%'`,
      [email],
    );
    expect(letter!.text).toContain('No money has moved');
  });
});
