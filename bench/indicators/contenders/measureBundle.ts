import { period } from '../definitions.ts';
import type { BenchCase } from '../records.ts';

/*
 * The proportion of the bench as a FHIR Measure. Its logic is ELM, the form that CQL is compiled to; it is written by hand,
 * because the compiler needs Java.
 */
const canonical = 'http://example.org/Library/Bench';
const literal = (value: string): object => ({
  type: 'Literal',
  valueType: '{urn:hl7-org:elm-types:r1}String',
  value,
});
const date = (text: string): object => {
  const [year, month, day] = text.split('-').map((part) => ({
    type: 'Literal',
    valueType: '{urn:hl7-org:elm-types:r1}Integer',
    value: String(Number(part)),
  }));
  return { type: 'Date', year, month, day };
};
const property = (path: string, source: object): object => ({ type: 'Property', path, source });
const reference = (name: string): object => ({ type: 'ExpressionRef', name });
const condition = { type: 'AliasRef', name: 'C' };
const statusCode = property(
  'value',
  property('code', {
    type: 'First',
    source: property('coding', property('verificationStatus', condition)),
  }),
);
const gender = property('value', property('gender', reference('Patient')));
const retrieve = (type: string): object => ({
  type: 'Retrieve',
  dataType: `{http://hl7.org/fhir}${type}`,
});
const statement = (name: string, expression: object): object => ({
  name,
  context: 'Patient',
  accessLevel: 'Public',
  expression,
});

const elm = {
  library: {
    identifier: { id: 'Bench', version: '1.0.0' },
    schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
    usings: {
      def: [
        { localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' },
        { localIdentifier: 'FHIR', uri: 'http://hl7.org/fhir', version: '4.0.1' },
      ],
    },
    parameters: { def: [{ name: 'Measurement Period', accessLevel: 'Public' }] },
    statements: {
      def: [
        {
          name: 'Patient',
          context: 'Patient',
          expression: { type: 'SingletonFrom', operand: retrieve('Patient') },
        },
        statement('Initial Population', {
          type: 'Exists',
          operand: {
            type: 'Query',
            source: [{ alias: 'C', expression: retrieve('Condition') }],
            relationship: [],
            where: {
              type: 'And',
              operand: [
                { type: 'Equal', operand: [statusCode, literal('confirmed')] },
                {
                  type: 'In',
                  operand: [
                    {
                      type: 'ToDate',
                      operand: property('value', property('recordedDate', condition)),
                    },
                    {
                      type: 'Interval',
                      low: date(period.start),
                      high: date(period.endExclusive),
                      lowClosed: true,
                      highClosed: false,
                    },
                  ],
                },
              ],
            },
          },
        }),
        statement('Denominator', {
          type: 'And',
          operand: [
            reference('Initial Population'),
            { type: 'Not', operand: { type: 'IsNull', operand: gender } },
          ],
        }),
        statement('Numerator', {
          type: 'And',
          operand: [
            reference('Denominator'),
            { type: 'Equal', operand: [gender, literal('female')] },
          ],
        }),
      ],
    },
  },
};

const population = (code: string, display: string): object => ({
  code: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/measure-population', code }],
  },
  criteria: { language: 'text/cql', expression: display },
});

/** The measure and its logic. */
export const measureBundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Measure',
        id: 'bench',
        status: 'active',
        url: 'http://example.org/Measure/Bench',
        library: [canonical],
        scoring: {
          coding: [
            { system: 'http://terminology.hl7.org/CodeSystem/measure-scoring', code: 'proportion' },
          ],
        },
        group: [
          {
            id: 'group',
            population: [
              population('initial-population', 'Initial Population'),
              population('denominator', 'Denominator'),
              population('numerator', 'Numerator'),
            ],
          },
        ],
      },
    },
    {
      resource: {
        resourceType: 'Library',
        id: 'Bench',
        url: canonical,
        version: '1.0.0',
        status: 'active',
        type: { coding: [{ code: 'logic-library' }] },
        content: [
          {
            contentType: 'application/elm+json',
            data: Buffer.from(JSON.stringify(elm)).toString('base64'),
          },
        ],
      },
    },
  ],
} as const;

/** A record as the person it speaks of and the condition that was recorded. */
export const patientBundle = ({ id, sex, status, identifiedOn }: BenchCase): object => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id, ...(sex === undefined ? {} : { gender: sex }) } },
    {
      resource: {
        resourceType: 'Condition',
        id: `${id}-condition`,
        subject: { reference: `Patient/${id}` },
        verificationStatus: {
          coding: [{ code: status === 'confirmed' ? 'confirmed' : 'refuted' }],
        },
        recordedDate: identifiedOn,
      },
    },
  ],
});
