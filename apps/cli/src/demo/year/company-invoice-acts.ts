import { asClerk, companyOf } from './company-acts.ts';
import type { Scene, Step } from './demo-act.ts';

/** Orders a year that is paid by transfer on an invoice: `plan terms`. */
export const ordersOnInvoice: Step = async (scene) => {
  const [planKey, terms] = scene.recorded.words;
  await presses(scene, { companyId: await companyOf(scene), planKey, terms, orderNumber: '' });
};

/** Accepts the quote that still stands: the order is at its amount. */
export const acceptsQuote: Step = async (scene) => {
  const companyId = await companyOf(scene);
  const { companyQuotes } = await asClerk<{
    companyQuotes: { id: string; planKey: string; startsOn: string; terms: string; state: string }[];
  }>(
    scene,
    'query ($companyId: ID!) { companyQuotes(companyId: $companyId) { id planKey startsOn terms state } }',
    { companyId },
  );
  const open = companyQuotes.find(({ state }) => state === 'open');
  if (!open) throw new Error('No quote stands');
  const { id: quoteId, planKey, startsOn, terms } = open;
  await presses(scene, { companyId, planKey, startsOn, terms, orderNumber: '', quoteId });
};

/** What stands on the final confirmation page of an order on invoice, and what is sent with its button. */
const shownOnInvoice = `query ($companyId: ID!, $planKey: String!, $startsOn: TokyoDate, $terms: InvoiceTerms!,
   $orderNumber: String!, $quoteId: ID) {
   companyInvoiceReview(companyId: $companyId, planKey: $planKey, startsOn: $startsOn, terms: $terms,
     orderNumber: $orderNumber, quoteId: $quoteId) { startsOn fingerprint idempotencyKey } }`;

async function presses(scene: Scene, order: object): Promise<void> {
  const { companyInvoiceReview: shown } = await asClerk<{ companyInvoiceReview: object }>(
    scene,
    shownOnInvoice,
    order,
  );
  await asClerk(
    scene,
    `mutation ($companyId: ID!, $planKey: String!, $startsOn: TokyoDate, $terms: InvoiceTerms!, $orderNumber: String!,
       $quoteId: ID, $fingerprint: String!, $idempotencyKey: String!) {
       orderCompanyOnInvoice(companyId: $companyId, planKey: $planKey, startsOn: $startsOn, terms: $terms,
         orderNumber: $orderNumber, quoteId: $quoteId, fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) }`,
    { ...order, ...shown },
  );
}

/** Takes a quote of a year for whoever decides: `plan terms`. */
export const asksForQuote: Step = async (scene) => {
  const [planKey, terms] = scene.recorded.words;
  const wish = { companyId: await companyOf(scene), planKey, terms, orderNumber: '' };
  const { companyInvoiceReview: shown } = await asClerk<{
    companyInvoiceReview: { startsOn: string; fingerprint: string; quoteKey: string };
  }>(
    scene,
    `query ($companyId: ID!, $planKey: String!, $terms: InvoiceTerms!, $orderNumber: String!) {
       companyInvoiceReview(companyId: $companyId, planKey: $planKey, terms: $terms, orderNumber: $orderNumber) {
         startsOn fingerprint quoteKey } }`,
    wish,
  );
  const { startsOn, fingerprint, quoteKey: idempotencyKey } = shown;
  await asClerk(
    scene,
    `mutation ($companyId: ID!, $planKey: String!, $startsOn: TokyoDate, $terms: InvoiceTerms!, $orderNumber: String!,
       $fingerprint: String!, $idempotencyKey: String!) {
       askForCompanyQuote(companyId: $companyId, planKey: $planKey, startsOn: $startsOn, terms: $terms,
         orderNumber: $orderNumber, fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) }`,
    { ...wish, startsOn, fingerprint, idempotencyKey },
  );
};
