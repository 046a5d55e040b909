import { tokyoDate } from '@enishi/kernel';
import type { DeskReader } from '@enishi/membership';
import { EnterPerson } from '../../actions/registration/enter-person.ts';
import type { PersonForm } from '../../actions/registration/enter-person.ts';
import { HandOverSheet } from '../../actions/registration/hand-over-sheet.ts';
import { LookAtDesk } from '../../actions/registration/look-at-desk.ts';
import { RunRegistrationDesks } from '../../actions/registration/run-registration-desks.ts';
import { ServePerson } from '../../actions/registration/serve-person.ts';
import { StandAtTablet } from '../../actions/registration/stand-at-tablet.ts';
import { TickSteps } from '../../actions/registration/tick-steps.ts';
import type { RunningProgram, setWorkStage } from './work-stage.ts';

type Stage = Awaited<ReturnType<typeof setWorkStage>>;

/** Desks of a community, tablets at them, and people who are registered there. */
export function deskStage(program: RunningProgram, { inside, deskId }: Stage) {
  const reader: DeskReader = { accountId: deskId, role: 'staff' };
  let people = 0;

  /** A desk, with a clerk at its tablet. */
  const desk = async (clerk = '斉藤 恵') => {
    const link = await inside((tx) =>
      program
        .get(RunRegistrationDesks)
        .open(tx, { name: '中標津郵便局', place: '1番窓口', lastDay: '2027-03-31' }, reader),
    );
    const id = (await inside((tx) => program.get(RunRegistrationDesks).list(tx)))[0]!.desk.id;
    const pin = await inside((tx) =>
      program.get(RunRegistrationDesks).addClerk(tx, id, { name: clerk, accountId: deskId }),
    );
    const { clerks } = await inside((tx) => program.get(StandAtTablet).look(tx, link));
    const clerkId = clerks[0]!.id;
    const signIn = (typed = pin) =>
      inside((tx) => program.get(StandAtTablet).open(tx, link, { clerkId, pin: typed }));
    return { id, link, pin, clerkId, signIn, token: await signIn() };
  };

  const begin = (token: string) => inside((tx) => program.get(TickSteps).begin(tx, token));
  const tick = (token: string, step: Parameters<TickSteps['tick']>[2], detail: string | null = null) =>
    inside((tx) => program.get(TickSteps).tick(tx, token, step, detail));
  const view = (token: string) => inside((tx) => program.get(ServePerson).view(tx, token));

  /** What a clerk types for an elder of this stage, with everything agreed to. */
  const form = async (token: string, more: Partial<PersonForm['person']> = {}): Promise<PersonForm> => {
    people += 1;
    const { words } = await view(token);
    return {
      person: {
        ...{ familyName: '井上', givenName: `さち${people}`, familyKana: 'イノウエ', givenKana: 'サチ' },
        ...{ birthDate: `1948-05-${String(people).padStart(2, '0')}`, prefecture: '01' },
        ...{ termsVersion: 1, privacyVersion: 1, apart: false, ...more },
      },
      ...{ telephone: '0153-72-0001', family: null },
      spoken: { record: words.record.ja, calls: words.calls.ja, accompany: null },
    };
  };

  const enter = (token: string, wish: PersonForm) =>
    inside((tx) => program.get(EnterPerson).run(tx, token, wish));

  /** The first three steps. */
  const prepared = async (token: string) => {
    await begin(token);
    await tick(token, 'explanation');
    await tick(token, 'identity', 'health_card');
    await tick(token, 'introduction', 'booklet');
  };

  /** Somebody who was registered with all five steps; the tablet still shows them. */
  const registered = async (token: string, more: Partial<PersonForm> = {}) => {
    await prepared(token);
    const wish = { ...(await form(token)), ...more };
    await enter(token, wish);
    const code = await inside((tx) => program.get(HandOverSheet).atTablet(tx, token));
    await tick(token, 'papers');
    const { person } = await view(token);
    const { memberId } = person!.registration;
    return { memberId: memberId!, number: person!.member!.number, code, birthDate: wish.person.birthDate };
  };

  const look = (id: string) => inside((tx) => program.get(LookAtDesk).run(tx, id, reader));
  return {
    reader,
    desk,
    begin,
    tick,
    view,
    form,
    enter,
    prepared,
    registered,
    look,
    lastDay: tokyoDate('2027-03-31'),
  };
}
