import type { LooseDataset } from '../subjects.js';
import type { Rule } from '../rule.js';

/** The data set holds no records. */
export const datasetEmpty: Rule<'DATASET-EMPTY', LooseDataset> = {
  id: 'DATASET-EMPTY',
  severity: 'error',
  category: 'structure',
  since: '0.1',
  scopes: ['dataset'],
  title: { en: 'The data set holds no records', sw: 'Seti ya data haina rekodi' },
  why: {
    en: 'An empty data set is more often a failed export than a month without cases.',
    sw: 'Seti tupu mara nyingi ni uhamishaji ulioshindwa kuliko mwezi usio na kesi.',
  },
  fix: {
    en: 'Export again; if there really was nothing to report, say so beside the file.',
    sw: 'Hamisha tena; kama kweli hakukuwa na la kuripoti, sema hivyo pembeni ya faili.',
  },
  samples: { failing: { cases: [] }, passing: { cases: [{ id: 'c1' }] } },
  source: 'Njia practice',
  check: (dataset, report) => {
    const tables = [dataset.journeys, dataset.cases, dataset.actors, dataset.justiceEvents];
    const others = [
      dataset.services,
      dataset.activities,
      dataset.populations,
      dataset.reportingEntities,
    ];
    if ([...tables, ...others].every((table) => (table?.length ?? 0) === 0)) report('');
  },
};
