import { tokyoDate } from '@enishi/kernel';
import { RegisterMember } from '@enishi/membership';
import { everyOperation, type Question } from '../../journeys/every-operation.ts';
import { applicant } from '../statements/example-people.ts';
import { occasions } from '../statements/occasions.ts';
import { type Member, OperationStage } from '../statements/operation-stage.ts';

/** Whom the dump is searched for: names, readings, address, telephone, and a word that stands in everything they write. */
export const strings = {
  familyName: '消衛門',
  givenName: '玉響',
  familyKana: 'ケシエモン',
  givenKana: 'タマユラ',
  email: 'tamayura.keshiemon@example.jp',
  telephone: '0154-77-4619',
  tie: '弟子屈の老舗なぎさ屋の孫です',
  said: 'かげろう七四六一',
} as const;

/** Fields in which people write freely, or say how to reach them, and what one writes there. */
const freely = [
  ...['message', 'why', 'note', 'about', 'remark', 'text', 'line', 'reason', 'comment', 'body', 'detail'],
  ...['concerns', 'details', 'story', 'allergies', 'answer', 'free'],
];
const phones = ['telephone', 'phone', 'tel'];

/** Said by the person: their word in each field of free text, their telephone number, and in what guests write their name. */
function said(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => said(each, name));
  if (value !== null && typeof value === 'object' && !(value instanceof Date))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, said(each, key)]));
  if (typeof value !== 'string') return value;
  if (phones.includes(name)) return strings.telephone;
  return freely.includes(name) ? `${value} ${strings.said}` : value;
}

/** A community in which the first member of every occasion is one and the same person, whoever else is needed somebody else. */
export class OneLife extends OperationStage {
  private one: Member | null = null;
  private used = false;
  private guest = false;

  /** Somebody joins who is called as nobody else is. */
  async begin(): Promise<Member> {
    const { accountId, email, ...more } = await this.person(strings.email);
    const { id, number } = await this.inside((tx) =>
      this.api.get(RegisterMember).run(tx, {
        ...{ accountId, email, locale: 'ja', wishedPlanKey: null, numberPrefix: 'D', welcome: true },
        guardian: { state: 'none', coversPaid: false },
        applicant: {
          ...{ ...applicant, ...strings, birthDate: tokyoDate(applicant.birthDate), guardianEmail: null },
        },
      }),
    );
    this.one = { ...more, accountId, email, memberId: id, number };
    await this.pays();
    return this.one;
  }

  override async member(): Promise<Member> {
    if (this.one === null || this.used) return super.member();
    this.used = true;
    return this.one;
  }

  /** The person pays for a plan by card. */
  async pays(): Promise<void> {
    this.used = false;
    await super.newPayer();
  }

  /** A guest buys under the address of the person. */
  override newEmail(): string {
    if (!this.guest) return super.newEmail();
    this.guest = false;
    return strings.email;
  }

  /** Does what an operation does, as the person; answers why not where it could not be done. */
  async does({ name, surface, query }: Question): Promise<string | null> {
    this.used = false;
    this.guest = name.includes('Guest');
    try {
      const { asker, variables } = await occasions[name]!(this);
      if (!this.used && !name.includes('Guest')) return 'somebody else';
      const wished = said(variables) as Record<string, unknown>;
      const { errors } = await (surface === 'desk'
        ? this.api.desk(query, wished, asker)
        : this.api.public(query, wished, asker));
      return errors?.[0] ? `${errors[0].extensions?.code ?? ''} ${errors[0].message}` : null;
    } catch (error) {
      return String(error);
    }
  }
}

/** A life, in its order: paid, worked, came to events as a member and as a guest, wrote to the secretariat, showed things to companies. */
const life = [
  ...['public Mutation.saveTalentRecord', 'public Mutation.checkIn', 'public Mutation.reportWork'],
  ...['public Mutation.sayNobodyMet', 'public Mutation.evaluateGig', 'public Mutation.disputeWork'],
  ...['public Mutation.nameMyPayAccount', 'public Mutation.reportIncident', 'public Mutation.waitForGig'],
  ...['desk Mutation.noteGigCall', 'public Mutation.saveGigWishes', 'public Mutation.applyForPosting'],
  ...[
    'public Mutation.complainOfPosting',
    'public Mutation.askForMySupport',
    'public Mutation.allowAccompaniment',
  ],
  ...['public Mutation.holdAsGuest', 'public Mutation.orderAsGuest', 'public Mutation.changeGuestAttendees'],
  ...['public Mutation.takeGuestOrders', 'public Mutation.orderTickets'],
  ...['public Mutation.changeAttendees', 'public Mutation.joinWaitingList', 'public Mutation.sendTicket'],
  ...['public Mutation.nameProxy', 'public Mutation.answerSurvey'],
  ...['public Mutation.writeReflection', 'public Mutation.takePastRecord', 'public Mutation.contestEvidence'],
  ...[
    'public Mutation.giveInterestCard',
    'public Mutation.openPassport',
    'public Mutation.askForEndorsements',
  ],
  ...['public Mutation.endorse', 'public Mutation.shareCard', 'public Mutation.takeSeat'],
  ...[
    'public Mutation.setNewsletter',
    'public Mutation.saveDirectoryEntry',
    'public Mutation.declareStudent',
    'desk Mutation.lodgeTraveller',
  ],
  ...[
    'public Mutation.sendRightsRequest',
    'desk Mutation.enterRightsRequest',
    'public Mutation.requestMyCopy',
  ],
] as const;

/** What is done in a life, by the words of the schema. */
export const lived = (): Question[] => {
  const all = new Map(everyOperation('').map((question) => [question.name, question]));
  return life.map((name) => all.get(name)!);
};
