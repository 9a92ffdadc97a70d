import { canonicalJson } from '../hash/canonicalJson.js';
import { sha256 } from '../hash/sha256.js';
import type { ResultSet } from '../results/ResultSet.js';

/** A PROV-JSON document (W3C submission of 24 April 2013): entities, activities, and how they hang together. */
export interface ProvenanceDocument {
  /** Prefixes of names. */
  readonly prefix: Readonly<Record<string, string>>;
  /** Data, definitions, results. */
  readonly entity: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The calculation. */
  readonly activity: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** The program and the organisation. */
  readonly agent: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What the calculation read. */
  readonly used: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What it made. */
  readonly wasGeneratedBy: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Result from data. */
  readonly wasDerivedFrom: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Who ran it. */
  readonly wasAssociatedWith: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Provenance of a result set as PROV-JSON. Holds hashes, ids and versions, never a record or a count.
 *
 * @param results - The results.
 * @param run - When and by whom it was run, if that is to be said: without it equal runs give equal documents.
 */
export function provenance(
  results: ResultSet,
  run: { readonly endedAt?: string; readonly organisation?: string } = {},
): ProvenanceDocument {
  const entity: Record<string, Record<string, unknown>> = {};
  const used: Record<string, Record<string, string>> = {};
  const wasGeneratedBy: Record<string, Record<string, string>> = {};
  const wasDerivedFrom: Record<string, Record<string, string>> = {};
  const runId = `run:${sha256(canonicalJson(results.tables.map((table) => [table.id, table.definition.hash, table.dataHash]))).slice(0, 32)}`;
  const activity: Record<string, unknown> = { 'prov:type': 'njia:calculation' };
  if (run.endedAt !== undefined) activity['prov:endTime'] = run.endedAt;
  let count = 0;
  const relate = (
    into: Record<string, Record<string, string>>,
    relation: Record<string, string>,
  ): void => {
    count += 1;
    into[`_:r${count}`] = relation;
  };
  const seen = new Set<string>();
  for (const table of results.tables) {
    const { definition } = table;
    const definitionId = `definition:${definition.hash}`;
    const tableId = `table:${sha256(`${runId} ${table.id}`).slice(0, 32)}`;
    entity[tableId] = { 'prov:type': 'njia:result-table', 'njia:id': table.id };
    entity[definitionId] = {
      'prov:type': 'njia:definition',
      'njia:id': definition.id,
      'njia:version': definition.version,
    };
    const sources = table.dataHash === null ? [] : [`data:${table.dataHash}`];
    for (const source of sources)
      entity[source] = { 'prov:type': 'njia:records', 'njia:sha256': table.dataHash };
    for (const source of [definitionId, ...sources])
      if (!seen.has(source)) {
        seen.add(source);
        relate(used, { 'prov:activity': runId, 'prov:entity': source });
      }
    relate(wasGeneratedBy, { 'prov:entity': tableId, 'prov:activity': runId });
    for (const source of sources)
      relate(wasDerivedFrom, { 'prov:generatedEntity': tableId, 'prov:usedEntity': source });
  }
  const agent: Record<string, Record<string, unknown>> = {
    'njia:engine': {
      'prov:type': 'prov:SoftwareAgent',
      'njia:name': results.engine.name,
      'njia:version': results.engine.version,
    },
  };
  const wasAssociatedWith: Record<string, Record<string, string>> = {};
  relate(wasAssociatedWith, { 'prov:activity': runId, 'prov:agent': 'njia:engine' });
  if (run.organisation !== undefined) {
    agent['njia:organisation'] = {
      'prov:type': 'prov:Organization',
      'njia:name': run.organisation,
    };
    relate(wasAssociatedWith, { 'prov:activity': runId, 'prov:agent': 'njia:organisation' });
  }
  const urn = (name: string): string => `urn:njia:${name}:`;
  return {
    prefix: {
      prov: 'http://www.w3.org/ns/prov#',
      njia: urn('term'),
      run: urn('run'),
      table: urn('table'),
      definition: urn('definition'),
      data: urn('data'),
    },
    entity,
    activity: { [runId]: activity },
    agent,
    used,
    wasGeneratedBy,
    wasDerivedFrom,
    wasAssociatedWith,
  };
}
