import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf, workOf } from '@enishi/identity';
import { yen } from '@enishi/kernel';
import type { Bilingual, Locale } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { companionBy } from '../domain/team/companion.ts';
import { insuranceWords } from '../domain/insurance.ts';
import { inspectedBy } from '../domain/pay-day.ts';
import { termsText } from '../domain/terms.ts';
import type { TermsLine } from '../domain/terms.ts';
import { rulesOf } from '../domain/track.ts';
import { workerWording } from '../domain/worker-wording.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { TermsStore } from '../store/terms.store.ts';
import { RecordProvision } from './wages/record-provision.ts';

/** To whom which gig is entrusted; an empty name stands for whoever has not taken it yet. */
export type Entrusted = { gig: GigEntity; worker: string; locale: Locale };

/** The terms of one place: what they would be, and what they are from the commit on in which the place is taken; with them an employer is told whom it employs. */
@Injectable()
export class TellTerms {
  constructor(
    private readonly terms: TermsStore,
    private readonly community: CurrentCommunity,
    private readonly companies: PublicCompanies,
    private readonly provision: RecordProvision,
  ) {}

  /** The lines as they would be written at this moment. */
  async lines(tx: Tx, { gig, worker, locale }: Entrusted): Promise<TermsLine[]> {
    const { operatorName, settings } = await this.community.run(tx);
    const company = await this.called(tx, gig);
    const { title, steps, place, contact, startsAt, endsAt, day, employment } = gig;
    const rules = rulesOf(gig);
    const facts = {
      ...{ orderer: operatorName, worker, company, entrustedAt: tx.now, title, steps, place, contact },
      ...{ startsAt, endsAt, day, employment, reward: yen(gig.reward), inspectedBy: inspectedBy(day) },
      ...{ dueOn: rules.payDay(day), callOffPercent: rules.callOffPercent(workOf(settings)) },
      insurance: gig.insurance && insuranceWords(gig.insurance),
      substituteDay: gig.substituteDay,
      companionBy: gig.accompanied ? companionBy(startsAt) : null,
      placementNumber: disclosureOf(settings).placementNumber,
    };
    return rules.terms(facts, locale);
  }

  /** The words to which somebody agrees beside the tick; null where the company is told of nobody. `young`: they are younger than eighteen on the day of the work, which it is told too. */
  async consent(tx: Tx, gig: GigEntity, young = false): Promise<Bilingual | null> {
    if (!rulesOf(gig).namesWorker) return null;
    return workerWording({ company: await this.called(tx, gig), title: gig.title, young });
  }

  /** Writes them down, once and for all; and that the employer is told of `memberId`, with the words of their consent. */
  async tell(
    tx: Tx,
    assignmentId: string,
    entrusted: Entrusted & { memberId: string; consent: string | null; young?: boolean },
  ): Promise<void> {
    const lines = await this.lines(tx, entrusted);
    const { gig, memberId, consent, young } = entrusted;
    await this.terms.add(tx, {
      ...{ assignmentId, communityId: tx.community, locale: entrusted.locale, lines, toldAt: tx.now },
      ...{ fingerprint: fingerprintOf(lines), dueOn: rulesOf(gig).payDay(gig.day), track: gig.track },
    });
    if (consent === null) return;
    const company = { companyId: gig.companyId, companyName: await this.called(tx, gig) };
    await this.provision.contract(tx, company, { id: assignmentId, memberId, young }, consent);
  }

  private async called(tx: Tx, { companyId }: GigEntity): Promise<string> {
    return (await this.companies.run(tx, [companyId])).get(companyId)?.title ?? '';
  }
}

/** By which anybody can see that the lines are those that were told. */
export const fingerprintOf = (lines: readonly TermsLine[]): string =>
  createHash('sha256').update(termsText(lines)).digest('hex');
