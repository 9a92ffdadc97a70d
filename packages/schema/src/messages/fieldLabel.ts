import { datasetHead } from '../fields/dataset.js';
import { records } from '../fields/records.js';
import { structures } from '../fields/structures.js';
import type { Wording } from '../model/wording.js';

let labels: ReadonlyMap<string, Wording> | undefined;

/** The label of a field of the format by its name; the first one where several fields share a name. */
export function fieldLabel(name: string): Wording | undefined {
  labels ??= new Map(
    [...structures, ...records, datasetHead]
      .flatMap((definition) => definition.fields)
      .map((field) => [field.name, field.label] as const)
      .reverse(),
  );
  return labels.get(name);
}
