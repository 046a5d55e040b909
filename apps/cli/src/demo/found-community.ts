import { SaveSenderCard } from '@enishi/engagement';
import {
  AddStaff,
  CreateCommunity,
  GivePassword,
  GiveTotp,
  PublishLegalDocument,
  PublishLegalNotice,
  SaveLegalNotice,
} from '@enishi/identity';
import { tokyoDateOf } from '@enishi/kernel';
import { DefineCompanyPlans, DefinePlans } from '@enishi/membership';
import { Transactions } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { INestApplicationContext } from '@nestjs/common';

import type { DemoCommunity } from './demo-communities.ts';
import { demoCompanyPlans } from './demo-company-plans.ts';
import { demoPrivacy, demoTerms } from './demo-legal.ts';
import { demoNotice } from './demo-notice.ts';
import { demoPlans } from './demo-plans.ts';
import { keepDemoSkills } from './demo-talents.ts';
import { demoPassword, demoTotpSecret } from './demo-staff.ts';

/** Makes a community that could open tomorrow: legal pages published, plans on offer, a secretariat that can sign in. */
export async function foundCommunity(
  app: INestApplicationContext,
  community: DemoCommunity,
): Promise<string> {
  const {
    name,
    slug,
    numberPrefix,
    theme,
    tagline,
    region,
    about,
    operatorName,
    contactEmail,
    municipalities,
  } = community;
  const transactions = app.get(Transactions, { strict: false });
  const id = await transactions.inIdentity(null, (tx) =>
    app.get(CreateCommunity, { strict: false }).run(tx, {
      slug,
      host: null,
      name,
      tagline,
      region,
      about,
      theme,
      operatorName,
      contactEmail,
      numberPrefix,
      municipalities,
      settings: {
        invoiceRegistration: { number: community.registrationNumber, registeredFrom: tokyoDateOf(tx.now) },
        invoicing: { bankAccount: community.bankAccount },
        disclosure: { placementNumber: community.placementNumber },
      },
    }),
  );
  await transactions.inIdentity(id, async (tx) => {
    await publishPages(app, tx, community);
    await app.get(DefinePlans, { strict: false }).run(tx, demoPlans(slug));
    await app.get(DefineCompanyPlans, { strict: false }).run(tx, demoCompanyPlans(slug));
    await keepDemoSkills(app, tx);
    for (const { email, role } of community.staff) {
      const accountId = await app.get(AddStaff, { strict: false }).run(tx, { email, role, locale: 'ja' });
      await app.get(GivePassword, { strict: false }).run(tx, accountId, demoPassword);
      await app.get(GiveTotp, { strict: false }).run(tx, accountId, demoTotpSecret);
    }
  });
  return id;
}

async function publishPages(app: INestApplicationContext, tx: Tx, community: DemoCommunity): Promise<void> {
  const publish = app.get(PublishLegalDocument, { strict: false });
  const effectiveOn = tokyoDateOf(tx.now);
  const terms = { ja: `${community.name.ja} 会員規約`, en: `Terms of ${community.name.en}` };
  const privacy = { ja: 'プライバシーポリシー', en: 'Privacy notice' };
  await publish.run(tx, {
    kind: 'terms',
    effectiveOn,
    title: terms,
    body: demoTerms(community),
    publishedBy: null,
  });
  await publish.run(tx, {
    kind: 'privacy',
    effectiveOn,
    title: privacy,
    body: demoPrivacy(community),
    publishedBy: null,
  });
  await app
    .get(SaveLegalNotice, { strict: false })
    .run(tx, { items: demoNotice(community), operatorKind: 'corporation' });
  await app.get(PublishLegalNotice, { strict: false }).run(tx, null);
  await app.get(SaveSenderCard, { strict: false }).run(tx, senderCardOf(community));
}

/** The lines under letters, taken from the published notice. */
function senderCardOf(community: DemoCommunity) {
  const { ja: postalAddress = '' } = demoNotice(community).find(({ key }) => key === 'address') ?? {};
  return { senderName: community.operatorName.ja, postalAddress, contact: community.contactEmail };
}
