import type { ViewContext } from '#knowledge/views/context.ts';
import { earliestChange, lastChange } from '#knowledge/changes.ts';
import { urlOf } from '#knowledge/permalink.ts';
import { dataFiles, type DataFile } from './data-files.ts';
import { factsOf, knownFacts } from './file-facts.ts';
import { rightsStatement } from './rights.ts';

/**
 * The files described for data catalogues.
 * @see https://www.w3.org/TR/vocab-dcat-3/
 */
export function dcatJson(context: ViewContext): string {
  const { knowledgeBase, publication } = context;
  const { site } = knowledgeBase;
  const { name, description, licence, language, editors } = site;
  const dataset = {
    '@context': dcatContext,
    '@id': `${urlOf(publication, '/data/')}#dataset`,
    '@type': 'dcat:Dataset',
    title: { '@language': language, '@value': name },
    description: { '@language': language, '@value': description },
    landingPage: urlOf(publication, '/data/'),
    license: licence.URL,
    rights: {
      '@id': rightsId(context),
      '@type': 'dct:RightsStatement',
      description: { '@language': 'en', '@value': rightsStatement(site) },
    },
    language,
    issued: earliestChange(context),
    modified: lastChange(context),
    publisher: { '@type': 'foaf:Agent', name: editors.length > 0 ? editors.join(', ') : name },
    distribution: dataFiles.map((file) => distribution(file, context)),
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

function distribution({ path, title, mediaType, write }: DataFile, context: ViewContext) {
  const url = urlOf(context.publication, path);
  const facts = write ? factsOf(context, path, write) : knownFacts(context, path);
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    title,
    accessURL: url,
    downloadURL: url,
    mediaType: `https://www.iana.org/assignments/media-types/${mediaType}`,
    license: context.knowledgeBase.site.licence.URL,
    rights: rightsId(context),
    ...(facts && {
      byteSize: facts.bytes,
      checksum: {
        '@type': 'spdx:Checksum',
        algorithm: 'spdx:checksumAlgorithm_sha256',
        checksumValue: facts.sha256,
      },
    }),
  };
}

function rightsId({ publication }: ViewContext): string {
  return `${urlOf(publication, '/data/')}#rights`;
}

const dcatContext = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: 'dct:title',
  description: 'dct:description',
  landingPage: { '@id': 'dcat:landingPage', '@type': '@id' },
  license: { '@id': 'dct:license', '@type': '@id' },
  rights: { '@id': 'dct:rights', '@type': '@id' },
  language: 'dct:language',
  issued: { '@id': 'dct:issued', '@type': 'xsd:date' },
  modified: { '@id': 'dct:modified', '@type': 'xsd:date' },
  publisher: 'dct:publisher',
  name: 'foaf:name',
  distribution: 'dcat:distribution',
  accessURL: { '@id': 'dcat:accessURL', '@type': '@id' },
  downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
  mediaType: { '@id': 'dcat:mediaType', '@type': '@id' },
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  checksum: 'spdx:checksum',
  algorithm: { '@id': 'spdx:algorithm', '@type': '@id' },
  checksumValue: { '@id': 'spdx:checksumValue', '@type': 'xsd:hexBinary' },
} as const;
